import type { KpiFinding } from '../../analysis/findings.js';
import { movementOf } from '../../analysis/movement.js';
import type { Reading } from '../../analysis/reading.js';
import type { Span } from '../../diagnostics/source-text.js';
import type { Written } from '../../narrative/narrative.js';
import type { Figure } from '../../paper/inlines.js';
import type { Status } from '../../programme/inputs/kpi-series-file.js';
import { spanAt } from '../../sources/located.js';
import { addToMonth, type Month, writeMonth } from '../../words/month.js';
import type { BindingKind, Context } from '../context.js';
import { type DatedValue, isOffByRounding } from '../movement-words.js';
import { figure, marksOfReading, printedValues } from '../values.js';
import { noteEffect } from './effect-claim.js';
import { findKpi, monthOption, valueAt } from './find-kpi.js';
import { type FormName, formOption, wordsFor } from './movement-forms.js';

/** Months that a movement may start from without being named. */
const NAMED = { reported: 'reported', lastYear: 'last-year' } as const;

/** `{{movement "re-referrals" since="2020-06" as="size"}}`: how a KPI moved since a month, a year or the last paper. */
export const movement: BindingKind<Figure> = {
  argument: 'the id of a KPI',
  options: ['since', 'at', 'as'],
  resolve({ argument, options, span }, context) {
    const finding = findKpi(argument, context);
    const form = formOption(options.get('as'), context);
    const since = options.get('since');
    // One whose name is misspelt has been told of.
    if (!since && [...options.keys()].every((name) => movement.options.includes(name)))
      context.diagnostics.error('binding-syntax', 'A movement needs a month to start from.', {
        span,
        hint: 'Add since="2020-06", since="last-year" for the same month a year before, or since="reported" for what the last paper printed.',
      });
    const month = monthOption(options.get('at'), context);
    if (!finding || !since || !month || !form) return undefined;
    const later = valueAt(finding, month, options.get('at') ?? argument, context);
    const earlier = startOf(finding, since, month, context);
    if (!earlier || !later) return undefined;
    return wordFigure(finding, form, { earlier, later }, options.get('as') ?? argument, context);
  },
};

/** A value that a movement starts from or comes to. */
interface End extends DatedValue {
  readonly status: Status;
  readonly restated?: Reading['restated'];
  readonly isOwn?: Reading['isOwn'];
  readonly origins: readonly Span[];
}

const wordFigure = (
  finding: KpiFinding,
  form: FormName,
  { earlier, later }: { readonly earlier: End; readonly later: End },
  asked: Written,
  context: Context,
): Figure | undefined => {
  const { kpi } = finding;
  const moved = movementOf(kpi.polarity, earlier.value, later.value);
  const words = moved && wordsFor(form, finding, { earlier, later, movement: moved }, asked, context);
  if (words === undefined) return undefined;
  if (form === 'effect') noteEffect(finding, { effect: moved?.effect, month: later.month, asked }, context);
  if ((form === 'change' || form === 'size') && isOffByRounding(kpi, earlier.value, later.value))
    context.diagnostics.note(
      'rounded-difference',
      `${kpi.name}: the difference from ${writeMonth(earlier.month)} is not that of the two values as printed.`,
      { span: asked.span },
    );
  return {
    ...figure(
      words,
      [...new Set([...marksOfReading(earlier), ...marksOfReading(later)])],
      [...earlier.origins, ...later.origins],
    ),
    prints: form === 'sentence' ? printedValues(kpi, [earlier, later]) : undefined,
  };
};

const startOf = (finding: KpiFinding, since: Written, end: Month, context: Context): End | undefined => {
  if (since.text === NAMED.reported) return reportedEnd(finding, since, context);
  const month = since.text === NAMED.lastYear ? addToMonth(end, -12) : earlierMonth(since, end, context);
  return month && valueAt(finding, month, since, context);
};

/** The month that a movement starts in; one that is not before its end is told, and so is what is no month. */
const earlierMonth = (since: Written, end: Month, context: Context): Month | undefined => {
  const start = monthOption(since, context);
  if (!start || start < end) return start;
  context.diagnostics.error(
    'bad-value',
    `A movement to ${writeMonth(end)} cannot start in ${writeMonth(start)}.`,
    {
      span: since.span,
      hint: 'since names the earlier month, at the later one; without at, the movement ends in the month of data-to.',
    },
  );
  return undefined;
};

const reportedEnd = ({ reported, kpi }: KpiFinding, since: Written, context: Context): End | undefined => {
  if (!reported) {
    reportUnpublished(kpi.name, since, context);
    return undefined;
  }
  const { month, value, status, at } = reported;
  return { month, value: value.value, status, origins: [spanAt(at, 'value')] };
};

/** A row that could not be read, which has been told, may be the one that is wanted. */
const reportUnpublished = (name: string, since: Written, context: Context): void => {
  const { programme, findings, diagnostics } = context;
  if (programme.published.some(({ values }) => !values.isComplete)) return;
  const last = findings.reportedIn.values;
  diagnostics.error(
    'no-data',
    last
      ? `The papers of ${writeMonth(last)}, the last ones with figures of KPIs, printed none of ${name}.`
      : `No earlier paper printed a value of ${name}.`,
    {
      span: since.span,
      hint: last
        ? `Name a month instead, like since="2020-06", or look at published/${last}/kpis.csv.`
        : 'Name a month instead, like since="2020-06": no month under "published" has a kpis.csv.',
    },
  );
};
