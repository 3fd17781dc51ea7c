/** What content looks like, as far as its first and last characters tell beyond doubt. */
export type Shape = 'json' | 'xml' | 'html' | 'form';

export function shapeOf(content: string): Shape | undefined {
	const text = content.trim();
	switch (text[0]) {
		case '{':
		case '[':
			return /^(?:\{\s*(?:"|\})|\[\s*(?:["{\]\d[]|true|false|null))/.test(text) && (text.endsWith('}') || text.endsWith(']'))
				? 'json'
				: undefined;
		case '<':
			return markupOf(text);
		default:
			return /^[\w.[\]%+-]+=[^\s<>{}"]*(?:\s*&\s*[\w.[\]%+-]+=[^\s<>{}"]*)*$/.test(text) ? 'form' : undefined;
	}
}

function markupOf(text: string): 'xml' | 'html' | undefined {
	if (/^<(?:!doctype\s+html|html)[\s>]/i.test(text)) {
		return 'html';
	}
	const root = /^(?:<\?xml[^>]*\?>\s*)?<([a-z_][\w:.-]*)[\s/>]/i.exec(text)?.[1];
	return root !== undefined && (text.endsWith(`</${root}>`) || /^<[^<>]*\/>$/.test(text)) ? 'xml' : undefined;
}

const types: Readonly<Record<Shape, string>> = {
	json: 'application/json',
	xml: 'application/xml',
	html: 'text/html',
	form: 'application/x-www-form-urlencoded',
};

/** The media type that content most likely is of. */
export function guessedType(content: string): string | undefined {
	const shape = shapeOf(content);
	return shape && types[shape];
}
