import type { HttpDocument, Message, Section, Slot } from '../http/message';
import type { Structure } from '../http/structure';
import type { SyntaxNode } from '../http/syntax';
import { SourceText } from '../text';
import { readSection } from './http/section';
import { readStructure } from './http/structure';
import type { Language, Previous } from './language';
import { type Block, blocksOf, contentOf } from './markdown/blocks';
import { type Mention, mentionsIn } from './markdown/mentions';
import { messagesInTranscripts } from './markdown/transcripts';
import { withoutWrittenBreaks } from './markdown/writtenBreaks';

/** Markdown documents: messages in their fences, those of curl's output included, names of HTTP in the inline code between. */
export const markdown = documentLanguage(['markdown'], blocksOf, contentOf);

/** Documents that show messages in blocks, and have names of HTTP in the inline code between. */
export function documentLanguage(ids: readonly string[], cut: typeof blocksOf, contentIn: typeof contentOf): Language {
	return {
		ids,
		parse(text, previous) {
			const blocks = cut(text);
			const read = blocks.map(block => known(block, previous) ?? readBlock(text, block, contentIn));
			const isAboutHttp = read.some(section => section.isAboutHttp);
			return { starts: blocks.map(({ start }) => start), sections: read.map(section => section.inDocument(isAboutHttp)) };
		},
	};
}

/**
 * What a block says on its own, and what it says in its document: a bare `302` means a status code only where it is clear
 * from elsewhere that this is about HTTP.
 */
class MarkdownSection implements Section {
	readonly messages: readonly Message[];
	readonly slots: readonly Slot[];
	readonly mentions: readonly SyntaxNode[];

	constructor(
		readonly kind: Block['kind'],
		readonly length: number,
		private readonly fence: Pick<Section, 'messages' | 'slots' | 'structure'>,
		private readonly found: readonly Mention[],
		private readonly isInHttpDocument = false,
	) {
		this.messages = fence.messages;
		this.slots = fence.slots;
		this.mentions = found.filter(({ needsContext }) => isInHttpDocument || !needsContext).map(({ node }) => node);
	}

	get structure(): Structure | undefined {
		return this.fence.structure;
	}

	get isAboutHttp(): boolean {
		return this.kind === 'http' || this.messages.length > 0 || this.found.some(({ givesContext }) => givesContext);
	}

	/** The same object if the document makes no difference. */
	inDocument(isAboutHttp: boolean): MarkdownSection {
		if (isAboutHttp === this.isInHttpDocument || !this.found.some(({ needsContext }) => needsContext)) {
			return this;
		}
		return new MarkdownSection(this.kind, this.length, this, this.found, isAboutHttp);
	}
}

/** The section of a block that the change has left as it was. */
function known({ kind, start, end }: Block, previous: Previous | undefined): MarkdownSection | undefined {
	if (!previous) {
		return undefined;
	}
	const { document, change } = previous;
	const oldStart = end <= change.start ? start : start >= change.newEnd ? start - change.newEnd + change.oldEnd : -1;
	const section = oldStart < 0 ? undefined : sectionStartingAt(document, oldStart);
	return section instanceof MarkdownSection && section.kind === kind && section.length === end - start ? section : undefined;
}

function sectionStartingAt({ starts, sections }: HttpDocument, offset: number): Section | undefined {
	let low = 0;
	let high = starts.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (starts[middle]! < offset) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return starts[low] === offset ? sections[low] : undefined;
}

function readBlock(text: string, { kind, start, end }: Block, contentIn: typeof contentOf): MarkdownSection {
	// A copy: pieces of the text itself would keep the whole of every version alive in which a block changed.
	const source = new SourceText(` ${text.slice(start, end)}`.slice(1), 0);
	switch (kind) {
		case 'http':
			return new MarkdownSection(kind, source.length, readFence(source, contentIn), []);
		case 'terminal':
			return new MarkdownSection(kind, source.length, readTerminal(source, contentIn), []);
		case 'code':
			return new MarkdownSection(kind, source.length, nothing, []);
		case 'prose':
			return new MarkdownSection(kind, source.length, nothing, mentionsIn(source));
	}
}

const nothing = { messages: [], slots: [] };

/** Most sessions in a terminal show no HTTP. */
function readTerminal(block: SourceText, contentIn: typeof contentOf): Pick<Section, 'messages' | 'slots'> {
	const showsHttp = block.text.includes('curl') && block.text.includes('HTTP/');
	return showsHttp ? { messages: messagesInTranscripts(contentIn(block).content), slots: [] } : nothing;
}

function readFence(block: SourceText, contentIn: typeof contentOf): Pick<Section, 'messages' | 'slots' | 'structure'> {
	const { content: written, isClosed } = contentIn(block);
	const content = withoutWrittenBreaks(written);
	const { messages, slots } = readSection(content, 'document');
	let structure: Structure | undefined;
	// Behind the last line break stands the line that closes the fence: nothing can be written in front of it.
	const possible = slots.filter(({ node }) => !isClosed || node.source.start < content.end);
	return {
		messages,
		slots: possible,
		get structure() {
			return (structure ??= readStructure(content, messages));
		},
	};
}
