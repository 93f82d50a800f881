import type { FundFinding } from '../../analysis/fund/fund-finding.js';
import { nameOfCell, nameOfRow } from '../../analysis/fund/row-name.js';
import type { Figure } from '../../paper/inlines.js';
import { cellSpan } from '../../programme/fund/ledger-row.js';
import { writeMillions, writeThousands } from '../../words/money.js';
import { suggest } from '../../words/nearest.js';
import type { BindingKind, Call, Context } from '../context.js';
import { type FoundCell, findCell } from '../fund/find-cell.js';
import { findLedger } from '../fund/find-ledger.js';
import { findPlan } from '../fund/find-plan.js';
import { ledgerFigure } from '../fund/ledger-figure.js';

/** `{{fund "temporary" column="planned 2021/22"}}`: a cell of the ledger, in £m; `less="…"` takes a figure of a plan off. */
export const fund: BindingKind<Figure> = {
  argument: 'the id of a total or the label of a line',
  options: ['column', 'group', 'as', 'less'],
  resolve(call, context) {
    const finding = findLedger(call.span, context);
    const form = formOf(call, context);
    const found = finding && cellOf(call, finding, context);
    const less = call.options.get('less');
    const plan = less && findPlan(less, context);
    if (!finding || !form || found?.cell.amount === undefined || (less && !plan)) return undefined;
    const { row, cell } = found;
    const size = call.options.get('as')?.text === 'size';
    const amount = (size ? Math.abs(found.cell.amount) : found.cell.amount) - (plan?.amount ?? 0);
    const printed = ledgerFigure(form(amount), row, cell, finding.cast);
    return plan ? { ...printed, origins: [...printed.origins, plan.origin] } : printed;
  },
};

/** The ways to put an amount (domain D14, H3): with its sign, its size alone, or as the table has it. */
const forms: Readonly<Record<string, (amount: number) => string>> = {
  millions: writeMillions,
  size: writeMillions,
  thousands: writeThousands,
};

const formOf = ({ options }: Call, { diagnostics }: Context): ((amount: number) => string) | undefined => {
  const written = options.get('as');
  const wanted = written?.text ?? 'millions';
  if (Object.hasOwn(forms, wanted)) return forms[wanted];
  diagnostics.error('bad-value', `An amount cannot be put as "${wanted}".`, {
    span: written?.span,
    hint: suggest(wanted, Object.keys(forms)),
  });
  return undefined;
};

const cellOf = (call: Call, finding: FundFinding, context: Context): FoundCell | undefined => {
  const { argument: row, options } = call;
  const found = findCell(
    { row, group: options.get('group'), column: options.get('column') },
    finding,
    context,
  );
  if (!found) return undefined;
  context.namedCells.add(nameOfCell(found.row, found.cell.column));
  if (found.cell.amount === undefined) reportBlank(call, found, context);
  return found;
};

/** A sentence cannot print what the ledger leaves blank: blank is not 0 (domain D9). */
const reportBlank = ({ argument }: Call, { row, cell }: FoundCell, { diagnostics }: Context): void =>
  diagnostics.error('no-data', `${nameOfRow(row)}: "${cell.column.heading}" is blank in the ledger.`, {
    span: argument.span,
    hint: 'Ask for another cell, or say in words that there is no amount.',
    related: row.row && [{ message: 'the cell', span: cellSpan(row.row, cell.column.column) }],
  });
