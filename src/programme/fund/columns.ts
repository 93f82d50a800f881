import type { FinancialYear } from '../../words/month.js';
import type { FundColumn, FundLayout } from '../inputs/fund-file.js';

/** The year that a ledger is about: the one whose outturn is projected (domain D11). */
export const currentYear = ({ columns }: FundLayout): FinancialYear | undefined =>
  columns.find(({ holds }) => holds === 'projected')?.year;

/** Plans for years after the current one, in the order of the ledger. */
export const laterPlans = (layout: FundLayout): readonly FundColumn[] => {
  const current = currentYear(layout);
  return layout.columns.filter(
    ({ holds, year }) => holds === 'planned' && current !== undefined && year !== undefined && year > current,
  );
};

/** The column of the current year that holds the plan, the projection or their difference. */
export const currentColumn = (
  layout: FundLayout,
  holds: 'planned' | 'projected' | 'variation',
): FundColumn | undefined => {
  const current = currentYear(layout);
  return layout.columns.find((column) => column.holds === holds && column.year === current);
};

/** The columns whose amounts add up to the full amount of what is spent once (domain D4). */
export const spendingColumns = (layout: FundLayout): readonly FundColumn[] => [
  ...layout.columns.filter(({ holds }) => holds === 'actual' || holds === 'projected'),
  ...laterPlans(layout),
];

/** A column as bindings and messages call it: `planned 2021/22`, `full-amount`. */
export const nameOfColumn = ({ holds, year }: FundColumn): string => (year ? `${holds} ${year}` : holds);
