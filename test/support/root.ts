import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The head of the repository, with the sample programme in `data`. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
