import type { Field } from '../field';
import { vocabulary, type Vocabulary } from '../term';
import { defined } from './index.generated';
import { registered } from './registry';

/** Every field known: those with a file of their own, and the other names of the registries. */
export const fields: Vocabulary<Field> = vocabulary([...registered, ...defined]);

export const allFields: readonly Field[] = [...fields.values()];
