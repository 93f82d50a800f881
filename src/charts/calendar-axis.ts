import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { addToMonth, type Day, type Month, monthOf, monthsBetween, toDate } from '../words/month.js';
import { type MonthAxis, monthAxis } from './month-axis.js';

/** Longer spans show whole quarters, so that they begin with a month that has a label. */
const LONGEST_IN_MONTHS = 9;

export interface CalendarAxis {
  /** Where a day begins, has its middle, or ends. */
  readonly x: (day: Day, part: DayPart) => number;
  /** The first days of months, labelled as those of a line chart are. */
  readonly ticks: MonthAxis['ticks'];
}

export type DayPart = keyof typeof parts;
const parts = { start: 0, middle: 0.5, end: 1 } as const;

/** An axis of whole months, each as wide as any other, that holds every one of the days. */
export function calendarAxis(
  days: readonly Day[],
  range: readonly [number, number],
  fontSize: number,
): CalendarAxis {
  const months = monthsOf(days);
  const [first, end] = [months[0] as Month, addToMonth(months.at(-1) as Month, 1)];
  const { x, ticks } = monthAxis([...months, end], range, fontSize);
  return {
    x: (day, part) => {
      const index = monthsBetween(first, monthOf(day)).length - 1;
      const passed = Number(day.slice(8)) - 1 + parts[part];
      return x(index + passed / getDaysInMonth(toDate(day)));
    },
    ticks: ticks.filter((tick) => tick.x < x(months.length) - 0.01),
  };
}

/** @param days at least one */
function monthsOf(days: readonly Day[]): readonly Month[] {
  const sorted = [...days].sort();
  const [first, last] = [monthOf(sorted[0] as Day), monthOf(sorted.at(-1) as Day)];
  const months = monthsBetween(first, last);
  if (months.length <= LONGEST_IN_MONTHS) return months;
  const inQuarter = (month: Month): number => (Number(month.slice(5)) - 1) % 3;
  return monthsBetween(addToMonth(first, -inQuarter(first)), addToMonth(last, 2 - inQuarter(last)));
}
