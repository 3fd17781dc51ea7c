import { pathToFileURL } from 'node:url';
import { type Additions, noAdditions } from '../src/http/additions';
import { Projects } from '../src/project/projects';
import { files, report } from './files';

/** What the project around the current folder adds to what everybody knows. */
export async function ownAdditions(): Promise<Additions> {
	const project = await new Projects(files, report).nearest(pathToFileURL('file').href, undefined);
	return project?.additions ?? noAdditions;
}
