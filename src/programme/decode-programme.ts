import * as z from 'zod';
import { Diagnostics, type Salvaged } from '../diagnostics/diagnostic.js';
import type { LocatedTable } from '../sources/csv.js';
import { type Located, textAt } from '../sources/located.js';
import { type Gathered, isRead, type Sources } from '../sources/sources.js';
import { compare } from '../words/compare.js';
import { decode, decodeTable, type Recorded } from './decode.js';
import { decodeFund } from './decode-fund.js';
import { decodePublished } from './decode-published.js';
import { kpiSeriesRow, type Observation } from './inputs/kpi-series-file.js';
import { group, type Kpi, kpi } from './inputs/kpis-file.js';
import { milestoneRow, type Revision } from './inputs/milestones-file.js';
import { areaIds, ownArea, programmeFile, type Settings } from './inputs/programme-file.js';
import { type Risk, risk } from './inputs/risks-file.js';
import { type Milestone, type Programme, Series } from './programme.js';
import { type Declared, type HintForTwins, Register, registerUnique } from './register.js';

/** Turns what was written into the programme's records. What is faulty is reported and left out. */
export const decodeProgramme = (sources: Sources): Salvaged<Programme> => {
  const diagnostics = new Diagnostics();
  const settings = decodeSettings(sources, diagnostics);
  checkPair(sources, diagnostics);
  const published = sources.published.flatMap((source) => decodePublished(source, diagnostics));
  const isLost = sources.kpis === 'absent' && sources.series !== 'absent';
  const { groups, kpis } = openLists(isLost ? 'unreadable' : sources.kpis, ['groups', 'kpis'], diagnostics);
  const { risks } = openLists(sources.risks, ['risks'], diagnostics);
  const definitions = decodeRecords(kpi, 'KPI', kpis, diagnostics);
  const value: Programme = {
    settings,
    groups: decodeRecords(group, 'group', groups, diagnostics),
    kpis: definitions,
    series: decodeSeries(sources, definitions, settings, diagnostics),
    risks: decodeRecords(risk, 'risk', risks, diagnostics, hintAtReuse),
    milestones: decodeMilestones(sources.milestones, diagnostics),
    fund: decodeFund(sources, published, diagnostics),
    published,
  };
  return { value, diagnostics: diagnostics.all };
};

const decodeSettings = (sources: Sources, diagnostics: Diagnostics): Settings | undefined => {
  if (sources.programme === 'absent')
    diagnostics.error('file-missing', `There is no programme.yaml in ${sources.folder}.`, {
      hint: 'Name the programme folder with --data, or run cfip where programme.yaml or data/programme.yaml is.',
    });
  return isRead(sources.programme) ? diagnostics.take(decode(programmeFile, sources.programme)) : undefined;
};

/** What is measured and the figures need each other: where there is only one file, the other got lost or misnamed. */
const checkPair = ({ folder, kpis, series }: Sources, diagnostics: Diagnostics): void => {
  if ((kpis === 'absent') === (series === 'absent')) return;
  const [lost, there] = kpis === 'absent' ? ['kpis.yaml', 'kpi-series.csv'] : ['kpi-series.csv', 'kpis.yaml'];
  diagnostics.error('file-missing', `There is no ${lost} in ${folder}, but there is a ${there}.`, {
    hint: `Look for it under another name or in another folder, or create it.`,
  });
};

/** The lists of a file by their keys, as written; `undefined` where one cannot be read. */
type Lists<K extends string> = Readonly<Record<K, readonly Located[] | undefined>>;

/** Opens a file that holds nothing but lists of records. */
const openLists = <const K extends string>(
  file: Gathered<Located>,
  keys: readonly K[],
  diagnostics: Diagnostics,
): Lists<K> => {
  if (isRead(file)) {
    const shape = Object.fromEntries(keys.map((key) => [key, z.array(z.unknown())]));
    diagnostics.take(decode(z.strictObject(shape), file));
  }
  const listUnder = (key: K): readonly Located[] | undefined => {
    if (file === 'absent') return [];
    const entry =
      isRead(file) && file.kind === 'map' ? file.entries.find((one) => one.key === key) : undefined;
    return entry?.value.kind === 'list' ? entry.value.items : undefined;
  };
  return Object.fromEntries(keys.map((key) => [key, listUnder(key)])) as Lists<K>;
};

/** Decodes a list record by record, so that a faulty one does not hide the others. */
const decodeRecords = <S extends z.ZodType<{ readonly id: string }>>(
  schema: S,
  what: string,
  list: readonly Located[] | undefined,
  diagnostics: Diagnostics,
  hintForTwins?: HintForTwins<Recorded<z.output<S>>>,
): Register<Recorded<z.output<S>>> => {
  if (!list) return Register.unreadable();
  const declared = list.flatMap((item): Declared<Recorded<z.output<S>>>[] => {
    const record = diagnostics.take(decode(schema, item));
    const id = textAt(item, 'id');
    return id ? [{ id: id.text, span: id.span, record }] : [];
  });
  return registerUnique(what, declared, declared.length === list.length, diagnostics, hintForTwins);
};

/** A closed risk that comes back is a new one: its id still stands for the old one in earlier papers (domain E4). */
const hintAtReuse: HintForTwins<Risk> = (first, again) =>
  first?.closed || again?.closed
    ? 'An id is never used again, not even after its risk is closed: give the later risk a new one.'
    : undefined;

/** A row of an unknown KPI or area is most often a misspelt one of another: then any value may be missing. */
const decodeSeries = (
  { series }: Sources,
  kpis: Register<Kpi>,
  settings: Settings | undefined,
  diagnostics: Diagnostics,
): Series => {
  if (!isRead(series)) return new Series([], series === 'absent' && kpis.ids.length === 0);
  const rows = diagnostics.take(decodeTable(kpiSeriesRow, series)) ?? [];
  const areas = settings && new Set(areaIds(settings));
  const belongs = ({ kpi, area }: Observation): boolean => kpis.mayHave(kpi) && (areas?.has(area) ?? true);
  const hasOwnArea = !settings || ownArea(settings) !== undefined;
  return new Series(rows, rows.length === series.rows.length && hasOwnArea && rows.every(belongs));
};

const decodeMilestones = (file: Gathered<LocatedTable>, diagnostics: Diagnostics): Register<Milestone> => {
  if (file === 'absent') return new Register<Milestone>([]);
  const rows = isRead(file) ? diagnostics.take(decodeTable(milestoneRow, file)) : undefined;
  if (!rows || !isRead(file)) return Register.unreadable();
  const sound = new Set<Located>(rows.map(({ at }) => at));
  const faulty = new Set(file.rows.filter((row) => !sound.has(row)).map((row) => textAt(row, 'id')?.text));
  const written = file.rows.flatMap((row) => textAt(row, 'id') ?? []).filter(({ text }) => text !== '');
  return new Register(
    [...new Map(written.map((id) => [id.text, id.span]))].map(([id, span]) => ({
      id,
      span,
      // With a revision missing, nobody can tell which one holds.
      record: faulty.has(id) ? undefined : milestoneOf(id, rows),
    })),
    !faulty.has('') && !faulty.has(undefined),
  );
};

const milestoneOf = (id: string, rows: readonly Revision[]): Milestone | undefined => {
  const revisions = rows.filter((row) => row.id === id).sort((a, b) => compare(a['as-at'], b['as-at']));
  return revisions.length > 0 ? { id, revisions } : undefined;
};
