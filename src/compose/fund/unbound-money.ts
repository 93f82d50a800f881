import type { CastCell, CastLedger, CastRow } from '../../analysis/fund/cast-ledger.js';
import { spanOf } from '../../diagnostics/source-text.js';
import type { WrittenInline } from '../../narrative/narrative.js';
import { nameOfColumn } from '../../programme/fund/columns.js';
import { parseMoney } from '../../words/money.js';
import { writeList } from '../../words/phrases.js';
import type { Context } from '../context.js';

type WrittenText = Extract<WrittenInline, { kind: 'text' }>;

const MONEY =
  /[\u2212-]?\u00a3(?!000\b)\s?\d+(?:,\d{3})*(?:\.\d+)?(?:\s?(?:k|m|bn|thousand|million|billion)\b)?/g;

/**
 * Reports every amount of money that was typed instead of bound (domain D14), with the binding that prints it where
 * a cell of the ledger has it. What somebody else said is theirs: quotations are not looked at.
 */
export const reportUnboundMoney = ({ text, span }: WrittenText, context: Context): void => {
  let from = span.start;
  for (const [amount] of text.matchAll(MONEY)) {
    const start = Math.max(from, span.source.text.indexOf(amount, from));
    from = start + amount.length;
    context.diagnostics.warning('unbound-money', `${amount} is typed by hand.`, {
      span: spanOf(span.source, start, start + amount.length),
      hint: hintFor(amount, context),
    });
  }
};

const hintFor = (amount: string, { findings: { fund } }: Context): string => {
  const outside = `If it comes from elsewhere: {{outside-fact "${amount}" source="…"}}.`;
  const binding = fund && bindingFor(amount, fund.cast);
  return binding === undefined ? outside : `The ledger has it: ${binding}. ${outside}`;
};

/** What an amount in a sentence is most likely to be, the likeliest first: chance matches grow with the number of rows. */
const LIKELIEST: readonly CastRow['role'][] = [
  'remaining',
  'additional',
  'totals',
  'requirement',
  'allocations',
];

const likelihood = ({ role }: CastRow): number => {
  const rank = LIKELIEST.indexOf(role);
  if (rank >= 0) return rank;
  return role === 'line' ? LIKELIEST.length + 1 : LIKELIEST.length;
};

const MOST = 3;

/** The bindings of the cells that hold an amount, as a choice: only the author knows which is meant. */
const bindingFor = (amount: string, { rows }: CastLedger): string | undefined => {
  const wanted = parseMoney(amount);
  const isNegative = /^[\u2212-]/.test(amount);
  const holders = rows
    .toSorted((a, b) => likelihood(a) - likelihood(b))
    .flatMap((row) =>
      row.cells
        .filter(
          ({ amount: held = 0 }) => held !== 0 && Math.abs(held) === wanted && (held < 0 || !isNegative),
        )
        .map((cell) => bindingOf(row, cell, isNegative)),
    );
  return holders.length === 0 ? undefined : writeList(holders.slice(0, MOST), 'or');
};

const bindingOf = (row: CastRow, { column, amount = 0 }: CastCell, isNegative: boolean): string => {
  const as = amount < 0 && !isNegative ? ' as="size"' : '';
  return `{{fund ${addressOf(row)} column="${nameOfColumn(column)}"${as}}}`;
};

const addressOf = ({ role, line, part }: CastRow): string =>
  role === 'line' ? `"${line}" group="${part.id}"` : `"${part.id}"`;
