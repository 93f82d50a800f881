import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { Programme } from '../programme/programme.js';

/** A rule that needs two records, or two files, to be judged. It reports; it changes nothing. */
export type Check = (programme: Programme, diagnostics: Diagnostics) => void;
