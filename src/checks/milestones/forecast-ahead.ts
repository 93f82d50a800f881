import { manualRating, type Revision } from '../../programme/inputs/milestones-file.js';
import { spanAt } from '../../sources/located.js';
import { type Day, daysBetween, writeDay } from '../../words/month.js';
import { parseVagueDate, type VagueDate } from '../../words/vague-date.js';
import type { Check } from '../check.js';

/**
 * What is still expected lies ahead of the day on which it was said, or the year is wrong, or the milestone is overdue
 * and nobody has said so (domain F7).
 */
export const forecastAhead: Check = ({ milestones }, diagnostics) => {
  for (const { revisions } of milestones.records)
    for (const revision of revisions) {
      const { forecast, 'as-at': asAt } = revision;
      if (!forecast || forecast.latest >= asAt || isExplained(revision)) continue;
      diagnostics.warning(
        'milestone-past',
        `The forecast lies before ${writeDay(asAt)}, the date of its own row, and there is no actual date.`,
        {
          span: spanAt(revision.at, 'forecast'),
          related: [{ message: 'as at', span: spanAt(revision.at, 'as-at') }],
          hint: hintFor(forecast, asAt),
        },
      );
    }
};

/** The year is the likelier fault where a year later lies nearer to the day than what was written. */
const hintFor = (forecast: VagueDate, asAt: Day): string => {
  const write = 'rite the date under actual if it is done, or a new forecast if it is late';
  const meant = yearLater(forecast);
  if (!meant || meant.latest <= asAt) return `W${write}.`;
  return daysBetween(asAt, meant.latest) < daysBetween(forecast.latest, asAt)
    ? `Was "${meant.text}" meant? If not, w${write}.`
    : `W${write}; if the year is wrong, "${meant.text}" may be meant.`;
};

/** A milestone that is done, paused, or rated by hand with the reason: its old forecast is no slip of the pen. */
const isExplained = (revision: Revision): boolean =>
  revision.actual !== undefined ||
  revision.status === 'complete' ||
  revision.status === 'paused' ||
  manualRating(revision) !== undefined;

const yearLater = ({ text }: VagueDate): VagueDate | undefined =>
  parseVagueDate(text.replaceAll(/\b[1-9]\d{3}\b/g, (year) => String(Number(year) + 1)));
