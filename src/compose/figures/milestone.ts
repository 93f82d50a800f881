import type { MilestoneFinding } from '../../analysis/findings.js';
import type { Figure } from '../../paper/inlines.js';
import { spanAt } from '../../sources/located.js';
import { suggest } from '../../words/nearest.js';
import type { VagueDate } from '../../words/vague-date.js';
import type { BindingKind } from '../context.js';
import { figure } from '../values.js';

type Field = 'baseline' | 'forecast' | 'actual';

/** The date of a revision that holds: actual when done, else forecast, else baseline. */
const holding = (revision: Partial<Record<Field, VagueDate | undefined>> | undefined): Field | undefined =>
  (['actual', 'forecast', 'baseline'] as const).find((field) => revision?.[field]);

const choices: Readonly<
  Record<string, (finding: MilestoneFinding) => [MilestoneFinding['current'] | undefined, Field | undefined]>
> = {
  latest: ({ current }) => [current, holding(current)],
  baseline: ({ current }) => [current, 'baseline'],
  forecast: ({ current }) => [current, 'forecast'],
  actual: ({ current }) => [current, 'actual'],
  previous: ({ previous }) => [previous, holding(previous)],
};

/** `{{milestone "monitoring-visit" which="previous"}}`: a date of a milestone, in the words in which it was given (domain F5). */
export const milestone: BindingKind<Figure> = {
  argument: 'the id of a milestone',
  options: ['which'],
  resolve({ argument, options }, { findings, programme, diagnostics }) {
    const finding = findings.milestones.get(argument.text);
    if (!finding) {
      if (!programme.milestones.mayHave(argument.text))
        diagnostics.error('unknown-milestone', `There is no milestone "${argument.text}".`, {
          span: argument.span,
          hint: suggest(argument.text, programme.milestones.ids),
        });
      else if (programme.milestones.find(argument.text))
        diagnostics.error(
          'no-data',
          `Nothing was reported of "${argument.text}" by the date of this paper.`,
          {
            span: argument.span,
            hint: 'Look at the as-at dates in milestones.csv and in the front matter.',
          },
        );
      return undefined;
    }
    const which = options.get('which');
    const wanted = which?.text ?? 'latest';
    const pick = Object.hasOwn(choices, wanted) ? choices[wanted] : undefined;
    if (!pick) {
      diagnostics.error('bad-value', `"${which?.text}" is not a date of a milestone.`, {
        span: which?.span,
        hint: suggest(which?.text ?? '', Object.keys(choices)),
      });
      return undefined;
    }
    const [revision, field] = pick(finding);
    const date = field && revision?.[field];
    if (date) return figure(date.text, [], [spanAt(revision.at, field)]);
    diagnostics.error(
      'no-data',
      `The milestone "${argument.text}" has no ${which ? `${which.text} ` : ''}date.`,
      {
        span: (which ?? argument).span,
        hint: revision
          ? 'Write the date into its row, or ask for another of its dates.'
          : 'By the date of this paper it had one row only: ask for another of its dates, such as which="baseline".',
        related: [{ message: 'its row', span: spanAt((revision ?? finding.current).at, 'id') }],
      },
    );
    return undefined;
  },
};
