import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import type { Fund } from '../../programme/fund/fund.js';
import { partsOf } from '../../programme/fund/parts.js';
import type { Virement } from '../../programme/inputs/virements-file.js';
import { spanAt } from '../../sources/located.js';
import { writeThousands } from '../../words/money.js';
import { writeMonth } from '../../words/month.js';
import { suggest } from '../../words/nearest.js';
import type { Check } from '../check.js';
import { fundOf, wholeLedgers } from './fund-of.js';

/** The amounts of a virement come to nothing in each year, and every line that it touches is known (domain D12). */
export const virementsBalance: Check = (programme, diagnostics) => {
  const fund = fundOf(programme);
  if (!fund) return;
  // With a row missing, nobody can tell whether the others balance.
  if (fund.hasAllVirements) checkSums(fund, diagnostics);
  for (const virement of fund.virements) checkLine(virement, fund, diagnostics);
};

const checkSums = ({ virements }: Fund, diagnostics: Diagnostics): void => {
  const keyOf = ({ virement, year }: Virement): string => `${virement} ${year}`;
  for (const key of new Set(virements.map(keyOf))) {
    const [first, ...others] = virements.filter((row) => keyOf(row) === key);
    if (!first) continue;
    const stray = others.find(({ month }) => month !== first.month);
    if (stray)
      diagnostics.error(
        'virement-balance',
        `The virement ${first.virement} is of ${writeMonth(first.month)} in one row and of ${writeMonth(stray.month)} in another.`,
        {
          span: spanAt(stray.at, 'month'),
          related: [{ message: 'the other row', span: spanAt(first.at, 'month') }],
          hint: 'A transfer takes from one line when it gives to another: write one month, or make two virements of it.',
        },
      );
    const sum = [first, ...others].reduce((total, { amount }) => total + amount, 0);
    if (sum === 0) continue;
    diagnostics.error(
      'virement-balance',
      `The virement ${first.virement} does not balance in ${first.year}: its amounts come to ${writeThousands(sum)}.`,
      {
        span: spanAt(first.at, 'amount'),
        related: others.map((row) => ({ message: 'the same virement', span: spanAt(row.at, 'amount') })),
      },
    );
  }
};

const checkLine = ({ group, line, at }: Virement, fund: Fund, diagnostics: Diagnostics): void => {
  const parts = partsOf(fund.structure).filter(({ kind }) => kind === 'group' || kind === 'contingency');
  const names = parts.map(({ name }) => name);
  if (!names.includes(group)) {
    diagnostics.error('unknown-ledger-part', `fund.yaml knows no group called "${group}".`, {
      span: spanAt(at, 'group'),
      hint: suggest(group, names),
    });
    return;
  }
  const ledgers = wholeLedgers(fund);
  const lines = ledgers.flatMap(({ rows }) =>
    rows.flatMap((row) => (row.part.name === group && row.line !== undefined ? [row.line] : [])),
  );
  const isOneAmount = parts.some(({ kind, name }) => kind === 'contingency' && name === group);
  // A ledger that could not be read may have the line.
  if (ledgers.length < fund.ledgers.length + fund.lost.length || isOneAmount || lines.includes(line)) return;
  diagnostics.error('unknown-ledger-part', `No ledger has a line "${line}" in "${group}".`, {
    span: spanAt(at, 'line'),
    hint: suggest(line, [...new Set(lines)]),
  });
};
