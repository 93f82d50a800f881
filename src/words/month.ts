import { parse } from 'date-fns/parse';

/** A calendar month as `2021-02`; compares as text. */
export type Month = string & { readonly month: unique symbol };

/** A calendar day as `2021-03-10`; compares as text. */
export type Day = string & { readonly day: unique symbol };

// A fixed moment to fill in what a pattern leaves out: no result may depend on today.
const REFERENCE = new Date(2000, 0, 1);

const ISO_MONTH = /^[1-9]\d{3}-(?:0[1-9]|1[0-2])$/;

/** A pattern of date-fns, and the shape of what it is for: left alone, date-fns takes `Feb 21` for the year 21. */
type Form = readonly [pattern: string, shape: RegExp];

const monthForms: readonly Form[] = [
  ['yyyy-MM-dd', /^[1-9]\d{3}-\d{2}-01$/],
  ['MMMM yyyy', /^[a-z]+ [1-9]\d{3}$/i],
  ['MMM yyyy', /^[a-z]{3} [1-9]\d{3}$/i],
  ['MMM-yy', /^[a-z]{3}-\d{2}$/i],
];

/**
 * Reads a month as people and Excel write it: `2021-02`, `2021-02-01`, `February 2021`, `Feb 2021`, `Feb-21`.
 * `01/02/2021` is refused: it may be 1 February or 2 January.
 */
export const parseMonth = (text: string): Month | undefined => {
  // Nearly every row of a series is written so: thousands of them need no general parser.
  if (ISO_MONTH.test(text)) return text as Month;
  const date = firstMatch(text, monthForms);
  return date && monthAt(date.getFullYear(), date.getMonth());
};

const ISO_DAY = /^[1-9]\d{3}-\d{2}-\d{2}$/;

const dayForms: readonly Form[] = [
  ['d MMMM yyyy', /^\d+ [a-z]+ [1-9]\d{3}$/i],
  ['d MMM yyyy', /^\d+ [a-z]{3} [1-9]\d{3}$/i],
  ['d/M/yyyy', /^\d+\/\d+\/[1-9]\d{3}$/],
];

/** Reads a day: `2021-03-10`, `10 March 2021`, and `31/01/2021` where it cannot be a month first. */
export const parseDay = (text: string): Day | undefined => {
  if (ISO_DAY.test(text)) return toDay(toDate(text as Day)) === text ? (text as Day) : undefined;
  const [, first, second] = /^(\d+)\/(\d+)\//.exec(text) ?? [];
  if (Number(first) <= 12 && Number(first) !== Number(second)) return undefined;
  const date = firstMatch(text, dayForms);
  return date && toDay(date);
};

const firstMatch = (text: string, forms: readonly Form[]): Date | undefined => {
  for (const [pattern, shape] of forms) {
    const date = shape.test(text) ? parse(text, pattern, REFERENCE) : undefined;
    if (date && !Number.isNaN(date.getTime())) return date;
  }
  return undefined;
};

/** @param index months counted from January as 0; it may run over the year's end */
const monthAt = (year: number, index: number): Month =>
  `${String(year + Math.floor(index / 12)).padStart(4, '0')}-${String((((index % 12) + 12) % 12) + 1).padStart(2, '0')}` as Month;

export const toDay = (date: Date): Day =>
  `${monthAt(date.getFullYear(), date.getMonth())}-${String(date.getDate()).padStart(2, '0')}` as Day;

/** Midnight of a day, or of the first day of a month, for calendar arithmetic only. */
export const toDate = (value: Month | Day): Date =>
  new Date(Number(value.slice(0, 4)), Number(value.slice(5, 7)) - 1, Number(value.slice(8) || 1));

export const monthOf = (day: Day): Month => day.slice(0, 7) as Month;

export const addToMonth = (month: Month, count: number): Month =>
  monthAt(Number(month.slice(0, 4)), Number(month.slice(5)) - 1 + count);

/** Every month from `first` to `last`, both included; empty when `last` comes before `first`. */
export const monthsBetween = (first: Month, last: Month): readonly Month[] => {
  const months: Month[] = [];
  for (let month = first; month <= last; month = addToMonth(month, 1)) months.push(month);
  return months;
};

const DAY = 86_400_000;

/** Days from one day to another; below zero when the other comes before it. */
export const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / DAY;

const NAMES = 'January February March April May June July August September October November December'.split(
  ' ',
);

const nameOf = (month: Month): string => NAMES[Number(month.slice(5)) - 1] ?? '';

/** `10 March 2021` (domain H1). */
export const writeDay = (day: Day): string => `${Number(day.slice(8))} ${writeMonth(monthOf(day))}`;

/** `January 2021` (domain H1). */
export const writeMonth = (month: Month): string => `${nameOf(month)} ${month.slice(0, 4)}`;

/** `April 2020`, `April to October 2020`, `December 2020 to January 2021` (domain H1). */
export const writeMonths = (first: Month, last: Month): string => {
  if (first === last) return writeMonth(first);
  const isOneYear = first.slice(0, 4) === last.slice(0, 4);
  return `${isOneYear ? nameOf(first) : writeMonth(first)} to ${writeMonth(last)}`;
};

/** `Jan 2021`, for tight tables (domain H1). */
export const writeMonthShort = (month: Month): string => `${nameOf(month).slice(0, 3)} ${month.slice(0, 4)}`;

/** A financial year, 1 April to 31 March, as `2020/21`; compares as text (domain D11). */
export type FinancialYear = string & { readonly financialYear: unique symbol };

/** The financial year of a month. */
export const financialYear = (month: Month): FinancialYear =>
  yearFrom(Number(month.slice(0, 4)) - (month.slice(5) < '04' ? 1 : 0));

const yearFrom = (year: number): FinancialYear =>
  `${year}/${String((year + 1) % 100).padStart(2, '0')}` as FinancialYear;

export const nextFinancialYear = (year: FinancialYear): FinancialYear =>
  yearFrom(Number(year.slice(0, 4)) + 1);

/** Reads `2020/21`; `undefined` where the second year does not follow the first, or for anything else. */
export const parseFinancialYear = (text: string): FinancialYear | undefined => {
  const [, first, second] = /^([1-9]\d{3})[/\u2013](\d{2})$/.exec(text) ?? [];
  const year = yearFrom(Number(first));
  return year.endsWith(`/${second}`) ? year : undefined;
};
