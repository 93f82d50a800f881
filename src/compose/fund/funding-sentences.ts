import type { CastLedger, RowRole } from '../../analysis/fund/cast-ledger.js';
import { laterPlans } from '../../analysis/fund/columns.js';
import { type Inline, text } from '../../paper/inlines.js';
import type { FundColumn } from '../../programme/inputs/fund-file.js';
import { amountIn, sizeOf, sumRow } from './amounts.js';
import { joined } from './joined.js';

type Sentence = readonly Inline[];

/** What later years need beyond the funding there is, and what no allocation meets: that must be named (domain D5, D6). */
export const fundingSentences = (cast: CastLedger): readonly Sentence[] => {
  const later = laterPlans(cast.ledger.layout);
  const needed = later.filter((column) => amountIn(sumRow(cast, 'additional'), column) > 0);
  const sentences = [
    needed.length > 0
      ? [
          text('Funding beyond what is available is required: '),
          ...amountsBy(needed, 'additional', cast),
          text('.'),
        ]
      : [text('No funding is required beyond what is available.')],
    needed.length > 0 && sumRow(cast, 'remaining') ? unfunded(later, cast) : [],
  ];
  return sentences.filter((sentence) => sentence.length > 0);
};

const unfunded = (later: readonly FundColumn[], cast: CastLedger): Sentence => {
  const open = unfundedColumns(later, cast);
  return open.length > 0
    ? [
        text('After the allocations assumed, '),
        ...amountsBy(open, 'remaining', cast),
        text(' is still unfunded.'),
      ]
    : [text('The allocations assumed meet all of it.')];
};

const unfundedColumns = (later: readonly FundColumn[], cast: CastLedger): readonly FundColumn[] =>
  later.filter((column) => amountIn(sumRow(cast, 'remaining'), column) > 0);

const amountsBy = (columns: readonly FundColumn[], role: RowRole, cast: CastLedger): Sentence => {
  const row = sumRow(cast, role);
  return row ? joined(columns.map((column) => [sizeOf(row, column, cast), text(` in ${column.year}`)])) : [];
};
