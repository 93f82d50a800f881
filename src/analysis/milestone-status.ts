import type { Revision } from '../programme/inputs/milestones-file.js';
import type { MilestoneLimits } from '../programme/inputs/programme-file.js';
import { slipOf } from '../programme/milestone-dates.js';
import type { Day } from '../words/month.js';

/** How a milestone stands by its dates (domain F3); paused is what was reported, and suspends the rest. */
export type MilestoneStatus = 'complete' | 'paused' | 'overdue' | 'green' | 'amber' | 'red' | 'not-rated';

/**
 * Complete when it was reached by the paper's date; overdue when it should have been; else by its slip, where an end
 * of the scale takes the better colour. Without a forecast it is red; with one but no baseline, there is nothing to
 * rate it by (domain F3).
 */
export const statusOf = (revision: Revision, asAt: Day, limits: MilestoneLimits): MilestoneStatus => {
  const { actual, forecast, status } = revision;
  if (actual && actual.earliest <= asAt) return 'complete';
  if (status === 'paused') return 'paused';
  if (!forecast) return 'red';
  if (forecast.latest < asAt) return 'overdue';
  const slip = slipOf(revision);
  if (slip === undefined) return 'not-rated';
  if (slip <= limits['green-days']) return 'green';
  return slip <= limits['amber-days'] ? 'amber' : 'red';
};
