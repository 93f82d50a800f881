import { harmless } from '../diagnostics/show/frame.js';
import { oneLine } from '../words/fold.js';

/**
 * Names in a repository may be anybody's, and so may what git says of them: none begins a line, which a job could take
 * for an order, or moves the cursor.
 */
export const harmlessLine = (text: string): string => oneLine(harmless(text));
