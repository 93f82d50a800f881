import type { Area, Change } from './shape.js';

/** Which sides are compared: two months of the same files, or the same month of two revisions. */
export type Mode = 'months' | 'revisions';

/** What a change is about. */
export type Subject = Pick<Change, 'area' | 'id' | 'name'>;

/** One thing that both sides say of a subject, each in its own words; `null` where a side says nothing. */
export interface Field {
  readonly what: string;
  readonly before: string | null;
  readonly after: string | null;
  /** Where the words of the later side come from; of the earlier one where the later has none. */
  readonly places?: readonly string[] | undefined;
}

/** The fields that differ, as changes of their subject. */
export const changed = (subject: Subject, fields: readonly Field[]): readonly Change[] =>
  fields
    .filter(({ before, after }) => before !== after)
    .map(({ what, before, after, places }) => ({
      ...subject,
      kind: 'changed',
      what,
      before,
      after,
      place: places?.[0] ?? null,
    }));

/** How entries of an area are compared: by their ids. */
export interface Comparing<Entry> {
  readonly area: Area;
  readonly idOf: (entry: Entry) => string;
  readonly nameOf: (entry: Entry) => string;
  /** An entry in a few words, for a side that is the only one to have it. */
  readonly summaryOf: (entry: Entry) => string;
  readonly placesOf: (entry: Entry) => readonly string[];
  readonly compare: (before: Entry, after: Entry, subject: Subject) => readonly Change[];
}

/** What has become of entries: those of the later side in their order, then those that are gone. */
export const compareEntries = <Entry>(
  before: readonly Entry[],
  after: readonly Entry[],
  { area, idOf, nameOf, summaryOf, placesOf, compare }: Comparing<Entry>,
): readonly Change[] => {
  const earlier = new Map(before.map((entry) => [idOf(entry), entry]));
  const later = new Set(after.map(idOf));
  const alone = (entry: Entry, kind: 'new' | 'gone'): Change => ({
    area,
    id: idOf(entry),
    name: nameOf(entry),
    kind,
    what: kind,
    before: kind === 'gone' ? summaryOf(entry) : null,
    after: kind === 'new' ? summaryOf(entry) : null,
    place: placesOf(entry)[0] ?? null,
  });
  return [
    ...after.flatMap((entry) => {
      const was = earlier.get(idOf(entry));
      const subject = { area, id: idOf(entry), name: nameOf(entry) };
      return was === undefined ? [alone(entry, 'new')] : compare(was, entry, subject);
    }),
    ...before.filter((entry) => !later.has(idOf(entry))).map((entry) => alone(entry, 'gone')),
  ];
};
