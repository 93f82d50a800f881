import type { Call, Context } from '../context.js';

/** The id of a table or figure, as its binding names it or by default, known to cross-references from here on. */
const registerId =
  (kind: 'table' | 'figure') =>
  (call: Call, fallback: string, label: string, { anchors }: Context): string => {
    const id = call.options.get('id')?.text ?? fallback;
    anchors.add({ id, kind, label, span: call.span });
    return id;
  };

export const tableId = registerId('table');
export const figureId = registerId('figure');
