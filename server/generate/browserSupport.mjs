// Writes which browsers know what of HTTP, from browser-compat-data (who) and web-features (Baseline). With --check, only complains.
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import { features } from 'web-features';
import { emit } from './emit.mjs';

const require = createRequire(import.meta.url);
const compat = JSON.parse(fs.readFileSync(require.resolve('@mdn/browser-compat-data'), 'utf8'));
const versions = ['@mdn/browser-compat-data', 'web-features'].map(name => {
	const { version } = JSON.parse(fs.readFileSync(`node_modules/${name}/package.json`, 'utf8'));
	return `${name.replace(/^@mdn\//, '')} ${version}`;
});

const statusByKey = new Map();
for (const { status, compat_features: keys = [] } of Object.values(features)) {
	for (const key of keys) {
		statusByKey.set(key, status.by_compat_key?.[key] ?? status);
	}
}

/** The engines that Baseline counts, desktop browsers standing for their mobile ones. */
const browsers = { chrome: 'Chrome', edge: 'Edge', firefox: 'Firefox', safari: 'Safari' };

/** `high 2015-07`, `low 2024-05`, or the browsers that know it, joined with commas; nothing if nobody says. */
function supportOf(key, { support }) {
	const status = statusByKey.get(key);
	if (status?.baseline) {
		return `${status.baseline} ${status.baseline_low_date.replace(/^≤/, '').slice(0, 7)}`;
	}
	const answers = Object.keys(browsers).map(browser => [support[browser]].flat()[0]);
	if (answers.some(answer => answer === undefined || answer.version_added === null)) {
		return undefined;
	}
	const knowing = Object.keys(browsers).filter((_, i) => isSupported(answers[i]));
	// All four, but no Baseline: it is too fresh, or nobody has said since when.
	return knowing.length === Object.keys(browsers).length ? undefined : knowing.map(browser => browsers[browser]).join(',');
}

function isSupported({ version_added: added, version_removed: removed, flags, partial_implementation: isPartial }) {
	return Boolean(added) && added !== 'preview' && !removed && !flags && !isPartial;
}

const rows = new Map();

function read(node, key, [name, ...path]) {
	if (node.__compat) {
		const support = supportOf(key, node.__compat);
		const row = [name, ...path.slice(-1)].join('/').toLowerCase();
		if (support !== undefined && !rows.has(row)) {
			rows.set(row, support);
		}
	}
	for (const [child, below] of Object.entries(node)) {
		if (child !== '__compat') {
			read(below, `${key}.${child}`, [...(name ? [name] : []), ...path, child]);
		}
	}
}

for (const part of ['headers', 'methods', 'status']) {
	read(compat.http[part], `http.${part}`, []);
}

emit(
	'server/src/http/browserSupport.generated.ts',
	`// ${versions.join(', ')}\n\n/** One name a line, or a field and what stands in its value: Baseline and since when all have it, or the only browsers that know it. */\nexport const supportTable = \`\n${[
		...rows,
	]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, support]) => `${name}|${support}`)
		.join('\n')}\n\`;\n`,
);
