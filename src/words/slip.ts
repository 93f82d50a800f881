import { daysBetween, parseDay } from './month.js';
import { plural } from './phrases.js';
import type { Stretch, VagueDate } from './vague-date.js';

/**
 * How a date stands to the one that was planned: `on time`, `1 day late`, `3 weeks early`, `about 2 months late`.
 *
 * Dates are compared by their latest days (domain F2, F5), and the words never know more than the dates do:
 * - a date that lies wholly inside the planned one, such as 20 April in "April 2021", is on time;
 * - between two single days: whole months where the day of the month is the same, else whole weeks up to eight, else
 *   days up to four weeks; beyond that the nearest week below eight and then the nearest month, with "about";
 * - where either date is vague, never days, and always "about": weeks below eight where both are given to within two
 *   weeks, else months; what rounds to none of them is "less than a week" or "less than a month".
 */
export const writeSlip = (planned: VagueDate, expected: VagueDate): string => {
  const days = daysBetween(planned.latest, expected.latest);
  if (days === 0 || isWithin(expected, planned)) return 'on time';
  return `${distance(planned, expected)} ${days > 0 ? 'late' : 'early'}`;
};

/** How a date has moved: `about 1 month later`; one that now lies inside the stretch given before is only more exact. */
export const writeMove = (before: VagueDate, now: VagueDate): string => {
  if (isWithin(now, before)) return 'now given more exactly';
  return `${distance(before, now)} ${now.latest > before.latest ? 'later' : 'earlier'}`;
};

const isWithin = (inner: Stretch, outer: Stretch): boolean =>
  outer.earliest <= inner.earliest && inner.latest <= outer.latest;

const MONTH = 365.25 / 12;
const LONGEST_IN_DAYS = 28;
/** From so many days on, weeks are hard to picture. */
const LONGEST_IN_WEEKS = 56;
/** A date given to within so many days can be told apart from another by weeks. */
const TO_THE_WEEK = 14;

const distance = (one: VagueDate, other: VagueDate): string => {
  const days = Math.abs(daysBetween(one.latest, other.latest));
  const exact = isDay(one) && isDay(other);
  return (exact ? exactly(one, other, days) : undefined) ?? roughly(days, unitOf(one, other, days));
};

/** "End of April" is no single day, though its latest and earliest are the same. */
const isDay = ({ text }: VagueDate): boolean => parseDay(text) !== undefined;

const exactly = ({ latest: one }: Stretch, { latest: other }: Stretch, days: number): string | undefined => {
  const sameDay = one.slice(8) === other.slice(8);
  if (sameDay) return plural(Math.round(days / MONTH), 'month');
  if (days % 7 === 0 && days <= LONGEST_IN_WEEKS) return plural(days / 7, 'week');
  return days < LONGEST_IN_DAYS ? plural(days, 'day') : undefined;
};

interface Unit {
  readonly name: 'week' | 'month';
  readonly days: number;
}

const unitOf = (one: Stretch, other: Stretch, days: number): Unit => {
  const toTheWeek = [one, other].every(({ earliest, latest }) => daysBetween(earliest, latest) < TO_THE_WEEK);
  return toTheWeek && days < LONGEST_IN_WEEKS ? { name: 'week', days: 7 } : { name: 'month', days: MONTH };
};

const roughly = (days: number, { name, days: length }: Unit): string => {
  const count = Math.round(days / length);
  return count === 0 ? `less than a ${name}` : `about ${plural(count, name)}`;
};
