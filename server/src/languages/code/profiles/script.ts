import type { Profile } from '../profile';

const script = {
	lineComment: '//',
	blockComment: { open: '/*', close: '*/' },
	strings: [{ quote: '"' }, { quote: "'" }, { quote: '`', isTemplate: true }],
	number: /0[xXbBoO][\da-fA-F_]+n?|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d[\d_]*)?n?/y,
	wordCharacters: '$#',
	keywords: {
		lead: 'return in of delete void throw await yield instanceof default extends',
		control: 'if while for with catch',
		switch: 'switch',
		case: 'case',
		new: 'new typeof',
		block: 'else do try finally',
		statement: 'const let var import export return if for while switch try throw',
	},
	operators: {
		...{ '.': 'dot', '?.': 'dot', ':': 'colon', '?:': 'colon', '?': 'question', '=>': 'arrow' },
		...{ '=': 'assign', '||=': 'assign', '&&=': 'assign', '??=': 'assign' },
		...{ '==': 'compare', '!=': 'compare', '===': 'compare', '!==': 'compare' },
		...{ '<': 'compare', '>': 'compare', '<=': 'compare', '>=': 'compare' },
		...{ '||': 'or', '&&': 'or', '??': 'or', '...': 'operator' },
	},
	regexQuote: '/',
	postfix: '!',
} as const satisfies Omit<Profile, 'ids' | 'jsx'>;

export const typescript: Profile = { ...script, ids: ['typescript'], jsx: false };

/** Everything that may hold JSX; type assertions such as `<T>x` are not allowed there. */
export const javascript: Profile = { ...script, ids: ['javascript', 'javascriptreact', 'typescriptreact'], jsx: true };
