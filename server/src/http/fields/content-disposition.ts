import { defineField } from '../field';
import { contentDisposition, dispositionParameters, dispositionTypes } from '../grammars/contentDisposition';
import { mdn, rfc } from '../term';

export default defineField({
	name: 'Content-Disposition',
	usedIn: 'both',
	occurs: 'once',
	summary: 'Whether the content is shown or saved, and under which name.',
	details:
		'`attachment; filename="report.pdf"` makes a browser download it. For a name beyond ASCII add `filename*=UTF-8\'\'…`, percent-encoded; browsers prefer it.\n\nIn the parts of `multipart/form-data` it names the form field: `form-data; name="file"; filename="a.png"`.',
	syntax: 'Content-Disposition: inline | attachment[; filename="<name>"][; filename*=UTF-8\'\'<name>]',
	example: 'Content-Disposition: attachment; filename="cafe.pdf"; filename*=UTF-8\'\'caf%C3%A9.pdf',
	oftenWith: ['Content-Type'],
	spec: rfc(6266, '4'),
	mdn: mdn('Headers/Content-Disposition'),
	value: contentDisposition,
	values: [...dispositionTypes, ...dispositionParameters],
});
