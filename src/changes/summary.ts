import { type Month, writeMonth } from '../words/month.js';
import { plural, writeList } from '../words/phrases.js';
import type { Shown } from './repeats.js';
import type { Area, Change, ChangesDocument, Comparison, Redrawn, TemplateChange } from './shape.js';

/** How areas are headed. */
export const AREA_HEADINGS: Readonly<Record<Area, string>> = {
  papers: 'Papers',
  kpis: 'KPIs',
  risks: 'Risks',
  milestones: 'Milestones',
  ledger: 'Ledger, in £000',
  text: 'Text',
};

/** `What has changed in Children First from main to the working folder`. */
export const titleOf = ({ programme, before, after }: ChangesDocument): string =>
  `What has changed${programme && ` in ${programme}`} from ${nameOf(before)} to ${nameOf(after)}`;

/** As much of a commit as tells it from others; what else a person has called a side stays as it is. */
const nameOf = ({ name }: ChangesDocument['before']): string =>
  /^[0-9a-f]{40,64}$/.test(name) ? name.slice(0, 12) : name;

/** The month of a comparison, where that is not what the title says. */
export const headingOf = ({ before, after }: Comparison): string => {
  const month = after ?? before;
  return month === null ? '' : writeMonth(month as Month);
};

/**
 * `3 KPIs, 1 risk and 2 ledger rows have changed.`, and whether that is still to be shown: the numbers are of things, and
 * not of rows, so those that are shown above are not counted again.
 */
export const sentenceOf = ({ comparison: { changes, redrawn }, changes: left }: Shown): string => {
  const counted = countsOf(changes);
  const total = counted.reduce((sum, { count }) => sum + count, 0);
  const drawn = drawnWords(redrawn);
  if (total === 0) return drawn === '' ? NOTHING : `Only ${drawn}.`;
  const list = writeList(counted.map(({ count, noun }) => plural(count, noun)));
  const above = left.length === 0 ? ', as shown above' : '';
  const rest =
    left.length > 0 && left.length < changes.length ? ' What is shown above is not shown again.' : '';
  return `${list} ${total === 1 ? 'has' : 'have'} changed${above}${drawn && `; ${drawn}`}.${rest}`;
};

/** `3 tables and charts print something else; 1 table or chart is new`; nothing where there is none. */
const drawnWords = (redrawn: Comparison['redrawn']): string =>
  drawnKinds
    .flatMap(({ kind, one, more }) => {
      const count = redrawn.filter((drawn) => drawn.kind === kind).length;
      if (count === 0) return [];
      return [count === 1 ? `1 table or chart ${one}` : `${count} tables and charts ${more}`];
    })
    .join('; ');

const drawnKinds = [
  { kind: 'changed', one: 'prints something else', more: 'print something else' },
  { kind: 'new', one: 'is new', more: 'are new' },
  { kind: 'gone', one: 'is gone', more: 'are gone' },
] as const;

/** What the list of tables and charts is headed by. */
export const drawnHeading = (redrawn: Comparison['redrawn']): string =>
  redrawn.every(({ kind }) => kind === 'changed')
    ? 'Tables and charts that print something else'
    : 'Tables and charts that are new, gone or print something else';

/** Behind the name of one that is not on both sides. */
export const drawnMark = ({ kind }: Redrawn): string => (kind === 'changed' ? '' : `: ${kind}`);

/** What is said where there is no change of any month; only that is claimed which was compared. */
export const nothingSentence = ({ templates }: ChangesDocument): string =>
  templates.length === 0 ? NOTHING : 'Nothing has changed but templates.';

const NOTHING = 'Nothing has changed: papers, KPIs, risks, milestones, ledger and text are the same.';

export const TEMPLATES_HEADING = 'Templates and style sheets that are new, gone or rewritten';

export const TEMPLATES_WARNING =
  'They may change what every page says and how it looks, which is not told here: read them, and the papers.';

/** `data/templates/paper.hbs: changed`, the place as messages show it. */
export const templateWords = ({ file, kind }: TemplateChange, folder: string): string =>
  `${shownPlace(file, folder)}: ${kind}`;

/** The file and the line, as messages show them; a column helps nobody who reads on. */
export const shownPlace = (place: string, folder: string): string =>
  `${folder === '' || folder === '.' ? '' : `${folder}/`}${place.replace(/(:\d+):\d+$/, '$1')}`;

/** `No change in December 2020 and January 2021.` */
export const unchangedSentence = ({ unchanged, templates }: ChangesDocument): string | undefined =>
  unchanged.length === 0
    ? undefined
    : `${templates.length === 0 ? 'No change' : 'Templates apart, no change'} in ${writeList(unchanged.map((month) => writeMonth(month as Month)))}.`;

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
    const noun = NOUNS[change.area];
    // Every passage of a text counts, since all of them have the id of their paper.
    const thing = change.area === 'text' ? String(index) : change.id;
    things.set(noun, (things.get(noun) ?? new Set()).add(thing));
  }
  return [...things].map(([noun, ids]) => ({ noun, count: ids.size }));
};

const NOUNS: Readonly<Record<Area, string>> = {
  papers: 'paper',
  kpis: 'KPI',
  risks: 'risk',
  milestones: 'milestone',
  ledger: 'ledger row',
  text: 'passage',
};
