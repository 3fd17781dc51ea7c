import { apis } from './apis';
import { auth } from './auth';
import { browsers } from './browsers';
import { caching } from './caching';
import { clientHints } from './clientHints';
import { clouds } from './clouds';
import { delivery } from './delivery';
import { grpc } from './grpc';
import { historic } from './historic';
import { htmx } from './htmx';
import { media } from './media';
import { odata } from './odata';
import { privacy } from './privacy';
import { proxies } from './proxies';
import { security } from './security';
import type { FieldTexts } from './text';
import { tracing } from './tracing';
import { uploads } from './uploads';
import { webdav } from './webdav';

/** The tables, by topic. */
export const fieldTexts: readonly FieldTexts[] = [
	webdav,
	clientHints,
	security,
	browsers,
	caching,
	delivery,
	media,
	auth,
	tracing,
	htmx,
	grpc,
	uploads,
	odata,
	clouds,
	apis,
	proxies,
	privacy,
	historic,
];
