import type Big from 'big.js';
import type { KpiFinding } from '../../analysis/findings.js';
import { type Movement, movementOf } from '../../analysis/movement.js';
import type { Span } from '../../diagnostics/source-text.js';
import type { Written } from '../../narrative/narrative.js';
import type { Figure } from '../../paper/inlines.js';
import type { Status } from '../../programme/inputs/kpi-series-file.js';
import { spanAt } from '../../sources/located.js';
import { type Month, writeMonth } from '../../words/month.js';
import { suggest } from '../../words/nearest.js';
import type { BindingKind, Context } from '../context.js';
import { figure, marksOf, writeDifference } from '../values.js';
import { findKpi, monthOption, valueAt } from './find-kpi.js';

/** The ways to put a movement (domain B6): change and effect are different words. */
const forms = {
  change: ({ kpi }, movement) =>
    movement.change === 'none' ? 'unchanged' : `${movement.change} ${writeDifference(kpi, movement.amount)}`,
  size: ({ kpi }, movement) => writeDifference(kpi, movement.amount),
  direction: (_, movement) => (movement.change === 'none' ? 'unchanged' : movement.change),
  effect: (_, movement) => movement.effect,
} satisfies Record<string, (finding: KpiFinding, movement: Movement) => string | undefined>;

/** `{{movement "re-referrals" since="2020-06" as="size"}}`: how a KPI moved since a month or since the last paper. */
export const movement: BindingKind<Figure> = {
  argument: 'the id of a KPI',
  options: ['since', 'at', 'as'],
  resolve({ argument, options, span }, context) {
    const finding = findKpi(argument, context);
    const form = formOption(options.get('as'), context);
    const since = options.get('since');
    if (!since)
      context.diagnostics.error('binding-syntax', 'A movement needs a month to start from.', {
        span,
        hint: 'Add since="2020-06", or since="reported" for what the last paper printed.',
      });
    const month = monthOption(options.get('at'), context);
    if (!finding || !since || !month || !form) return undefined;
    if (since.text !== 'reported' && !isEarlier(since, month, context)) return undefined;
    const later = valueAt(finding, month, options.get('at') ?? argument, context);
    const earlier = startOf(finding, since, context);
    const moved = movementOf(finding.kpi.polarity, earlier?.value, later?.value);
    if (!moved || !earlier || !later) return undefined;
    const words = forms[form](finding, moved);
    if (words === undefined) reportNeutral(finding, options.get('as') ?? argument, context);
    return words === undefined
      ? undefined
      : figure(words, marksOf(earlier.status, later.status), [...earlier.origins, ...later.origins]);
  },
};

/** Whether a movement starts before it ends; what is not a month at all has been reported with it. */
const isEarlier = (since: Written, month: Month, context: Context): boolean => {
  const start = monthOption(since, context);
  if (!start || start < month) return start !== undefined;
  context.diagnostics.error(
    'bad-value',
    `A movement to ${writeMonth(month)} cannot start in ${writeMonth(start)}.`,
    {
      span: since.span,
      hint: 'since names the earlier month, at the later one; without at, the movement ends in the month of data-to.',
    },
  );
  return false;
};

interface Start {
  readonly value: Big;
  readonly status: Status;
  readonly origins: readonly Span[];
}

const startOf = (finding: KpiFinding, since: Written, context: Context): Start | undefined => {
  if (since.text !== 'reported') {
    const month = monthOption(since, context);
    return month && valueAt(finding, month, since, context);
  }
  const { reported, kpi } = finding;
  if (!reported) {
    reportUnpublished(kpi.name, since, context);
    return undefined;
  }
  return { value: reported.value.value, status: reported.status, origins: [spanAt(reported.at, 'value')] };
};

const reportUnpublished = (name: string, since: Written, { findings, diagnostics }: Context): void => {
  const { lastPublished: last } = findings;
  if (last && !last.isComplete) return;
  diagnostics.error(
    'no-data',
    last
      ? `The paper of ${writeMonth(last.month)}, the last one, printed no value of ${name}.`
      : `No earlier paper printed a value of ${name}.`,
    {
      span: since.span,
      hint: last
        ? `Name a month instead, like since="2020-06", or look at published/${last.month}/kpis.csv.`
        : 'Name a month instead, like since="2020-06": the folder "published" has no earlier paper.',
    },
  );
};

const formOption = (written: Written | undefined, context: Context): keyof typeof forms | undefined => {
  const form = written?.text ?? 'change';
  if (Object.hasOwn(forms, form)) return form as keyof typeof forms;
  context.diagnostics.error('bad-value', `A movement cannot be put as "${form}".`, {
    span: written?.span,
    hint: suggest(form, Object.keys(forms)),
  });
  return undefined;
};

const reportNeutral = ({ kpi }: KpiFinding, asked: Written, { diagnostics }: Context): void =>
  diagnostics.error('neutral-kpi', `${kpi.name} is neutral: it neither improves nor worsens.`, {
    span: asked.span,
    hint: 'Use as="change" or as="direction", or give the KPI a polarity in kpis.yaml.',
  });
