import { compare } from '../words/compare.js';
import type { TemplateChange } from './shape.js';

/**
 * Which of a programme's own templates and style sheets came, went or were rewritten. What a page shows of that is not
 * known: a template may say anything.
 */
export const templateChanges = (
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly TemplateChange[] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .sort(compare)
    .filter((file) => before.get(file) !== after.get(file))
    .map((file) => ({
      file,
      kind: before.has(file) ? (after.has(file) ? 'changed' : 'gone') : 'new',
    }));
