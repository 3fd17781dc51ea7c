import { join } from 'node:path';
import { runBundle } from './bundle';

// What VS Code runs as the server: the bundle beside this file, which reads from the command line how to connect.
runBundle(join(__dirname, 'node.js'));
