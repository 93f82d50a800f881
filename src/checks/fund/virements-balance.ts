import { spanAt } from '../../sources/located.js';
import { writeThousands } from '../../words/money.js';
import { suggest } from '../../words/nearest.js';
import type { Check } from '../check.js';
import { fundOf } from './fund-of.js';

/** The amounts of a virement come to nothing in each year, and every line that it touches is known (domain D12). */
export const virementsBalance: Check = (programme, diagnostics) => {
  const fund = fundOf(programme);
  if (!fund) return;
  const groups = fund.structure.blocks.flatMap(({ groups, contingency }) => [
    ...groups.map(({ name }) => name),
    ...(contingency === undefined ? [] : [contingency]),
  ]);
  const keyOf = ({ virement, year }: { virement: string; year: string }): string => `${virement} ${year}`;
  for (const key of new Set(fund.virements.map(keyOf))) {
    const [first, ...others] = fund.virements.filter((row) => keyOf(row) === key);
    const sum = [first, ...others].reduce((total, row) => total + (row?.amount ?? 0), 0);
    if (!first || sum === 0) continue;
    diagnostics.error(
      'virement-balance',
      `The virement ${first.virement} does not balance in ${first.year}: its amounts come to ${writeThousands(sum)}.`,
      {
        span: spanAt(first.at, 'amount'),
        related: others.map((row) => ({ message: 'the same virement', span: spanAt(row.at, 'amount') })),
      },
    );
  }
  for (const { group, at } of fund.virements)
    if (!groups.includes(group))
      diagnostics.error('unknown-ledger-part', `fund.yaml knows no group called "${group}".`, {
        span: spanAt(at, 'group'),
        hint: suggest(group, groups),
      });
};
