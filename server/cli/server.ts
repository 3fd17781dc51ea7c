import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from '../src/server';
import { files } from './files';

// The language server in a process of its own. How to connect stands on the command line: VS Code says --node-ipc.
serve(createConnection(ProposedFeatures.all), files);
