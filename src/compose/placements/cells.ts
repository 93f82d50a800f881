import type { Cell } from '../../paper/blocks.js';
import { type Inline, text } from '../../paper/inlines.js';

export const cell = (...paragraphs: readonly (readonly Inline[])[]): Cell => ({ paragraphs });

/** Not available, and not applicable: no cell is blank (domain H5). */
export const NOT_AVAILABLE = cell([text('[x]')]);
export const NOT_APPLICABLE = cell([text('[z]')]);
