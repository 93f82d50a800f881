import type { MilestoneFinding } from '../../analysis/milestones.js';
import type { Figure } from '../../paper/inlines.js';
import type { Programme } from '../../programme/programme.js';
import { type Located, spanAt } from '../../sources/located.js';
import { suggest } from '../../words/nearest.js';
import { writeCount } from '../../words/phrases.js';
import type { BindingKind, Context } from '../context.js';
import { figure } from '../values.js';
import { coveredMilestones } from '../workstreams.js';

/** What can be counted: the records, each by its id, and whether all of them could be read. */
interface Counted {
  readonly records: (context: Context) => readonly Located[];
  readonly isComplete: (programme: Programme) => boolean;
}

const milestones = (choose: (finding: MilestoneFinding) => boolean): Counted => ({
  records: (context) =>
    coveredMilestones(context)
      .filter(choose)
      .map(({ current }) => current.at),
  isComplete: (programme) => programme.milestones.isComplete,
});

const counted: Readonly<Record<string, Counted>> = {
  risks: {
    records: ({ findings }) => findings.risks.open.map(({ risk }) => risk.at),
    isComplete: (programme) => programme.risks.isComplete,
  },
  milestones: milestones(() => true),
  'complete-milestones': milestones(({ status }) => status === 'complete'),
  'moved-milestones': milestones(({ move }) => move !== undefined),
};

/** `{{count "risks"}}`: how many open risks there are, as running text has it; also milestones, of all workstreams or the paper's. */
export const count: BindingKind<Figure> = {
  argument: Object.keys(counted)
    .map((name) => `"${name}"`)
    .join(' or '),
  options: [],
  resolve({ argument }, context) {
    const { programme, diagnostics } = context;
    const found = Object.hasOwn(counted, argument.text) ? counted[argument.text] : undefined;
    if (found) return found.isComplete(programme) ? countOf(found.records(context)) : undefined;
    diagnostics.error('bad-value', `"${argument.text}" cannot be counted.`, {
      span: argument.span,
      hint: suggest(argument.text, Object.keys(counted)),
    });
    return undefined;
  },
};

const countOf = (records: readonly Located[]): Figure =>
  figure(
    writeCount(records.length),
    [],
    records.map((record) => spanAt(record, 'id')),
  );
