import type { KpiFinding } from '../../analysis/findings.js';
import type { Horizon } from '../../analysis/horizon.js';
import type { Reading, Readings } from '../../analysis/reading.js';
import type { Written } from '../../narrative/narrative.js';
import { type Month, monthOf, parseMonth, writeDay, writeMonth } from '../../words/month.js';
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
  { kpi, known: readings }: Pick<KpiFinding, 'kpi' | 'known'>,
  month: Month,
  asked: Written,
  { diagnostics, findings, programme }: Context,
): (Reading & { readonly value: NonNullable<Reading['value']> }) | undefined => {
  const reading = readings.at(month);
  if (reading?.value) return { ...reading, value: reading.value };
  if (!programme.series.isComplete || isReported(reading, month, readings)) return undefined;
  const [declared] = reading?.origins ?? [];
  diagnostics.error('no-data', `${kpi.name} has no value for ${writeMonth(month)}.`, {
    span: asked.span,
    hint: reading ? absence(reading) : extent(kpi.id, month, readings, findings.horizon),
    related: declared && [{ message: 'its row', span: declared }],
  });
  return undefined;
};

/** Whether the series itself has the fault: a gap that nobody declared, or a row without a usable value. */
const isReported = (reading: Reading | undefined, month: Month, readings: Readings): boolean =>
  reading ? !reading.isMissing && !reading.isWithheld && !reading.isUndefined : readings.reach(month);

const absence = ({ isMissing, isWithheld, note }: Reading): string =>
  isWithheld
    ? 'The value is withheld, so that nobody can be recognised: ask for another month, or write "a small number".'
    : isMissing
      ? `Ask for another month, or put it in words: the month is declared missing${note ? ` (${note.replace(/\.$/, '')})` : ''}.`
      : 'Ask for another month, or put it in words: a percentage of nothing (denominator 0) has no value.';

const extent = (id: string, month: Month, { all }: Readings, { asAt }: Horizon): string => {
  const [first, last] = [all[0], all.at(-1)];
  if (month > monthOf(asAt)) return `The paper is as at ${writeDay(asAt)} and knows no later month.`;
  return first && last
    ? `kpi-series.csv has ${id} from ${writeMonth(first.month)} to ${writeMonth(last.month)}: add the month, or ask for one of those.`
    : `kpi-series.csv has no row of ${id} that this paper can use.`;
};
