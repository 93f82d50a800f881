import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import { type Day, parseDay, parseMonth, toDate, toDay, writeDay, writeMonth } from './month.js';

/** From a first day to a last one, both included; a single day is its own first and last. */
export interface Stretch {
  readonly earliest: Day;
  readonly latest: Day;
}

/**
 * A date as vague as it was given (domain F5): the words are what is printed,
 * `latest` is what comparisons use, and no day is invented for the reader.
 */
export interface VagueDate extends Stretch {
  readonly text: string;
}

/**
 * Reads a day, a month, a range ("25 to 26 May 2021", "January to March 2022"), a season ("Spring 2021"), a part of
 * a month or year ("late March 2021", "early in 2021", "first week of March 2021"), or a limit ("no later than May 2021").
 * A number-only day is printed written out; everything else exactly as given.
 */
export const parseVagueDate = (text: string): VagueDate | undefined => {
  const trimmed = text.trim();
  const limit = /^(?:by|no later than|not later than|before the end of)\s+(.+)$/i.exec(trimmed)?.[1];
  const stretch = readStretch(limit ?? trimmed);
  return stretch && { text: writeOut(trimmed), ...stretch };
};

const writeOut = (text: string): string => {
  const day = parseDay(text);
  const month = parseMonth(text);
  return day ? writeDay(day) : month ? writeMonth(month) : text;
};

const readStretch = (text: string): Stretch | undefined =>
  readExact(text) ?? readRange(text) ?? readSeason(text) ?? readPart(text);

/** A day or a whole month. */
const readExact = (text: string): Stretch | undefined => {
  const day = parseDay(text);
  if (day) return { earliest: day, latest: day };
  const month = parseMonth(text);
  return month && { earliest: dayOf(month, 1), latest: dayOf(month, 31) };
};

/** What may stand between the ends of a range, the plainest first: a bare hyphen may as well belong to one of the ends. */
const SEPARATORS = [/\s+to\s+/, /\s+[-\u2013]\s+/, /[-\u2013]/];

/** `12 to 22 October 2020`, `28 May to 2 June 2021`, `January to March 2022`; a hyphen or dash for "to" is understood. */
const readRange = (text: string): Stretch | undefined => {
  const separator = SEPARATORS.find((candidate) => candidate.test(text));
  const [from, to, ...more] = separator ? text.split(separator) : [];
  if (!from || !to || more.length > 0) return undefined;
  const end = readExact(to);
  const start = end && startOfRange(from, to);
  return start && start <= end.latest ? { earliest: start, latest: end.latest } : undefined;
};

/** What the range's end says and its start leaves out (month, year) is taken from the end. */
const startOfRange = (from: string, to: string): Day | undefined => {
  const words = to.split(/\s+/);
  for (let kept = 0; kept < words.length; kept++) {
    const start = readExact([from, ...words.slice(words.length - kept)].join(' '));
    if (start) return start.earliest;
  }
  return undefined;
};

/** Meteorological seasons; a winter runs over the end of the year that names it. */
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  winter: [12, 14],
};

const readSeason = (text: string): Stretch | undefined => {
  const [, name, year] = /^(spring|summer|autumn|winter)\s+([1-9]\d{3})$/i.exec(text) ?? [];
  const months = name && SEASONS[name.toLowerCase()];
  return months && year ? monthsOf(Number(year), ...months) : undefined;
};

/** Which days of a month, and which months of a year, a word leaves over. */
const PARTS: Readonly<
  Record<string, { days: readonly [number, number]; months?: readonly [number, number] }>
> = {
  early: { days: [1, 10], months: [1, 4] },
  mid: { days: [11, 20], months: [5, 8] },
  late: { days: [21, 31], months: [9, 12] },
  end: { days: [31, 31], months: [12, 12] },
  'first week': { days: [1, 7] },
};

const readPart = (text: string): Stretch | undefined => {
  const [, name, whole] =
    /^(?:the )?(early|mid|late|end|first week)(?:-|\s+)(?:in |of )?(.+)$/i.exec(text) ?? [];
  const part = name && PARTS[name.toLowerCase()];
  if (!part || !whole) return undefined;
  if (part.months && /^[1-9]\d{3}$/.test(whole)) return monthsOf(Number(whole), ...part.months);
  const month = parseMonth(whole);
  return month && { earliest: dayOf(month, part.days[0]), latest: dayOf(month, part.days[1]) };
};

const monthsOf = (year: number, first: number, last: number): Stretch => ({
  earliest: toDay(new Date(year, first - 1, 1)),
  latest: toDay(lastDayOfMonth(new Date(year, last - 1, 1))),
});

/** The given day of a month, or its last day where it is shorter. */
const dayOf = (month: Parameters<typeof toDate>[0], day: number): Day => {
  const last = lastDayOfMonth(toDate(month));
  return toDay(new Date(last.getFullYear(), last.getMonth(), Math.min(day, last.getDate())));
};
