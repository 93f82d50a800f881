import type { CastLedger, CastRow } from '../../analysis/fund/cast-ledger.js';
import { type Inline, text } from '../../paper/inlines.js';
import { currentColumn, laterPlans } from '../../programme/fund/columns.js';
import type { FundColumn } from '../../programme/inputs/fund-file.js';
import { amountIn, sizeOf, sumRow } from './amounts.js';
import { joined } from './joined.js';
import { unfundedGaps } from './unfunded.js';

type Sentence = readonly Inline[];

/** What is needed beyond the funding there is, and what no allocation meets: that must be named (domain D5, D6). */
export const fundingSentences = (cast: CastLedger): readonly Sentence[] => {
  const { layout } = cast.ledger;
  const projected = currentColumn(layout, 'projected');
  const columns = [...(projected ? [projected] : []), ...laterPlans(layout)];
  const additional = sumRow(cast, 'additional');
  const needed = columns.filter((column) => amountIn(additional, column) > 0);
  return [
    needed.length > 0 && additional
      ? [
          text('Funding beyond what is available is required: '),
          ...amountsBy(needed, additional, cast),
          text('.'),
        ]
      : [text('No funding is required beyond what is available.')],
    needed.length > 0 ? unfundedSentence(cast) : [],
    surplusSentence(cast),
  ].filter((sentence) => sentence.length > 0);
};

const unfundedSentence = (cast: CastLedger): Sentence => {
  if (!sumRow(cast, 'remaining')) return [text('No allocation is assumed, so all of it is unfunded.')];
  const gaps = unfundedGaps(cast);
  if (gaps.length === 0) return [text('The allocations assumed meet all of it.')];
  return [
    text('After the allocations assumed, '),
    ...joined(gaps.map(({ row, cell: { column } }) => amountsBy([column], row, cast))),
    text(gaps.length === 1 ? ' is still unfunded.' : ' are still unfunded.'),
  ];
};

/** A negative requirement is money that nobody has asked for (domain D6). */
const surplusSentence = (cast: CastLedger): Sentence => {
  const remaining = sumRow(cast, 'remaining');
  const over = laterPlans(cast.ledger.layout).filter((column) => amountIn(remaining, column) < 0);
  if (!remaining || over.length === 0) return [];
  return [
    text('The allocations assumed exceed what is required by '),
    ...amountsBy(over, remaining, cast),
    text('.'),
  ];
};

const amountsBy = (columns: readonly FundColumn[], row: CastRow, cast: CastLedger): Sentence =>
  joined(columns.map((column) => [sizeOf(row, column, cast), text(` in ${column.year}`)]));
