// So that this folder needs nothing installed.
declare module 'express';

declare namespace JSX {
	type Element = object;
	interface IntrinsicElements {
		[name: string]: object;
	}
}
