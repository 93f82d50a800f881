import type { Fund } from '../../programme/fund/fund.js';
import type { FundColumn } from '../../programme/inputs/fund-file.js';
import type { CastLedger, CastRow } from './cast-ledger.js';
import { currentColumn, laterPlans, nameOfColumn } from './columns.js';

/** What became of a line since the ledger before (domain D8, D12). */
export interface LineMovement {
  readonly row: CastRow;
  /** The same line in the ledger before; `undefined` for a new one. */
  readonly before: CastRow | undefined;
  /** Plan and projection of the current year, and the plans of later years, where they changed. */
  readonly changes: readonly Change[];
  /** How much the plans of later years rose, all together, in whole £000; negative where they fell. */
  readonly laterRise: number;
}

export interface Change {
  readonly column: FundColumn;
  readonly before: number;
  readonly now: number;
  /** The part of the change that virements account for; only plans are vired. */
  readonly vired: number;
}

/** Every line of a ledger beside itself in the ledger before; blanks count as 0. */
export const movementsOf = (now: CastLedger, before: CastLedger, fund: Fund): readonly LineMovement[] =>
  linesOf(now).map((row) => {
    const earlier = linesOf(before).find((other) => isSameLine(row, other));
    const changes = comparedColumns(now).flatMap((column): readonly Change[] => {
      const [was, is] = [amountIn(earlier, column), amountIn(row, column)];
      return was === is
        ? []
        : [{ column, before: was, now: is, vired: viredIn(row, column, now, before, fund) }];
    });
    const later = laterPlans(now.ledger.layout);
    const laterRise = changes
      .filter(({ column }) => later.includes(column))
      .reduce((sum, change) => sum + change.now - change.before, 0);
    return { row, before: earlier, changes, laterRise };
  });

/** Lines of the ledger before that are no longer there. */
export const linesGone = (now: CastLedger, before: CastLedger): readonly CastRow[] =>
  linesOf(before).filter((row) => !linesOf(now).some((other) => isSameLine(row, other)));

/** The rows that spend: lines of groups, and contingencies. */
export const linesOf = ({ rows }: CastLedger): readonly CastRow[] =>
  rows.filter(({ role }) => role === 'line' || role === 'contingency');

const isSameLine = (one: CastRow, other: CastRow): boolean =>
  one.part.id === other.part.id && (one.role === 'contingency' || one.line === other.line);

const comparedColumns = ({ ledger: { layout } }: CastLedger): readonly FundColumn[] =>
  [currentColumn(layout, 'planned'), currentColumn(layout, 'projected'), ...laterPlans(layout)].filter(
    (column) => column !== undefined,
  );

/** The amount of a row in a column as another layout may call it by the same name; blank and absent are 0. */
const amountIn = (row: CastRow | undefined, column: FundColumn): number =>
  row?.cells.find((cell) => nameOfColumn(cell.column) === nameOfColumn(column))?.amount ?? 0;

const viredIn = (
  { part, line }: CastRow,
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
            row.line === line &&
            row.year === year &&
            before.ledger.month < row.month &&
            row.month <= now.ledger.month,
        )
        .reduce((sum, { amount }) => sum + amount, 0);
