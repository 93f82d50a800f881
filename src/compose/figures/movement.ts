import type Big from 'big.js';
import type { KpiFinding } from '../../analysis/findings.js';
import { type Movement, movementOf } from '../../analysis/movement.js';
import type { Span } from '../../diagnostics/source-text.js';
import type { Written } from '../../narrative/narrative.js';
import type { Figure } from '../../paper/inlines.js';
import type { Status } from '../../programme/inputs/kpi-series-file.js';
import { spanAt } from '../../sources/located.js';
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
    context.diagnostics.error('no-data', `No earlier paper printed ${kpi.name}.`, {
      span: since.span,
      hint: 'Name a month instead, like since="2020-06".',
    });
    return undefined;
  }
  return { value: reported.value.value, status: reported.status, origins: [spanAt(reported.at, 'value')] };
};

const formOption = (written: Written | undefined, context: Context): keyof typeof forms | undefined => {
  const form = written?.text ?? 'change';
  if (form in forms) return form as keyof typeof forms;
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
