import type { KpiFinding } from '../../analysis/findings.js';
import { overPeriod } from '../../analysis/over-period.js';
import type { Written } from '../../narrative/narrative.js';
import type { Figure } from '../../paper/inlines.js';
import { type Month, writeMonth, writeMonths } from '../../words/month.js';
import { suggest } from '../../words/nearest.js';
import { writeList } from '../../words/phrases.js';
import type { BindingKind, Context } from '../context.js';
import { isPeriod, PERIODS } from '../period-words.js';
import { figure, marksOf, sayValue, valueFigure } from '../values.js';
import { findKpi, monthOption, valueAt } from './find-kpi.js';

/** `{{kpi "re-referrals" at="2020-06" over="year-to-date"}}`: the value of a KPI at a month, or over months that end with it. */
export const kpi: BindingKind<Figure> = {
  argument: 'the id of a KPI',
  options: ['at', 'over'],
  resolve({ argument, options }, context) {
    const finding = findKpi(argument, context);
    const month = monthOption(options.get('at'), context);
    if (!finding || !month) return undefined;
    const over = options.get('over');
    if (over) return overFigure(finding, over, month, context);
    const reading = valueAt(finding, month, options.get('at') ?? argument, context);
    return reading && valueFigure(finding.kpi, reading, sayValue(finding.kpi, reading.value));
  },
};

/** A figure of several months: by their counts, or not at all (domain B10). */
const overFigure = (
  { kpi: measure, known }: KpiFinding,
  over: Written,
  month: Month,
  { programme, diagnostics }: Context,
): Figure | undefined => {
  if (!isPeriod(over.text)) {
    diagnostics.error('bad-value', `"${over.text}" is not a period.`, {
      span: over.span,
      hint: suggest(over.text, PERIODS),
    });
    return undefined;
  }
  const { value, status, origins, months, lacking } = overPeriod(measure, known, over.text, month);
  if (value) return figure(sayValue(measure, value), marksOf(status), origins);
  if (programme.series.isComplete)
    diagnostics.error(
      'no-data',
      `${measure.name} has nothing to combine for ${writeMonths(months[0] ?? month, months.at(-1) ?? month)}.`,
      {
        span: over.span,
        hint: lacking.some((one) => known.at(one)?.isWithheld)
          ? `A month of it is withheld, so that nobody can be recognised (${lackingWords(lacking)}): ask for a month, or put it in words.`
          : `${measure.unit === 'count' ? 'A value' : 'A numerator and a denominator'} for each month is needed: there is none for ${lackingWords(lacking)}.`,
      },
    );
  return undefined;
};

const LISTED = 3;

const lackingWords = (months: readonly Month[]): string =>
  months.length > LISTED
    ? `${writeList(months.slice(0, LISTED - 1).map(writeMonth))} and others`
    : writeList(months.map(writeMonth));
