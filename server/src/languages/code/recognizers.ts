/** What a literal is for HTTP. The last ones are not literals but what holds them. */
export type Kind =
	| 'statusCode'
	| 'method'
	/** Where an object stands instead, it holds names and values. */
	| 'headerName'
	| 'headerValue'
	| 'mediaType'
	/** The text beside a status code, which is only ever compared with. */
	| 'reasonPhrase'
	/** Names and values: an object, or an array of pairs. */
	| 'headers'
	/** The second argument of `fetch`. */
	| 'requestInit'
	/** The same of clients that take methods in any case. */
	| 'requestOptions'
	/** The second argument of `new Response`. */
	| 'responseInit'
	/** The first argument of `fetch`. */
	| 'target';

/** With `?`, only if it looks like one: the place alone does not prove it. */
export type Role = Kind | `${Kind}?`;

/** What a variable or property holds, by its name. */
export type Thing = 'request' | 'response' | 'headers' | 'client' | 'context' | 'status' | 'method' | 'window';

/** Where HTTP stands in code. Words are separated by spaces; case does not count; `*x` are all longer words that end in `x`. */
export type Recognizer =
	/**
	 * Arguments of a function or method; `''` is an argument that says nothing. `on`: only of methods of such a thing, or of none.
	 * `side`: whose part they are, if not that of the thing. `string`: what the first one is if it is a string.
	 * `areExpected`: they are what another should have sent. `api`: the function is sure to be of the web, as in `Message`.
	 */
	| {
			readonly calls: string;
			readonly on?: Thing | 'anything' | 'nothing';
			readonly side?: 'request' | 'response';
			readonly api?: 'web' | 'browser' | 'XMLHttpRequest';
			readonly arguments: readonly (Role | '')[];
			readonly string?: Role;
			readonly areExpected?: true;
	  }
	/** The same behind `new`. */
	| { readonly constructs: string; readonly api?: 'web'; readonly arguments: readonly (Role | '')[] }
	/** What is assigned to, compared with or looked up in these. */
	| { readonly properties: string; readonly is: Role; readonly areExpected?: true }
	| { readonly names: string; readonly are: Thing }
	/** What belongs to a message of this kind, where that cannot be told from the thing. */
	| { readonly names: string; readonly belongTo: 'request' | 'response' }
	/** Methods whose result is what they were called on: `res.status(404).set(…)`. */
	| { readonly chains: string }
	/** Functions whose result is their argument: `Number(res.status) === 404`. */
	| { readonly passes: string }
	/** Words between a value and what is claimed of it: `expect(res.status).not.to.equal(404)`. */
	| { readonly links: string }
	/** Functions that compare their first two arguments: `assert.equal(res.status, 404)`. */
	| { readonly comparisons: string }
	/** What is called so in an object that holds one field: `{ key: 'X-A', value: 'b' }`. */
	| { readonly entries: string; readonly are: 'headerName' | 'headerValue' }
	/** `[404, 410].includes(status)`. */
	| { readonly membership: string }
	/** Words that an ending must not catch. */
	| { readonly ignores: string };

export const recognizers: readonly Recognizer[] = [
	{ names: 'res resp response reply rsp *Response', are: 'response' },
	{ names: 'req request superagent agent *Request', are: 'request' },
	{ names: 'headers hdrs h *Headers', are: 'headers' },
	{ names: 'axios got ky undici http https http2 client api *Axios *Client *Api', are: 'client' },
	{ names: 'ctx c context', are: 'context' },
	{ names: 'status statusCode', are: 'status' },
	{ names: 'method', are: 'method' },
	{ names: 'window', are: 'window' },
	{ names: 'requestHeaders reqHeaders', belongTo: 'request' },
	{ names: 'responseHeaders resHeaders', belongTo: 'response' },
	{ chains: 'status code set header setHeader append appendHeader type location vary links cookie clearCookie attachment format' },
	{ chains: 'get post put patch delete head options send query expect auth accept redirects writeHead' },
	{ passes: 'expect Number parseInt String' },
	{ links: 'not to be have deep and should resolves rejects' },
	{ comparisons: 'is equal equals same strictEqual deepEqual deepStrictEqual notEqual notStrictEqual assertEquals assertStrictEquals' },
	{ entries: 'key name', are: 'headerName' },
	{ entries: 'value', are: 'headerValue' },
	{ membership: 'includes' },
	{
		ignores:
			'tableHeaders columnHeaders colHeaders rowHeaders csvHeaders sheetHeaders gridHeaders excelHeaders columnsHeaders sectionHeaders pageHeaders',
	},

	{ properties: 'status getStatus :status', is: 'statusCode?' },
	{ properties: 'statusCode httpStatus httpStatusCode responseStatus responseCode getStatusCode getResponseCode', is: 'statusCode' },
	{ properties: '*StatusCode', is: 'statusCode?' },
	{ properties: 'statusCodes expectedStatus expectedStatusCode', is: 'statusCode?', areExpected: true },
	{ properties: 'method methods httpMethod requestMethod formMethod :method', is: 'method?' },
	{ properties: 'contentType mimeType mediaType', is: 'mediaType?' },
	{ properties: 'statusText statusMessage', is: 'reasonPhrase' },
	{ properties: 'headers *Headers', is: 'headers?' },
	{ properties: 'allowedHeaders exposedHeaders allowHeaders exposeHeaders', is: 'headerName?' },

	// Responses: Node, Express, Fastify, Koa, Hono, hapi, SvelteKit, Remix, nock, msw, supertest.
	{
		calls: 'sendStatus writeHeader setStatus setStatusCode setResponseStatus httpCode',
		on: 'response',
		arguments: ['statusCode', 'statusCode'],
	},
	{ calls: 'status code redirect', on: 'response', arguments: ['statusCode', 'statusCode'] },
	{ calls: 'status sendStatus setStatus setStatusCode setResponseStatus redirect', arguments: ['statusCode?', 'statusCode?'] },
	{ calls: 'HttpCode createError error abort', on: 'nothing', arguments: ['statusCode?', 'statusCode?'] },
	{ constructs: 'HttpException HttpError ApiError AppError *HttpException *HttpError', arguments: ['statusCode?', 'statusCode?'] },
	{ calls: 'writeHead', arguments: ['statusCode', 'headers', 'headers'] },
	{ calls: 'writeEarlyHints addTrailers', on: 'response', arguments: ['headers'] },
	{ calls: 'reply replyWithFile', on: 'anything', arguments: ['statusCode?', '', 'headers?'] },
	{
		calls: 'expect',
		on: 'anything',
		side: 'response',
		arguments: ['statusCode?', 'headerValue'],
		string: 'headerName?',
		areExpected: true,
	},
	{ calls: 'json text html body newResponse', on: 'context', arguments: ['', 'statusCode?', 'headers?'] },
	{ calls: 'toBe toEqual toStrictEqual equal eq eql equals', on: 'status', arguments: ['statusCode?'], areExpected: true },
	{ calls: 'toBe toEqual toStrictEqual equal eq eql equals', on: 'method', arguments: ['method?'], areExpected: true },
	{ calls: 'toEqual toStrictEqual toMatchObject eql', on: 'headers', arguments: ['headers?'], areExpected: true },
	{ constructs: 'Response', api: 'web', arguments: ['', 'responseInit'] },
	{ constructs: '*Response', arguments: ['', 'responseInit'] },
	{ calls: 'json', on: 'response', arguments: ['', 'responseInit'] },

	// Requests: fetch, axios, got, ky, undici, superagent, Node.
	{ calls: 'fetch', arguments: ['', 'requestInit'] },
	{ calls: 'fetch', on: 'nothing', api: 'web', arguments: ['target', 'requestInit'] },
	{ calls: 'fetch', on: 'window', api: 'browser', arguments: ['', 'requestInit'] },
	{ calls: '$fetch ofetch useFetch *Fetch', arguments: ['', 'requestOptions'] },
	{ constructs: 'Request', api: 'web', arguments: ['target', 'requestInit'] },
	{ constructs: '*Request', arguments: ['', 'requestInit'] },
	{ calls: 'axios got ky request ajax', arguments: ['requestOptions', 'requestOptions', 'requestOptions'] },
	{ calls: 'get delete head options create extend stream', on: 'client', arguments: ['requestOptions', 'requestOptions'] },
	{ calls: 'post put patch', on: 'client', arguments: ['', '', 'requestOptions'] },
	{ calls: 'open route intercept', on: 'anything', arguments: ['method?', 'method?'] },

	// Fields, by name and with a value.
	{ constructs: 'Headers', api: 'web', arguments: ['headers'] },
	{ constructs: '*Headers', arguments: ['headers'] },
	{ calls: 'get has delete', on: 'headers', arguments: ['headerName'] },
	{ calls: 'set append add', on: 'headers', arguments: ['headerName', 'headerValue'] },
	{
		calls: 'setHeader getHeader removeHeader hasHeader appendHeader addHeader',
		on: 'anything',
		arguments: ['headerName', 'headerValue'],
	},
	{ calls: 'setRequestHeader', side: 'request', api: 'XMLHttpRequest', arguments: ['headerName', 'headerValue'] },
	{ calls: 'getResponseHeader', arguments: ['headerName'] },
	{ calls: 'setHeader getHeader removeHeader hasHeader appendHeader header', arguments: ['headerName?', 'headerValue'] },
	{ calls: 'setResponseHeader appendResponseHeader', arguments: ['', 'headerName', 'headerValue'] },
	{ calls: 'getRequestHeader getResponseHeader', arguments: ['', 'headerName'] },
	{ calls: 'set append header', on: 'response', arguments: ['headerName', 'headerValue'] },
	{ calls: 'set append header', on: 'context', arguments: ['headerName?', 'headerValue'] },
	{ calls: 'set header', on: 'request', arguments: ['headerName', 'headerValue'] },
	{ calls: 'get is', on: 'request', arguments: ['headerName?'] },
	{ calls: 'get', on: 'response', arguments: ['headerName?'] },
	{ calls: 'get', on: 'context', arguments: ['headerName?'] },
	{ calls: 'headers', on: 'response', arguments: ['headers'] },
	{ calls: 'vary', on: 'response', arguments: ['headerName'] },
	{ calls: 'type contentType', on: 'response', arguments: ['mediaType?'] },
	{ calls: 'setContentType', arguments: ['mediaType?'] },
];
