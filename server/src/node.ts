import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from './server';

// How to connect stands on the command line: VS Code says --node-ipc.
serve(createConnection(ProposedFeatures.all));
