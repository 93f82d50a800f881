import { laterPlans } from '../../analysis/fund/columns.js';
import { nameOfCell } from '../../analysis/fund/row-name.js';
import type { List } from '../../paper/blocks.js';
import type { BindingKind } from '../context.js';
import { sumRow } from '../fund/amounts.js';
import { findLedger } from '../fund/find-ledger.js';
import { fundingSentences } from '../fund/funding-sentences.js';
import { lineSentences } from '../fund/line-sentences.js';
import { outturnSentences } from '../fund/outturn-sentences.js';

/**
 * `{{fund-commentary}}`: what the ledger says, in a few computed points: the outturn, contingency apart, the lines
 * furthest from plan, what has moved to later years, what is still unfunded. It belongs to the paragraph before it.
 */
export const fundCommentary: BindingKind<readonly List[]> = {
  options: [],
  resolve(call, context) {
    const finding = findLedger(call.span, context);
    if (!finding) return undefined;
    const { cast } = finding;
    const remaining = sumRow(cast, 'remaining');
    for (const column of laterPlans(cast.ledger.layout))
      if (remaining) context.namedCells.add(nameOfCell(remaining, column));
    const sentences = [
      ...outturnSentences(finding),
      ...lineSentences(finding),
      ...fundingSentences(cast),
    ].filter((sentence) => sentence.length > 0);
    const items = sentences.map((content) => ({ blocks: [{ kind: 'paragraph', content } as const] }));
    return [{ kind: 'list', style: 'bullets', items }];
  },
};
