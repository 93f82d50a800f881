import Big from 'big.js';
import { STATUS_WORDS } from '../compose/milestone-words.js';
import { PERIOD_HEADINGS } from '../compose/period-words.js';
import type { BenchmarkEntry, KpiEntry } from '../findings-json/kpi-shape.js';
import { writeValue } from '../programme/shown-value.js';
import { oneLine } from '../words/fold.js';
import { type Month, writeMonths } from '../words/month.js';
import { changed, compareEntries, type Field, type Mode } from './compare-entries.js';
import { orOther } from './other-findings.js';
import { dated, seriesFields } from './series-changes.js';
import type { Change } from './shape.js';
import { assuranceOf, variationWords } from './spc-words.js';

/** What has changed of KPIs: values, ratings, what their charts say, targets (domain B, C). */
export const kpiChanges = (
  before: readonly KpiEntry[],
  after: readonly KpiEntry[],
  mode: Mode,
): readonly Change[] =>
  compareEntries(before, after, {
    area: 'kpis',
    idOf: ({ id }) => id,
    nameOf: ({ name }) => name,
    summaryOf,
    placesOf: ({ origins }) => origins,
    compare: (was, is, subject) => {
      const changes = changed(subject, fieldsOf(was, is, mode));
      return mode === 'months' ? changes : orOther(changes, was, is, subject, is.origins[0] ?? null);
    },
  });

/** The value and how it is rated: `25.0% in January 2021, Green`. */
const summaryOf = (kpi: KpiEntry): string =>
  [dated(latestOf(kpi)) ?? 'no value yet', STATUS_WORDS[kpi.rating]].join(', ');

const latestOf = ({ months, latest }: KpiEntry) => months.find(({ month }) => month === latest);

const fieldsOf = (was: KpiEntry, is: KpiEntry, mode: Mode): readonly Field[] => {
  const places = (latestOf(is) ?? latestOf(was))?.origins;
  const field = (what: string, of: (kpi: KpiEntry) => string | null, from = is.origins): Field => ({
    what,
    before: of(was),
    after: of(is),
    places: from,
  });
  return [
    field('name', ({ name }) => name),
    field('polarity', ({ polarity }) => polarity.replaceAll('-', ' ')),
    field('unit', ({ unit, per }) => (per === null ? unit : `${unit} per ${per}`)),
    field('target', targetWords, is['target-origins'].length > 0 ? is['target-origins'] : is.origins),
    field('tolerance', ({ tolerance }) => tolerance),
    field('definition', ({ definition }) => oneLine(definition)),
    field('owner', ({ owner }) => owner),
    field('source', ({ source }) => oneLine(source)),
    ...seriesFields(was.months, is.months, mode),
    field('rating', ({ rating }) => STATUS_WORDS[rating], places),
    field('direction of travel', travelWords, places),
    field('variation', ({ spc }) => variationWords(spc), places),
    field('assurance', ({ spc }) => assuranceOf(spc), places),
    ...overFields(was, is, mode),
    ...benchmarkFields(was, is, mode),
  ];
};

const targetWords = (kpi: KpiEntry): string | null => {
  if (kpi.target === null) return null;
  const { decimals, nearest, unit } = kpi;
  const printed = writeValue({ decimals, nearest: nearest ?? undefined, unit }, new Big(kpi.target));
  return kpi['target-is-illustrative'] ? `${printed} [i]` : printed;
};

const MOVES = { up: 'up', down: 'down', none: 'no change' } as const;

/** From the month before: `down, improved` (domain B6). */
const travelWords = ({ compared }: KpiEntry): string | null => {
  const move = compared['previous-month'];
  if (!move?.change) return null;
  const effect = move.change === 'none' ? null : move.effect;
  return [MOVES[move.change], ...(effect === null ? [] : [effect])].join(', ');
};

/** Longer periods (domain B10); for another month's papers they are others. */
const overFields = (was: KpiEntry, is: KpiEntry, mode: Mode): readonly Field[] =>
  Object.entries(PERIOD_HEADINGS).map(([period, heading]) => {
    const [before, after] = [was, is].map(({ over }) => over.find((one) => one.period === period));
    const words = (one: typeof before): string | null =>
      one ? `${one.printed} for ${writeMonths(one.from as Month, one.to as Month)}` : null;
    const isSame = mode === 'months' && before && after && before.printed === after.printed;
    return {
      what: heading.toLowerCase(),
      before: isSame ? null : words(before),
      after: isSame ? null : words(after),
      places: (after ?? before)?.origins,
    };
  });

/** Other areas' figures, and the place among them (domain B17). */
const benchmarkFields = (was: KpiEntry, is: KpiEntry, mode: Mode): readonly Field[] => {
  const areas = new Map([...is.benchmarks, ...was.benchmarks].map(({ area, name }) => [area, name]));
  return [...areas].flatMap(([area, name]): readonly Field[] => {
    const [before, after] = [was, is].map(({ benchmarks }) => benchmarks.find((one) => one.area === area));
    const places = after?.months.at(-1)?.origins;
    return [
      ...seriesFields(before?.months ?? [], after?.months ?? [], mode, name),
      { what: `rank among ${name}`, before: rankWords(before), after: rankWords(after), places },
    ];
  });
};

const rankWords = (benchmark: BenchmarkEntry | undefined): string | null =>
  benchmark?.rank ? `${benchmark.rank.rank} of ${benchmark.rank.of}` : null;
