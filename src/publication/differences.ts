import { parse } from 'yaml';
import { SourceText } from '../diagnostics/source-text.js';
import { readCsv } from '../sources/csv.js';
import { compare } from '../words/compare.js';
import { PUBLICATION, type Snapshot, TABLES } from './snapshot.js';

/**
 * What papers print that is not what was published, a line each: `kpis.csv, re-referrals 2021-01: value 25.0%, now
 * 24.0%`. What they were made from may have changed without changing anything that they print.
 */
export const differences = (before: Snapshot, now: Snapshot): readonly string[] =>
  [...new Set([...before.keys(), ...now.keys()])].sort(compare).flatMap((name) => {
    const texts = [before.get(name), now.get(name)] as const;
    if (texts[0] === texts[1]) return [];
    const keys = Object.hasOwn(TABLES, name) ? TABLES[name as keyof typeof TABLES].keys : 2;
    const [was, is] = texts.map((text) => (name === PUBLICATION ? papersOf(text) : rowsOf(text, keys)));
    return compareRows(was ?? new Map(), is ?? new Map()).map((line) => `${name}, ${line}`);
  });

/** What each row says, by what it is about, column by column. */
type Rows = ReadonlyMap<string, ReadonlyMap<string, string>>;

const rowsOf = (text: string | undefined, keys: number): Rows => {
  const table = text === undefined ? undefined : readCsv(new SourceText('', text)).value;
  return new Map(
    table?.rows.map(({ texts }) => [
      texts.slice(0, keys).filter(Boolean).join(' '),
      new Map(table.header.slice(keys).map((column, index) => [column.text, texts[keys + index] ?? ''])),
    ]),
  );
};

/** The papers by their kinds; the fingerprint of their inputs is no word of theirs. */
const papersOf = (text: string | undefined): Rows => {
  const papers: readonly Record<string, string>[] = text === undefined ? [] : parse(text).papers;
  return new Map(
    papers.map(({ kind = '', inputs: _, ...others }) => [kind, new Map(Object.entries(others))]),
  );
};

const compareRows = (before: Rows, now: Rows): readonly string[] =>
  [...new Set([...before.keys(), ...now.keys()])].flatMap((key) => {
    const [was, is] = [before.get(key), now.get(key)];
    if (!was) return [`${key}: not published before`];
    if (!is) return [`${key}: not printed any more`];
    return [...new Set([...was.keys(), ...is.keys()])]
      .filter((column) => was.get(column) !== is.get(column))
      .map((column) => `${key}: ${column} ${said(was.get(column))}, now ${said(is.get(column))}`);
  });

const said = (value: string | undefined): string => value || 'empty';
