import { blocksOf, contentOf } from './asciidoc/blocks';
import { documentLanguage } from './markdown';

/** AsciiDoc documents: messages in their listings, names of HTTP in the inline code between. */
export const asciidoc = documentLanguage(['asciidoc'], blocksOf, contentOf);
