import { judgementOf } from '../../analysis/spc/judgement.js';
import type { Figure } from '../../paper/inlines.js';
import { suggest } from '../../words/nearest.js';
import type { BindingKind } from '../context.js';
import { evidenceOf } from '../spc/evidence.js';
import { fullWords, shortWords } from '../spc/judgement-words.js';
import { silenceWords } from '../spc/silence-words.js';
import { figure } from '../values.js';
import { findKpi } from './find-kpi.js';

const forms = { full: fullWords, short: shortWords } as const;

/**
 * `{{signal "re-referrals"}}`: what the chart of a KPI says of its latest month, never more: "no significant change",
 * "special cause improvement: 7 or more months in a row above the mean" (domain C17).
 */
export const signal: BindingKind<Figure> = {
  argument: 'the id of a KPI',
  options: ['as'],
  resolve({ argument, options }, context) {
    const finding = findKpi(argument, context);
    const asked = options.get('as');
    const form = asked?.text ?? 'full';
    if (!Object.hasOwn(forms, form)) {
      context.diagnostics.error('bad-value', `A signal cannot be put as "${form}".`, {
        span: asked?.span,
        hint: suggest(form, Object.keys(forms)),
      });
      return undefined;
    }
    if (!finding) return undefined;
    const judgement = judgementOf(finding.spc);
    const words = forms[form as keyof typeof forms](judgement);
    if (words !== undefined) {
      const { marks, origins } = evidenceOf(finding);
      return figure(words, marks, origins);
    }
    if (judgement.kind === 'none' && context.programme.series.isComplete)
      context.diagnostics.error('no-data', `${finding.kpi.name} ${silenceWords(judgement.why)}.`, {
        span: argument.span,
        hint: 'Leave the judgement out until its chart allows one.',
      });
    return undefined;
  },
};
