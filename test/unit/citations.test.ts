import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { SpecLink } from '../../server/src/http/term';
import { allTerms } from '../../server/src/http/terms';
import { rules } from '../../server/src/rules/index.generated';

interface Citation {
	readonly rfc: string;
	/** Left out: the whole of it. */
	readonly section?: string | undefined;
}

/** Every RFC that is cited: its title, and the numbers of its sections and appendices. */
const { rfcs } = JSON.parse(fs.readFileSync('test/facts/rfcSections.json', 'utf8')) as {
	rfcs: Readonly<Record<string, { readonly title: string; readonly sections: string }>>;
};
const sections = new Map(Object.entries(rfcs).map(([number, rfc]) => [number, new Set(rfc.sections.split(' '))]));

/** What is wrong with a citation, if anything is. */
function wrong({ rfc, section }: Citation): string | undefined {
	const known = sections.get(rfc);
	if (!known) {
		return `RFC ${rfc} is not in test/facts/rfcSections.json: look up its sections and add them`;
	}
	return section === undefined || known.has(section) ? undefined : `RFC ${rfc}, ${rfcs[rfc]!.title}, has no section ${section}`;
}

/** The anchors of every page that is no RFC: what is linked was looked up. */
const { pages } = JSON.parse(fs.readFileSync('test/facts/specAnchors.json', 'utf8')) as {
	pages: Readonly<Record<string, { readonly from: string; readonly anchors: string }>>;
};
const anchors = new Map(Object.entries(pages).map(([page, known]) => [page, new Set(known.anchors.split(' '))]));

/** Whether nobody has looked up the anchor that an address ends with. */
function isUnknownAnchor(url: string): boolean {
	const [page = '', anchor] = url.split('#');
	return anchor !== undefined && !anchors.get(page)?.has(anchor);
}

const SECTION = String.raw`(?:[A-Z]|\d+)(?:\.\d+)*\b`;
const CALL = new RegExp(String.raw`\brfc\(\s*(\d+)(?:,\s*'([^']*)')?`, 'g');
const PROSE = new RegExp(String.raw`\bRFCs? (\d+)|(?:\b(?:[Ss]ections?|[Aa]ppendix) |§ ?)(${SECTION}(?:(?:, | and )${SECTION})*)`, 'g');

/** What a source file cites: `rfc(9110, '5.1')`, `RFC 9110, section 5.1`, `RFC 9110 §5.1`. A section is one of the RFC before it. */
function citationsIn(source: string): Citation[] {
	const calls = [...source.matchAll(CALL)].map(([, rfc, section]) => ({ rfc: rfc!, section }));
	return [...calls, ...source.split('\n').flatMap(inProse)];
}

function inProse(line: string): Citation[] {
	const found: Citation[] = [];
	for (const [, rfc, list] of line.matchAll(PROSE)) {
		if (rfc !== undefined) {
			found.push({ rfc });
		} else if (found.length > 0) {
			found.push(...list!.split(/, | and /).map(section => ({ rfc: found.at(-1)!.rfc, section })));
		}
	}
	return found;
}

/** Of a link to an RFC. */
function citationOf({ url }: SpecLink): Citation | undefined {
	const match = /^https:\/\/www\.rfc-editor\.org\/rfc\/rfc(\d+)(?:#(?:section|appendix)-(.+))?$/.exec(url);
	return match ? { rfc: match[1]!, section: match[2] } : undefined;
}

function complaints(where: string, citations: readonly Citation[]): string[] {
	return [...new Set(citations.map(wrong))].filter(complaint => complaint !== undefined).map(complaint => `${where}: ${complaint}`);
}

const links = [
	...[...allTerms()].flatMap(({ name, spec, references = [] }) => [...(spec ? [spec] : []), ...references].map(link => ({ name, link }))),
	...rules.flatMap(({ id, spec }) => (spec ? [{ name: id, link: spec }] : [])),
];

describe('citations', () => {
	const root = path.resolve('server/src');

	it('name sections that there are', () => {
		const files = fs.readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'));
		const found = files.flatMap(file => complaints(file, citationsIn(fs.readFileSync(path.join(root, file), 'utf8'))));
		assert.deepEqual(found, []);
	});

	it('link to sections that there are', () => {
		const found = links.flatMap(({ name, link }) =>
			complaints(
				name,
				[citationOf(link)].filter(citation => citation !== undefined),
			),
		);
		assert.deepEqual(found, []);
	});

	it('are read however they are written', () => {
		const told = (source: string) => citationsIn(source).map(({ rfc, section = '' }) => `${rfc} ${section}`.trim());
		assert.deepEqual(told("spec: rfc(9110, '5.1')"), ['9110 5.1']);
		assert.deepEqual(told("[rfc(9110), rfc(\n\t9651,\n\t'3.3.6',\n)]"), ['9110', '9651 3.3.6']);
		assert.deepEqual(told('(RFC 6585, section 4)'), ['6585', '6585 4']);
		assert.deepEqual(told('(RFC 6838 §3 and §4.2.8). RFC 9110 §5.6.7.'), ['6838', '6838 3', '6838 4.2.8', '9110', '9110 5.6.7']);
		assert.deepEqual(told('RFC 9110, sections 15.5.6 and 10.2.1; again in section 7.8'), [
			'9110',
			'9110 15.5.6',
			'9110 10.2.1',
			'9110 7.8',
		]);
		assert.deepEqual(told('(RFC 7231, appendix B)'), ['7231', '7231 B']);
	});

	it('would be noticed if they were wrong', () => {
		assert.deepEqual(complaints('a.ts', citationsIn("rfc(9110, '10.2.9'); // RFC 6585 §4, RFC 6265 §4.1.2.7 and RFC 123456")), [
			'a.ts: RFC 9110, HTTP Semantics, has no section 10.2.9',
			'a.ts: RFC 6265, HTTP State Management Mechanism, has no section 4.1.2.7',
			'a.ts: RFC 123456 is not in test/facts/rfcSections.json: look up its sections and add them',
		]);
	});
});

describe('links', () => {
	it('are whole https addresses', () => {
		const pagesOnMdn = [...allTerms()].flatMap(({ mdn }) => mdn ?? []);
		const found = [...new Set([...links.map(({ link }) => link.url), ...pagesOnMdn])].filter(url => !isAddress(url));
		assert.deepEqual(found, []);
	});

	it('lead to anchors that the pages have', () => {
		const told = ({ name, link }: (typeof links)[number]) => `${name}: look up ${link.url}, and add it to test/facts/specAnchors.json`;
		const found = links.filter(({ link }) => !citationOf(link) && isUnknownAnchor(link.url)).map(told);
		assert.deepEqual([...new Set(found)], []);
	});

	it('would be noticed if their anchors were wrong', () => {
		const page = 'https://fetch.spec.whatwg.org/';
		assert.deepEqual(
			['#origin-header', '#no-such-header', '', 'nowhere#origin-header'].filter(rest => isUnknownAnchor(page + rest)),
			['#no-such-header', 'nowhere#origin-header'],
		);
	});
});

function isAddress(url: string): boolean {
	return URL.canParse(url) && url.startsWith('https://') && [url, `${url}/`].includes(new URL(url).href) && !/[#?]$/.test(url);
}
