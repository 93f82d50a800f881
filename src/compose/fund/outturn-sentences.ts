import type { FundFinding } from '../../analysis/fund/fund-finding.js';
import type { Variation } from '../../analysis/fund/variations.js';
import { type Inline, text } from '../../paper/inlines.js';
import { currentColumn } from '../../programme/fund/columns.js';
import type { FundColumn } from '../../programme/inputs/fund-file.js';
import { amountIn, sizeOf, sumOf, sumRow } from './amounts.js';

type Sentence = readonly Inline[];

/** How the year will end: the whole of it, then unused contingency apart from what services spend (domain D13). */
export const outturnSentences = (finding: FundFinding): readonly Sentence[] => {
  const variation = currentColumn(finding.cast.ledger.layout, 'variation');
  if (!variation) return [];
  return [wholeSentence(finding, variation), contingencySentence(finding, variation)];
};

const wholeSentence = ({ cast }: FundFinding, variation: FundColumn): Sentence => {
  const { layout } = cast.ledger;
  const [planned, projected] = [currentColumn(layout, 'planned'), currentColumn(layout, 'projected')];
  const totals = sumRow(cast, 'totals');
  if (!totals || !planned || !projected) return [];
  const amount = amountIn(totals, variation);
  const outturn = [text(`Projected spending in ${variation.year} is `), sizeOf(totals, projected, cast)];
  if (amount === 0) return [...outturn, text(', as planned.')];
  return [
    ...outturn,
    text(', against '),
    sizeOf(totals, planned, cast),
    text(` planned: an ${amount < 0 ? 'underspend' : 'overspend'} of `),
    sizeOf(totals, variation, cast),
    text('.'),
  ];
};

/** Money that was set aside and not needed is no saving of a service, and more than was set aside is no overspend of one. */
const contingencySentence = ({ cast, variations }: FundFinding, variation: FundColumn): Sentence => {
  const sum = (of: readonly Variation[]): Inline =>
    sumOf(
      of.map(({ row }) => row),
      variation,
      total(of),
      cast,
    );
  const contingencies = variations.filter(({ row }) => row.role === 'contingency');
  const unused = contingencies.filter(({ amount }) => amount < 0);
  const exceeded = contingencies.filter(({ amount }) => amount > 0);
  if (contingencies.length === 0) return [];
  const services = variations.filter(({ row }) => row.role === 'line');
  const net = total(services);
  return [
    ...(unused.length > 0
      ? [text('Of contingency, '), sum(unused), text(' is not expected to be used; ')]
      : []),
    ...(exceeded.length > 0
      ? [
          text(unused.length > 0 ? 'from another, ' : 'From contingency, '),
          sum(exceeded),
          text(' more than planned is expected to be drawn; '),
        ]
      : []),
    ...(net === 0
      ? [text('services themselves are projected to spend what was planned.')]
      : [
          text(`services themselves are projected to ${net < 0 ? 'underspend' : 'overspend'} by `),
          sum(services),
          text('.'),
        ]),
  ];
};

const total = (variations: readonly Variation[]): number =>
  variations.reduce((sum, { amount }) => sum + amount, 0);
