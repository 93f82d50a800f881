import type { CastLedger, CastRow } from './cast-ledger.js';

/** A row that another one adds up, or takes off. */
export interface Component {
  readonly row: CastRow;
  readonly sign: 1 | -1;
}

/** The rows that a sum is made of directly, as the printed table shows it (domain D2, D5, D6); none for what is given. */
export const componentsOf = (
  { role, part }: CastRow,
  { rows }: Pick<CastLedger, 'rows'>,
): readonly Component[] => {
  const some = (sign: Component['sign'], belongs: (other: CastRow) => boolean): readonly Component[] =>
    rows.filter(belongs).map((row) => ({ row, sign }));
  const ofRole = (wanted: CastRow['role'], sign: Component['sign'] = 1): readonly Component[] =>
    some(sign, (other) => other.role === wanted);
  switch (role) {
    case 'sub-total':
      return some(1, (other) => other.role === 'line' && other.part.id === part.id);
    case 'requirement':
      return some(
        1,
        (other) => ['sub-total', 'contingency'].includes(other.role) && other.part.block === part.block,
      );
    case 'totals':
      return ofRole('requirement');
    case 'additional':
      return [...ofRole('totals'), ...ofRole('available', -1)];
    case 'allocations':
      return ofRole('allocation');
    case 'remaining':
      return [...ofRole('additional'), ...ofRole('allocations', -1)];
    default:
      return [];
  }
};
