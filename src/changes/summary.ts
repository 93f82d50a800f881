import { type Month, writeMonth } from '../words/month.js';
import { plural, writeList } from '../words/phrases.js';
import type { Area, Change, ChangesDocument, Comparison } from './shape.js';

/** How areas are headed. */
export const AREA_HEADINGS: Readonly<Record<Area, string>> = {
  papers: 'Papers',
  kpis: 'KPIs',
  risks: 'Risks',
  milestones: 'Milestones',
  ledger: 'Ledger, in £000',
  text: 'Text',
};

/** `What has changed from main to the working folder`. */
export const titleOf = ({ before, after }: ChangesDocument): string =>
  `What has changed from ${before.name} to ${after.name}`;

/** The month of a comparison, where that is not what the title says. */
export const headingOf = ({ before, after }: Comparison): string => {
  const month = after ?? before;
  return month === null ? '' : writeMonth(month as Month);
};

/** `3 KPIs, 1 risk and 2 ledger lines have changed.` */
export const sentenceOf = ({ changes, redrawn }: Comparison): string => {
  const counted = countsOf(changes);
  const total = counted.reduce((sum, { count }) => sum + count, 0);
  const drawn = plural(redrawn.length, 'table or chart').replace('table or charts', 'tables and charts');
  const prints = `${drawn} ${redrawn.length === 1 ? 'prints' : 'print'} something else`;
  if (total === 0) return redrawn.length > 0 ? `Only ${prints}.` : NOTHING;
  const list = writeList(counted.map(({ count, noun }) => plural(count, noun)));
  return `${list} ${total === 1 ? 'has' : 'have'} changed${redrawn.length > 0 ? `; ${prints}` : ''}.`;
};

/** What is not shown again; nothing where there is no such change. */
export const repeatedSentence = (repeated: number): string =>
  repeated === 0
    ? ''
    : ` ${plural(repeated, 'change')} of these ${repeated === 1 ? 'is' : 'are'} shown above.`;

export const NOTHING = 'Nothing has changed: papers, KPIs, risks, milestones, ledger and text are the same.';

/** `No change in December 2020 and January 2021.` */
export const unchangedSentence = ({ unchanged }: ChangesDocument): string | undefined =>
  unchanged.length === 0
    ? undefined
    : `No change in ${writeList(unchanged.map((month) => writeMonth(month as Month)))}.`;

/** Which ledgers were compared, where they are not of one month, and which columns have no counterpart. */
export const ledgerSentence = ({ ledgers }: Comparison): string | undefined => {
  if (!ledgers) return undefined;
  const { before, after, 'only-before': gone, 'only-after': come } = ledgers;
  const named = (month: string | null): string =>
    month === null ? 'none' : `that of ${writeMonth(month as Month)}`;
  const sentences = [
    ...(before === after ? [] : [`The ledger before is ${named(before)}, the one now ${named(after)}.`]),
    ...(gone.length === 0 ? [] : [`Only the one before has the ${columns(gone)}.`]),
    ...(come.length === 0 ? [] : [`Only the one now has the ${columns(come)}.`]),
  ];
  return sentences.length === 0 ? undefined : sentences.join(' ');
};

const columns = (names: readonly string[]): string =>
  `column${names.length === 1 ? '' : 's'} ${writeList(names.map((name) => `"${name}"`))}`;

interface Count {
  readonly noun: string;
  readonly count: number;
}

const countsOf = (changes: readonly Change[]): readonly Count[] => {
  const things = new Map<string, Set<string>>();
  for (const [index, change] of changes.entries()) {
    const noun = nounOf(change);
    // Every passage of a text counts, since all of them have the id of their paper.
    const thing = change.area === 'text' ? String(index) : change.id;
    things.set(noun, (things.get(noun) ?? new Set()).add(thing));
  }
  return [...things].map(([noun, ids]) => ({ noun, count: ids.size }));
};

const NOUNS: Readonly<Record<Exclude<Area, 'ledger'>, string>> = {
  papers: 'paper',
  kpis: 'KPI',
  risks: 'risk',
  milestones: 'milestone',
  text: 'passage',
};

const nounOf = ({ area, id }: Change): string =>
  area === 'ledger' ? (id.includes(' / ') ? 'ledger line' : 'ledger total') : NOUNS[area];
