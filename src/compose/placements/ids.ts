import { idPattern } from '../../programme/fields.js';
import type { Call, Context } from '../context.js';

/** The id of a table or figure, as its binding names it or by default, known to cross-references from here on. */
const registerId =
  (kind: 'table' | 'figure') =>
  (call: Call, fallback: string, label: string, { anchors, diagnostics }: Context): string => {
    const given = call.options.get('id');
    const id = given?.text ?? fallback;
    if (given && !idPattern.test(id))
      diagnostics.error('bad-attribute', `"${id}" is not an id.`, {
        span: given.span,
        hint: 'Write one id of letters, digits and single hyphens: id="all-figures".',
      });
    anchors.add({ id, kind, label, span: call.span });
    return id;
  };

export const tableId = registerId('table');
export const figureId = registerId('figure');

/** For a block that cannot be made, by a fault that has been told: references to it are not faults as well. */
export const excuseId = (call: Call, fallback: string, { anchors }: Context): undefined => {
  const lost = call.options.get('id')?.text ?? fallback;
  anchors.excuse((id) => id === lost);
};
