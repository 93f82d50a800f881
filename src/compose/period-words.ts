import type { PeriodReading } from '../analysis/over-period.js';
import type { Period } from '../programme/inputs/kpis-file.js';

/** How the column of a period is headed. */
export const PERIOD_HEADINGS: Readonly<Record<Period, string>> = {
  quarter: 'Last full quarter',
  'year-to-date': 'Year to date',
  'twelve-months': 'Twelve months',
};

export const PERIODS = Object.keys(PERIOD_HEADINGS) as readonly Period[];

export const isPeriod = (text: string): text is Period => Object.hasOwn(PERIOD_HEADINGS, text);

/** The period of a list of periods, if it is in it. */
export const ofPeriod = (readings: readonly PeriodReading[], period: Period): PeriodReading | undefined =>
  readings.find((reading) => reading.period === period);
