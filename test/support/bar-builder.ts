import type { Chart, Grid } from '../../src/paper/blocks.js';
import type { Reference } from '../../src/paper/inlines.js';
import { row, words } from './paper-builder.js';

/** Amounts in £000 as money tables have them: commas, and parentheses below zero (domain H3). */
const amount = (value: number): string => {
  const digits = `${Math.abs(value)}`.replace(/\B(?=(\d{3})+$)/g, ',');
  return value < 0 ? `(${digits})` : digits;
};

/** A bar chart of amounts, by category, with the small table of its data unless it refers to another. */
export const barChart = (
  id: string,
  label: string,
  title: string,
  series: readonly string[],
  amounts: Readonly<Record<string, readonly (number | undefined)[]>>,
  elsewhere?: Reference,
): Chart => ({
  kind: 'chart',
  id,
  label,
  title,
  alternative: `Bar chart of ${Object.keys(amounts).length} groups. ${title}.`,
  spec: {
    kind: 'bars',
    categories: Object.entries(amounts).map(([name, values]) => ({ name, values })),
    series: series.map((name) => ({ name })),
    unit: '£000',
    tick: amount,
    label: amount,
  },
  data: elsewhere ?? dataGrid(series, amounts),
  key: elsewhere ? [] : [{ mark: 'x', meaning: 'unavailable' }],
  notes: [words('Source: the ledger of the fund.')],
});

const dataGrid = (
  series: readonly string[],
  amounts: Readonly<Record<string, readonly (number | undefined)[]>>,
): Grid => ({
  columns: [
    { heading: 'Group', holds: 'text', width: 3 },
    ...series.map((name) => ({ heading: name, holds: 'figure' as const })),
  ],
  bodies: [
    {
      rows: Object.entries(amounts).map(([name, values]) =>
        row(name, ...values.map((value) => (value === undefined ? '[x]' : amount(value)))),
      ),
    },
  ],
});
