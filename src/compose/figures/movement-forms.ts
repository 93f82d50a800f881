import type { KpiFinding } from '../../analysis/findings.js';
import { hasPercentChange, type Movement, percentChange } from '../../analysis/movement.js';
import type { Written } from '../../narrative/narrative.js';
import { suggest } from '../../words/nearest.js';
import type { Context } from '../context.js';
import { type DatedValue, sayMovement } from '../movement-words.js';
import { writeDifference, writePercentChange } from '../values.js';

/** A movement and the two values that it lies between. */
export interface Moved {
  readonly earlier: DatedValue;
  readonly later: DatedValue;
  readonly movement: Movement;
}

type Form = (finding: KpiFinding, moved: Moved) => string | undefined;

const direction: Form = (_, { movement: { change } }) => (change === 'none' ? 'unchanged' : change);

const size: Form = ({ kpi }, { movement }) => writeDifference(kpi, movement.amount);

/** The movement in per cent, which only some have (domain B11). */
const percent: Form = ({ kpi }, { earlier, later }) => {
  const change = percentChange(kpi, earlier.value, later.value);
  return change && writePercentChange(change);
};

/** Which way, and how far. */
const directed =
  (far: Form): Form =>
  (finding, moved) => {
    const words = far(finding, moved);
    if (words === undefined || moved.movement.change === 'none') return words && 'unchanged';
    return `${moved.movement.change} ${words}`;
  };

/** The ways to put a movement (domain B6): change and effect are different words. */
const forms = {
  change: directed(size),
  size,
  percent: directed(percent),
  direction,
  effect: (_, { movement }) => movement.effect,
  sentence: ({ kpi }, { earlier, later }) => sayMovement(kpi, earlier, later),
} satisfies Record<string, Form>;

export type FormName = keyof typeof forms;

/** The form that an option names, or the usual one. */
export const formOption = (written: Written | undefined, context: Context): FormName | undefined => {
  const form = written?.text ?? 'change';
  if (Object.hasOwn(forms, form)) return form as FormName;
  context.diagnostics.error('bad-value', `A movement cannot be put as "${form}".`, {
    span: written?.span,
    hint: suggest(form, Object.keys(forms)),
  });
  return undefined;
};

/** A movement in words; where its KPI does not allow the form, that is told. */
export const wordsFor = (
  form: FormName,
  finding: KpiFinding,
  moved: Moved,
  asked: Written,
  context: Context,
): string | undefined => {
  const words = forms[form](finding, moved);
  if (words === undefined) (form === 'effect' ? reportNeutral : reportNoPercent)(finding, asked, context);
  return words;
};

const reportNeutral = ({ kpi }: KpiFinding, asked: Written, { diagnostics }: Context): void =>
  diagnostics.error('neutral-kpi', `${kpi.name} is neutral: it neither improves nor worsens.`, {
    span: asked.span,
    hint: 'Use as="change" or as="direction", or give the KPI a polarity in kpis.yaml.',
  });

const reportNoPercent = ({ kpi }: KpiFinding, asked: Written, { diagnostics }: Context): void => {
  if (kpi.unit === 'percentage')
    diagnostics.error('percent-change', `${kpi.name} is a percentage: it changes by percentage points.`, {
      span: asked.span,
      hint: 'Use as="change": it prints percentage points.',
    });
  else if (!hasPercentChange(kpi.unit))
    diagnostics.error('percent-change', `${kpi.name} is neither a count nor a rate.`, {
      span: asked.span,
      hint: 'Use as="change".',
    });
  else
    diagnostics.error('percent-change', `${kpi.name} does not start from more than 0 here.`, {
      span: asked.span,
      hint: 'Use as="change", or another month for since.',
    });
};
