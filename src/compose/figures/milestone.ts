import type { MilestoneFinding } from '../../analysis/milestones.js';
import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import type { Written } from '../../narrative/narrative.js';
import type { Figure } from '../../paper/inlines.js';
import type { Revision } from '../../programme/inputs/milestones-file.js';
import { type Dated, type DatedRow, datedBy, standing } from '../../programme/milestone-dates.js';
import { spanAt } from '../../sources/located.js';
import { suggest } from '../../words/nearest.js';
import type { BindingKind } from '../context.js';
import { dateFigure } from '../milestone-words.js';
import { findMilestone } from './find-milestone.js';

/** A date that a binding may ask for: the revision that is looked at, and the date in it. */
interface Choice {
  readonly revision: (finding: MilestoneFinding) => DatedRow | undefined;
  readonly date: (revision: DatedRow) => Dated | undefined;
}

const current = ({ current: revision }: MilestoneFinding): Revision => revision;

const choices: Readonly<Record<string, Choice>> = {
  latest: { revision: current, date: standing },
  baseline: { revision: current, date: (revision) => datedBy(revision, 'baseline') },
  original: {
    revision: ({ original }) => original?.revision,
    date: (revision) => datedBy(revision, 'baseline'),
  },
  forecast: { revision: current, date: (revision) => datedBy(revision, 'forecast') },
  actual: { revision: current, date: (revision) => datedBy(revision, 'actual') },
  previous: { revision: ({ previous }) => previous, date: standing },
  reported: { revision: ({ reported }) => reported?.row, date: standing },
};

/** `{{milestone "monitoring-visit" which="previous"}}`: a date of a milestone, in the words in which it was given (domain F5). */
export const milestone: BindingKind<Figure> = {
  argument: 'the id of a milestone',
  options: ['which'],
  resolve({ argument, options }, context) {
    const finding = findMilestone(argument, context);
    if (!finding) return undefined;
    const which = options.get('which');
    const wanted = which?.text ?? 'latest';
    const choice = Object.hasOwn(choices, wanted) ? choices[wanted] : undefined;
    if (!choice) {
      context.diagnostics.error('bad-value', `"${wanted}" is not a date of a milestone.`, {
        span: which?.span,
        hint: suggest(wanted, Object.keys(choices)),
      });
      return undefined;
    }
    const revision = choice.revision(finding);
    const dated = revision && choice.date(revision);
    if (!dated) reportUndated(finding, revision, which ?? { ...argument, text: wanted }, context.diagnostics);
    return dated && dateFigure(dated);
  },
};

const reportUndated = (
  { id, current: row }: MilestoneFinding,
  revision: DatedRow | undefined,
  which: Written,
  diagnostics: Diagnostics,
): void => {
  const kind = which.text === 'latest' ? '' : `${which.text} `;
  diagnostics.error('no-data', `The milestone "${id}" has no ${kind}date.`, {
    span: which.span,
    hint: revision ? 'Write the date into its row, or ask for another of its dates.' : absence(which.text),
    related: [{ message: 'its row', span: spanAt((revision ?? row).at, 'id') }],
  });
};

const absence = (which: string): string => {
  if (which === 'original')
    return 'No row of it has a baseline: write the date first approved, or ask for another.';
  if (which !== 'reported')
    return 'By the date of this paper it had one row only: ask for another of its dates, such as which="baseline".';
  return 'No milestones.csv of an earlier month under "published" has it: ask for another of its dates, such as which="baseline".';
};
