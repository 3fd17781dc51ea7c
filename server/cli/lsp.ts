import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from '../src/server';

// Nothing else may write to standard output from here on: it belongs to the protocol.
serve(createConnection(ProposedFeatures.all, process.stdin, process.stdout));
