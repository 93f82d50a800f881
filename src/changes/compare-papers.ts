import type { FindingsDocument } from '../findings-json/document.js';
import type { Mode } from './compare-entries.js';
import { COVERED_TEXT, coverWithheld, withoutWords } from './cover-withheld.js';
import { fundChanges, ledgersOf } from './fund-changes.js';
import { kpiChanges } from './kpi-changes.js';
import { milestoneChanges } from './milestone-changes.js';
import { layoutChanges } from './other-layout.js';
import { type HorizonPair, pairHorizons } from './pair-horizons.js';
import { type PlacedPaper, paperChanges } from './paper-changes.js';
import { redrawnIn } from './redrawn.js';
import { keyOf } from './repeats.js';
import { riskChanges } from './risk-changes.js';
import { areas, type Change, type Comparison, type Redrawn } from './shape.js';
import { textChanges } from './text-changes.js';

/** The papers of a month, and the findings that they rest on. */
export interface MonthOfPapers {
  readonly month: string;
  readonly document: FindingsDocument;
  readonly papers: readonly PlacedPaper[];
  /** The values that its texts may print, and those that they must not, under names that both sides have. */
  readonly told: ReadonlySet<string>;
  readonly untold: ReadonlySet<string>;
}

/** What the papers of a month say differently from those of another, or of another revision; a side may have none. */
export const comparePapers = (
  before: MonthOfPapers | undefined,
  after: MonthOfPapers | undefined,
  mode: Mode,
): Comparison => {
  const pairs = before && after ? pairHorizons(before.document, after.document).map(coverWithheld) : [];
  const isCovered = pairs.some((pair) => pair.isCovered) || isToldByOne(before, after);
  const [was, is] = [before?.papers ?? [], after?.papers ?? []];
  const read = mode === 'revisions' ? inBoth(was, is, (one, other) => [readingChanges(one, other)]) : [];
  const changes = [
    ...paperChanges(was, is, mode),
    ...pairs.flatMap((pair) => findingChanges(pair, mode)),
    ...read.flatMap(({ layout, texts }) => [
      ...layout,
      ...texts.map((change) => (isCovered ? withoutWords(change) : change)),
    ]),
  ];
  const ledgers = pairs.map((pair) => ledgersOf(pair.before.fund, pair.after.fund));
  return {
    before: before?.month ?? null,
    after: after?.month ?? null,
    ledgers: ledgers.find((one) => one !== null) ?? null,
    changes: inOrder(changes),
    redrawn: read.flatMap(({ redrawn }) =>
      redrawn.map((one) => (isCovered ? { ...one, title: COVERED_TEXT } : one)),
    ),
  };
};

/** What a paper of both sides prints otherwise: its texts, its tables and charts; if it is none of these, its layout. */
interface ReadingChanges {
  readonly texts: readonly Change[];
  readonly redrawn: readonly Redrawn[];
  readonly layout: readonly Change[];
}

const readingChanges = (before: PlacedPaper['paper'], after: PlacedPaper): ReadingChanges => {
  const { paper, place } = after;
  const [texts, redrawn] = [textChanges(before, paper, place), redrawnIn(before, paper)];
  const isTold =
    texts.length > 0 ||
    redrawn.length > 0 ||
    paperChanges([{ paper: before, place }], [after], 'revisions').length > 0;
  return { texts, redrawn, layout: isTold ? [] : layoutChanges(before, paper, place) };
};

/** Whether one side withholds what the other prints: a text may name a later month than tables show (domain I5). */
const isToldByOne = (before: MonthOfPapers | undefined, after: MonthOfPapers | undefined): boolean =>
  before !== undefined &&
  after !== undefined &&
  ([...before.untold].some((value) => after.told.has(value)) ||
    [...after.untold].some((value) => before.told.has(value)));

/** Whether a comparison has found anything. */
export const isChanged = ({ changes, redrawn }: Comparison): boolean =>
  changes.length > 0 || redrawn.length > 0;

const findingChanges = ({ before, after }: HorizonPair, mode: Mode): readonly Change[] => [
  ...kpiChanges(before.kpis, after.kpis, mode),
  ...riskChanges(before.risks, after.risks, mode),
  ...milestoneChanges(before.milestones, after.milestones, mode),
  ...fundChanges(before.fund, after.fund),
];

const inBoth = <T>(
  before: readonly PlacedPaper[],
  after: readonly PlacedPaper[],
  compare: (before: PlacedPaper['paper'], after: PlacedPaper) => readonly T[],
): readonly T[] =>
  after.flatMap((one) => {
    const was = before.find(({ paper }) => paper.kind === one.paper.kind);
    return was ? compare(was.paper, one) : [];
  });

/** By area, and each change once: papers of several dates mostly rest on the same data. */
const inOrder = (changes: readonly Change[]): Change[] => {
  const texts = changes.filter(({ area }) => area === 'text');
  const others = new Map(
    changes.filter(({ area }) => area !== 'text').map((change) => [keyOf(change), change]),
  );
  const all = [...others.values(), ...texts];
  return areas.flatMap((area) => all.filter((change) => change.area === area));
};
