import Big from 'big.js';
import type { CastLedger, CastRow } from '../../analysis/fund/cast-ledger.js';
import type { FundFinding } from '../../analysis/fund/fund-finding.js';
import type { BarChartSpec } from '../../charts/bar-chart.js';
import type { Chart, Grid } from '../../paper/blocks.js';
import { type Figure, text } from '../../paper/inlines.js';
import type { FundColumn } from '../../programme/inputs/fund-file.js';
import { writeDecimal } from '../../words/decimal.js';
import { writeThousands } from '../../words/money.js';
import { writeMonth } from '../../words/month.js';
import type { Call, Context } from '../context.js';
import { type ChartContent, chartWhenAsked } from '../placements/chart-when-asked.js';
import { gridMarks } from '../placements/grid-marks.js';
import { figureId } from '../placements/ids.js';
import { figure, keyFor } from '../values.js';
import { amountIn, cellIn } from './amounts.js';
import { ledgerMarks, originsOf } from './ledger-figure.js';

/** What bars compare: for each name some cells of the ledger. */
export interface FundComparison {
  readonly id: string;
  readonly title: string;
  /** One sentence more than the title says, for those who cannot see the bars. */
  readonly message: string;
  /** What the names are names of. */
  readonly first: string;
  /** The names of the cells of each category: first those that are drawn, then those that only the table has. */
  readonly series: readonly string[];
  readonly further: readonly string[];
  readonly categories: readonly Category[];
}

export interface Category {
  readonly name: string;
  /** One for each series, then one for each further column. */
  readonly cells: readonly ComparedCell[];
}

/** One amount, or the sum of several of a column. */
export interface ComparedCell {
  readonly rows: readonly CastRow[];
  readonly column: FundColumn;
}

/** Bars of amounts of the ledger, with the table of their data. */
export const fundChart = (
  comparison: FundComparison,
  { cast }: FundFinding,
  call: Call,
  context: Context,
): readonly Chart[] => {
  const label = context.counters.figure();
  const id = figureId(call, comparison.id, label, context);
  return [chartWhenAsked({ kind: 'chart', id, label }, () => contentOf(comparison, cast))];
};

const contentOf = (comparison: FundComparison, cast: CastLedger): ChartContent => {
  const { title, message, categories } = comparison;
  const names = categories.map(({ name }) => name).join('; ');
  const data = gridOf(comparison, cast);
  return {
    title,
    alternative: `Bar chart, in £000, from the ledger of ${writeMonth(cast.ledger.month)}. ${title}. ${message} Compared: ${names}.`,
    spec: specOf(comparison),
    data,
    key: keyFor([...ledgerMarks(cast), ...gridMarks(data)]),
    notes:
      ledgerMarks(cast).length > 0
        ? [[text('Every figure of this chart and its table is illustrative [i].')]]
        : [],
  };
};

const specOf = ({ series, categories }: FundComparison): BarChartSpec => ({
  kind: 'bars',
  categories: categories.map(({ name, cells }) => ({
    name,
    values: cells.slice(0, series.length).map((cell) => (isBlank(cell) ? undefined : amountOf(cell))),
  })),
  series: series.map((name) => ({ name })),
  unit: '£000',
  tick: (value) => writeDecimal(new Big(value), 0),
  label: writeThousands,
});

const gridOf = ({ first, series, further, categories }: FundComparison, cast: CastLedger): Grid => ({
  columns: [
    { heading: first, holds: 'text', width: 3 },
    ...[...series, ...further].map((heading) => ({ heading, holds: 'figure' as const, width: 1.2 })),
  ],
  bodies: [
    {
      rows: categories.map(({ name, cells }) => ({
        headed: true,
        cells: [text(name), ...cells.map((cell) => (isBlank(cell) ? text('[x]') : figureOf(cell, cast)))].map(
          (content) => ({ paragraphs: [[content]] }),
        ),
      })),
    },
  ],
});

/** What the ledger leaves blank is neither drawn nor printed as 0 (domain D9). */
const isBlank = ({ rows, column }: ComparedCell): boolean =>
  rows.every((row) => cellIn(row, column)?.amount === undefined);

const amountOf = ({ rows, column }: ComparedCell): number =>
  rows.reduce((sum, row) => sum + amountIn(row, column), 0);

/** The marks of an illustrative ledger stand once, in the key of the chart. */
const figureOf = (compared: ComparedCell, cast: CastLedger): Figure =>
  figure(
    writeThousands(amountOf(compared)),
    [],
    compared.rows.flatMap((row) => {
      const cell = cellIn(row, compared.column);
      return cell ? originsOf(row, cell, cast) : [];
    }),
  );
