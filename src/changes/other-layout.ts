import { isDeepStrictEqual } from 'node:util';
import type { Paper } from '../paper/paper.js';
import { withoutPlaces } from './other-findings.js';
import type { Change } from './shape.js';

/**
 * That a paper does not read as before though its passages, tables and charts are the same: they stand in another order,
 * or something of them is emphasised. So that nobody is told that nothing has changed.
 */
export const layoutChanges = (before: Paper, after: Paper, place: string): readonly Change[] =>
  isDeepStrictEqual(readOf(before), readOf(after))
    ? []
    : [
        {
          area: 'papers',
          id: after.kind,
          name: after.cover.title,
          kind: 'changed',
          what: 'order, emphasis or references',
          before: null,
          after: null,
          place,
        },
      ];

/** What a reader gets to see; `printed` is for later papers only. */
const readOf = ({ printed: _, ...read }: Paper): unknown => withoutPlaces(read);
