import type { KpiFinding } from '../../analysis/findings.js';
import type { Reading, Readings } from '../../analysis/reading.js';
import type { Written } from '../../narrative/narrative.js';
import { type Month, parseMonth, writeMonth } from '../../words/month.js';
import { suggest } from '../../words/nearest.js';
import type { Context } from '../context.js';

/** The finding of the KPI that a binding names, or a diagnostic at the name. */
export const findKpi = (
  name: Written,
  { findings, programme, diagnostics }: Context,
): KpiFinding | undefined => {
  const finding = findings.kpis.get(name.text);
  if (!finding && !programme.kpis.mayHave(name.text))
    diagnostics.error('unknown-kpi', `There is no KPI "${name.text}".`, {
      span: name.span,
      hint: suggest(name.text, programme.kpis.ids),
    });
  return finding;
};

/** The month that an option gives, else the month that the paper's data run to. */
export const monthOption = (written: Written | undefined, context: Context): Month | undefined => {
  if (!written) return context.findings.horizon.dataTo;
  const month = parseMonth(written.text);
  if (!month)
    context.diagnostics.error('bad-value', `"${written.text}" is not a month.`, {
      span: written.span,
      hint: 'Write it like 2021-02.',
    });
  return month;
};

/** A reading that has a value; without one, a sentence cannot be printed (domain B7: no nearby month instead). */
export const valueAt = (
  { kpi, readings }: Pick<KpiFinding, 'kpi' | 'readings'>,
  month: Month,
  asked: Written,
  { diagnostics, programme }: Context,
): (Reading & { readonly value: NonNullable<Reading['value']> }) | undefined => {
  const reading = readings.at(month);
  if (reading?.value) return { ...reading, value: reading.value };
  if (!programme.series.isComplete) return undefined;
  diagnostics.error('no-data', `${kpi.name} has no value for ${writeMonth(month)}.`, {
    span: asked.span,
    hint: reading
      ? `The month is declared ${reading.status}${reading.note ? `: ${reading.note}` : ''}.`
      : extent(readings),
    related: reading?.origins[0] && [{ message: 'declared here', span: reading.origins[0] }],
  });
  return undefined;
};

const extent = ({ all }: Readings): string => {
  const [first, last] = [all[0], all.at(-1)];
  return first && last
    ? `This paper can use values from ${writeMonth(first.month)} to ${writeMonth(last.month)}; later ones were not known yet.`
    : 'kpi-series.csv has no row for it that this paper can use.';
};
