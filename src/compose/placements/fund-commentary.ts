import { nameOfCell } from '../../analysis/fund/row-name.js';
import type { List } from '../../paper/blocks.js';
import type { BindingKind } from '../context.js';
import { findLedger } from '../fund/find-ledger.js';
import { fundingSentences } from '../fund/funding-sentences.js';
import { lineSentences } from '../fund/line-sentences.js';
import { outturnSentences } from '../fund/outturn-sentences.js';
import { unfundedGaps } from '../fund/unfunded.js';

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
    for (const { row, cell } of unfundedGaps(cast)) context.namedCells.add(nameOfCell(row, cell.column));
    const sentences = [
      ...outturnSentences(finding),
      ...lineSentences(finding),
      ...fundingSentences(cast),
    ].filter((sentence) => sentence.length > 0);
    const items = sentences.map((content) => ({ blocks: [{ kind: 'paragraph', content } as const] }));
    return [{ kind: 'list', style: 'bullets', items }];
  },
};
