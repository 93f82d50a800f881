import type { MilestoneFinding } from '../../analysis/milestones.js';
import type { Span } from '../../diagnostics/source-text.js';
import type { Figure } from '../../paper/inlines.js';
import { spanAt } from '../../sources/located.js';
import { suggest } from '../../words/nearest.js';
import { writeCount } from '../../words/phrases.js';
import type { BindingKind, Call, Context } from '../context.js';
import { figure } from '../values.js';
import { coveredMilestones } from '../workstreams.js';
import type { Counted } from './counted.js';
import { countedRisks } from './counted-risks.js';

const milestones = (choose: (finding: MilestoneFinding) => boolean): Counted => ({
  places: (context) =>
    coveredMilestones(context)
      .filter(choose)
      .map(({ current }) => spanAt(current.at, 'id')),
  isComplete: (programme) => programme.milestones.isComplete,
});

const counted: Readonly<Record<string, Counted>> = {
  ...countedRisks,
  milestones: milestones(() => true),
  'complete-milestones': milestones(({ status }) => status === 'complete'),
  'moved-milestones': milestones(({ move }) => move !== undefined),
};

/** `{{count "risks"}}`: how many open risks there are, as running text has it; also milestones, of all workstreams or the paper's. */
export const count: BindingKind<Figure> = {
  argument: Object.keys(counted)
    .map((name) => `"${name}"`)
    .join(' or '),
  options: ['band'],
  resolve(call, context) {
    const { argument } = call;
    const found = Object.hasOwn(counted, argument.text) ? counted[argument.text] : undefined;
    if (!found) {
      context.diagnostics.error('bad-value', `"${argument.text}" cannot be counted.`, {
        span: argument.span,
        hint: suggest(argument.text, Object.keys(counted)),
      });
      return undefined;
    }
    if (!hasItsOptions(call, found, context) || !found.isComplete(context.programme)) return undefined;
    const places = found.places(context, call);
    return places && countOf(places);
  },
};

/** An option that is not for what is counted would be passed over. */
const hasItsOptions = ({ argument, options }: Call, found: Counted, { diagnostics }: Context): boolean => {
  const strangers = [...options].filter(([name]) => name === 'band' && !found.options?.includes(name));
  for (const [name, { span }] of strangers)
    diagnostics.error('unknown-option', `{{count "${argument.text}"}} has no option "${name}".`, {
      span,
      hint: 'It takes none.',
    });
  return strangers.length === 0;
};

const countOf = (places: readonly Span[]): Figure => figure(writeCount(places.length), [], places);
