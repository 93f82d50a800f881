import { currentColumn, laterPlans, nameOfColumn } from '../../programme/fund/columns.js';
import type { Fund } from '../../programme/fund/fund.js';
import type { FundColumn } from '../../programme/inputs/fund-file.js';
import { amountOf, type CastCell, type CastLedger, type CastRow } from './cast-ledger.js';

/** What became of a row since the ledger before (domain D8, D12). */
export interface RowMovement {
  /** The row in both ledgers: without `before` it is new, without `now` it is gone. */
  readonly now: CastRow | undefined;
  readonly before: CastRow | undefined;
  /** Plan and projection of the current year, and the plans of later years, where they changed or should have. */
  readonly changes: readonly Change[];
  /** How much the plans of later years rose, all together and virements apart, in whole £000; negative where they fell. */
  readonly laterRise: number;
}

export interface Change {
  readonly column: FundColumn;
  readonly before: number;
  readonly now: number;
  /** The part of the change that virements account for; only plans are vired. */
  readonly vired: number;
}

/** Every line of two ledgers beside itself, the lines that are gone last; blanks count as 0. */
export const lineMovements = (now: CastLedger, before: CastLedger, fund: Fund): readonly RowMovement[] => {
  const earlier = linesOf(before);
  const kept = linesOf(now).map((row) => [row, earlier.find((other) => isSameLine(row, other))] as const);
  const gone = earlier.filter((row) => !kept.some(([, other]) => other === row));
  return [
    ...kept.map(([row, other]) => movementOf(row, other, now, before, fund)),
    ...gone.map((row) => movementOf(undefined, row, now, before, fund)),
  ];
};

/** What became of the totals: as much as of all lines together, but for rounding. */
export const totalsMovement = (now: CastLedger, before: CastLedger, fund: Fund): RowMovement => {
  const totals = ({ rows }: CastLedger): CastRow | undefined => rows.find(({ role }) => role === 'totals');
  return movementOf(totals(now), totals(before), now, before, fund);
};

const movementOf = (
  row: CastRow | undefined,
  earlier: CastRow | undefined,
  now: CastLedger,
  before: CastLedger,
  fund: Fund,
): RowMovement => {
  const known = row ?? earlier;
  const changes = comparedColumns(now, before).flatMap((column): readonly Change[] => {
    const [was, is] = [amountNamed(earlier, column), amountNamed(row, column)];
    const vired = known ? viredIn(known, column, now, before, fund) : 0;
    return was === is && vired === 0 ? [] : [{ column, before: was, now: is, vired }];
  });
  const later = laterPlans(now.ledger.layout);
  const laterRise = changes
    .filter(({ column }) => later.includes(column))
    .reduce((sum, change) => sum + change.now - change.before - change.vired, 0);
  return { now: row, before: earlier, changes, laterRise };
};

/** The rows that spend: lines of groups, and contingencies. */
export const linesOf = ({ rows }: CastLedger): readonly CastRow[] =>
  rows.filter(({ role }) => role === 'line' || role === 'contingency');

const isSameLine = (one: CastRow, other: CastRow): boolean =>
  one.part.id === other.part.id && (one.role === 'contingency' || one.line === other.line);

/** What both ledgers hold: a year that the ledger before did not speak of has nothing to be compared with. */
const comparedColumns = ({ ledger: { layout } }: CastLedger, before: CastLedger): readonly FundColumn[] => {
  const earlier = before.ledger.layout.columns.map(nameOfColumn);
  return [
    currentColumn(layout, 'planned'),
    currentColumn(layout, 'projected'),
    ...laterPlans(layout),
  ].flatMap((column) => (column && earlier.includes(nameOfColumn(column)) ? [column] : []));
};

const amountNamed = (row: CastRow | undefined, column: FundColumn): number =>
  amountOf(cellNamed(row, column));

/** The cell of a row that holds the same as a column of another ledger, whose layout may be another. */
export const cellNamed = (row: CastRow | undefined, column: FundColumn): CastCell | undefined =>
  row?.cells.find((cell) => nameOfColumn(cell.column) === nameOfColumn(column));

const viredIn = (
  { part, role, line }: CastRow,
  { holds, year }: FundColumn,
  now: CastLedger,
  before: CastLedger,
  { virements }: Fund,
): number =>
  holds !== 'planned'
    ? 0
    : virements
        .filter(
          (row) =>
            row.group === part.name &&
            (role === 'contingency' || row.line === line) &&
            row.year === year &&
            before.ledger.month < row.month &&
            row.month <= now.ledger.month,
        )
        .reduce((sum, { amount }) => sum + amount, 0);
