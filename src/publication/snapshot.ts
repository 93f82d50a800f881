import { stringify } from 'yaml';
import type { Paper } from '../paper/paper.js';
import type { Printed } from '../paper/printed.js';
import { compare } from '../words/compare.js';
import { writeCsv } from '../words/csv-text.js';
import type { Day, Month } from '../words/month.js';

/** A paper that is to be frozen, and the fingerprint of what it was made from. */
export interface FrozenPaper {
  readonly paper: Paper;
  readonly meeting: Day;
  readonly asAt: Day;
  readonly dataTo: Month;
  readonly inputs: string;
}

/** Why papers that had been published are published again (domain K7). */
export interface Correction {
  readonly note: string;
  /** The folder, in that of the month, which keeps what was replaced. */
  readonly replaced: string;
  readonly changes: readonly string[];
}

/** The files of a snapshot by their names in the folder of the month. */
export type Snapshot = ReadonlyMap<string, string>;

/** The record of which papers they were. */
export const PUBLICATION = 'publication.yaml';

/**
 * What the papers of a month printed, as the files that keep it (domain K3). Where two papers printed the same, it is
 * kept once. Nothing in them can be taken for a formula by a program that opens them: they hold ids, numbers, dates in
 * words that cfip knows, and the ledger as the finance office keeps it.
 * @param ledger the text of the fund's ledger of a month
 */
export const snapshotOf = (
  papers: readonly FrozenPaper[],
  ledger: (month: string) => string | undefined,
  corrections: readonly Correction[] = [],
): Snapshot => {
  const printed = papers.map(({ paper }) => paper.printed);
  const month = printed.find((one) => one.ledger !== undefined)?.ledger;
  const kept = month === undefined ? undefined : ledger(month);
  return new Map([
    ...tablesOf(printed),
    ...(kept === undefined ? [] : [['ledger.csv', kept] as const]),
    [PUBLICATION, recordOf(papers, kept === undefined ? undefined : month, corrections)],
  ]);
};

const recordOf = (
  papers: readonly FrozenPaper[],
  ledger: string | undefined,
  corrections: readonly Correction[],
): string =>
  stringify(
    {
      papers: papers.map(({ paper, meeting, asAt, dataTo, inputs }) => ({
        kind: paper.kind,
        title: paper.cover.title,
        meeting,
        'as-at': asAt,
        'data-to': dataTo,
        inputs,
      })),
      ...(ledger !== undefined && { ledger }),
      ...(corrections.length > 0 && { corrections }),
    },
    { lineWidth: 0 },
  );

/** How each table is kept: its columns, of which the first ones say what a row is about. */
export const TABLES = {
  'kpis.csv': { of: 'values', columns: ['kpi', 'month', 'value', 'status'], keys: 2 },
  'milestones.csv': { of: 'milestones', columns: ['id', 'forecast', 'actual'], keys: 1 },
  'risks.csv': { of: 'risks', columns: ['id', 'state', 'likelihood', 'impact', 'status'], keys: 1 },
} as const;

const tablesOf = (printed: readonly Printed[]): readonly (readonly [string, string])[] =>
  Object.entries(TABLES).flatMap(([name, { of, columns, keys }]) => {
    const rows = new Map(
      printed
        .flatMap((one): readonly object[] => one[of])
        .map((row) => columns.map((column) => String((row as Record<string, unknown>)[column])))
        .map((cells) => [cells.slice(0, keys).join(' '), cells]),
    );
    const sorted = [...rows].sort(([one], [other]) => compare(one, other)).map(([, cells]) => cells);
    return sorted.length > 0 ? [[name, writeCsv([columns, ...sorted])] as const] : [];
  });
