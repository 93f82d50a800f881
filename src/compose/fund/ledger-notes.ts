import type { FundFinding } from '../../analysis/fund/fund-finding.js';
import type { Discrepancy } from '../../analysis/fund/reconcile.js';
import { nameOfRow } from '../../analysis/fund/row-name.js';
import { writeThousands } from '../../words/money.js';
import { writeList } from '../../words/phrases.js';

/** What a reader must know of a ledger's figures: signs, rounding, sums of cfip's own, what is illustrative. */
export const ledgerNotes = ({ cast, remarks, fund: { structure } }: FundFinding): readonly string[] => {
  const { note } = cast.ledger;
  const unsummed = cast.rows.filter(({ row }) => !row).map(nameOfRow);
  const rounded = remarks.flatMap((remark) => (remark.kind === 'rounding' ? [remark] : []));
  return [
    ...(cast.ledger.isIllustrative ? ['Every figure of this table is illustrative [i].'] : []),
    ...(note === undefined ? [] : [note]),
    'A variation is projected less planned spending. Negative amounts stand in parentheses; a negative variation is an underspend.',
    ...(rounded.length > 0 ? [roundingNote(rounded)] : []),
    ...(unsummed.length > 0
      ? [
          `The ledger does not print ${writeList(unsummed)}: the amounts shown are worked out from its other rows.`,
        ]
      : []),
    ...(structure.allocations?.explanation === undefined ? [] : [structure.allocations.explanation]),
  ];
};

/** Figures are printed as supplied, whatever the others come to (domain D7, D8, B13). */
const roundingNote = (rounded: readonly Discrepancy[]): string => {
  const cases = rounded.map(
    ({ row, cell, printed, expected }) =>
      `${nameOfRow(row)}, ${cell.column.heading}: ${writeThousands(printed)}, computed as ${writeThousands(expected)}`,
  );
  return `Figures may not sum due to rounding. They are printed as supplied (${cases.join('; ')}).`;
};
