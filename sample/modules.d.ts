// As much of Express as this folder uses, so that nothing needs to be installed.
declare module 'express' {
	interface Request {
		readonly params: Readonly<Record<string, string>>;
		get(name: string): string | undefined;
		is(type: string): string | false;
	}
	interface Response {
		status(code: number): this;
		sendStatus(code: number): this;
		set(name: string, value: string): this;
		set(fields: Readonly<Record<string, string>>): this;
		type(type: string): this;
		location(url: string): this;
		cookie(name: string, value: string, options: object): this;
		redirect(code: number, url: string): void;
		json(content: unknown): this;
		end(): this;
	}
	type Handler = (request: Request, response: Response, next: () => void) => void;
	interface Application {
		use(handler: Handler): void;
		listen(port: number): void;
		get(path: string, handler: Handler): void;
		post(path: string, handler: Handler): void;
		all(path: string, handler: Handler): void;
	}
	export default function express(): Application;
}

declare namespace JSX {
	type Element = object;
	interface IntrinsicElements {
		[name: string]: object;
	}
}
