import { currentColumn } from '../../analysis/fund/columns.js';
import type { FundFinding } from '../../analysis/fund/fund-finding.js';
import type { Variation } from '../../analysis/fund/variations.js';
import { type Inline, text } from '../../paper/inlines.js';
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
  const outturn = [
    text('Of the '),
    sizeOf(totals, planned, cast),
    text(` planned for ${variation.year}, `),
    sizeOf(totals, projected, cast),
    text(' is projected to be spent'),
  ];
  if (amount === 0) return [...outturn, text(', as planned.')];
  const name = amount < 0 ? 'underspend' : 'overspend';
  return [...outturn, text(`: an ${name} of `), sizeOf(totals, variation, cast), text('.')];
};

/** Money that was set aside and not needed is no saving of a service. */
const contingencySentence = ({ cast, variations }: FundFinding, variation: FundColumn): Sentence => {
  const unused = variations.filter(({ kind }) => kind === 'unused-contingency');
  if (unused.length === 0) return [];
  const services = variations.filter(({ row }) => row.role === 'line');
  const net = total(services);
  const sum = (of: readonly Variation[]): Inline =>
    sumOf(
      of.map(({ row }) => row),
      variation,
      total(of),
      cast,
    );
  const start = [sum(unused), text(' of contingency is not expected to be used; services themselves ')];
  if (net === 0) return [...start, text('are projected to spend what was planned.')];
  return [...start, text(net < 0 ? 'underspend by ' : 'overspend by '), sum(services), text('.')];
};

const total = (variations: readonly Variation[]): number =>
  variations.reduce((sum, { amount }) => sum + amount, 0);
