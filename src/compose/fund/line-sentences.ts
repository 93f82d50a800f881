import type { CastLedger } from '../../analysis/fund/cast-ledger.js';
import type { FundFinding } from '../../analysis/fund/fund-finding.js';
import { shareOfPlan, type Variation } from '../../analysis/fund/variations.js';
import { type Inline, text } from '../../paper/inlines.js';
import { currentColumn, laterPlans } from '../../programme/fund/columns.js';
import type { FundColumn } from '../../programme/inputs/fund-file.js';
import { writeDecimal } from '../../words/decimal.js';
import { writeMillions } from '../../words/money.js';
import { writeMonth } from '../../words/month.js';
import { figure } from '../values.js';
import { sizeOf } from './amounts.js';
import { joined } from './joined.js';
import { ledgerMarks } from './ledger-figure.js';
import { lineNameIn, openLineName } from './line-names.js';

type Sentence = readonly Inline[];

const MOST = 3;

/** The lines of services that end furthest from their plan, and what of an underspend has only moved (domain D12). */
export const lineSentences = (finding: FundFinding): readonly Sentence[] => {
  const column = currentColumn(finding.cast.ledger.layout, 'variation');
  if (!column) return [];
  const lines = finding.variations.filter(({ row }) => row.role === 'line');
  const under = lines.filter(({ amount }) => amount < 0);
  const over = lines.filter(({ amount }) => amount > 0);
  return [
    extremes(under, 'underspend', column, finding.cast),
    extremes(over, 'overspend', column, finding.cast),
    slippage(under, finding),
  ].filter((sentence) => sentence.length > 0);
};

/** The furthest first; of two as far, the first in the ledger. */
const extremes = (
  variations: readonly Variation[],
  what: string,
  column: FundColumn,
  cast: CastLedger,
): Sentence => {
  const largest = variations.toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount)).slice(0, MOST);
  if (largest.length === 0) return [];
  const lines = largest.map((variation): Sentence => {
    const size = sizeOf(variation.row, column, cast);
    return [
      text(openLineName(lineNameIn(cast, variation.row))),
      size,
      text(', '),
      ...besidePlan(variation, cast),
      text(')'),
    ];
  });
  const which = variations.length > MOST ? 'largest' : 'only';
  const noun = largest.length === 1 ? `${what} is` : `${what}s are`;
  return [text(`The ${which} service ${noun} on `), ...joined(lines), text('.')];
};

/** A variation beside its plan: as a share where that says something, else with the plan itself (domain D16). */
const besidePlan = (variation: Variation, cast: CastLedger): Sentence => {
  const share = shareOfPlan(variation);
  const column = currentColumn(cast.ledger.layout, 'planned');
  if (!share || !column) return [text('not planned')];
  const planned = sizeOf(variation.row, column, cast);
  if (share.abs().gt(100)) return [text('against '), planned, text(' planned')];
  return [{ ...planned, text: `${writeDecimal(share.abs(), 1)}%` }, text(' of its plan')];
};

const slippage = (under: readonly Variation[], { cast, movements }: FundFinding): Sentence => {
  if (under.length === 0) return [];
  if (!movements)
    return [text('There is no earlier ledger to compare with, so no underspend is called slippage here.')];
  const since = writeMonth(movements.before.ledger.month);
  const moved = under.filter(({ kind }) => kind === 'slippage');
  if (moved.length === 0) return [text(`Since ${since} no part of an underspend has moved to a later year.`)];
  const lines = moved.map((variation): Sentence => {
    const later = laterPlans(cast.ledger.layout);
    const origins = later.flatMap((column) => sizeOf(variation.row, column, cast).origins);
    const size = figure(writeMillions(variation.moved), ledgerMarks(cast), origins);
    return [text(openLineName(lineNameIn(cast, variation.row))), size, text(')')];
  });
  return [
    text(`Since ${since}, spending has moved to later years (slippage) for `),
    ...joined(lines),
    text('.'),
  ];
};
