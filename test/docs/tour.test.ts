import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { catalogue } from '../../src/diagnostics/catalogue.js';
import { applyDiff } from '../support/apply-diff.js';
import { expectedText, readTree } from '../support/case-folder.js';
import { root } from '../support/root.js';
import { filesBelow } from '../support/run-cfip.js';
import {
  chapters,
  commandsOf,
  problemsIn,
  runHere,
  runReally,
  sectionOf,
  TOUR,
  transcriptOf,
} from '../support/tour.js';
import { mendedWorkbook, tourWorkbooks } from '../support/tour-workbooks.js';

/** The chapter that has nothing to mend: what it tells is for the record. */
const RECORD = '19-for-the-record';
/** The chapter whose papers are printed, for which a real browser is needed. */
const PRINTED = '17-printing';
/** The chapter whose mistakes are in a workbook, which no diff can mend. */
const WORKBOOK = '18-import';

const expectedOf = (chapter: string): string => join(root, TOUR, chapter, 'expected.txt');
const told = (chapter: string) => problemsIn(readFileSync(expectedOf(chapter), 'utf8'), chapter);

let before: ReadonlyMap<string, Buffer>;
let folder: string;
beforeAll(() => {
  before = filesBelow(join(root, TOUR));
  folder = mkdtempSync(join(tmpdir(), 'cfip tour '));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('each chapter of the tour tells what its expected.txt holds, and writes nothing', () => {
  test.each(chapters.filter((chapter) => chapter !== PRINTED))('%s', async (chapter) => {
    const transcripts: string[] = [];
    for (const command of commandsOf(chapter)) {
      const run = await runHere(command, root);
      expect(run.code).toBe(chapter === RECORD ? 0 : 1);
      // A ledger that is imported once more is the one that is there.
      for (const { path, content } of run.written) expect(readFileSync(path)).toEqual(Buffer.from(content));
      transcripts.push(transcriptOf(command, run));
    }
    const shown = transcripts.join('\n');
    expect(shown).toBe(expectedText(expectedOf(chapter), shown));
  });

  test(`${PRINTED}, with a real browser`, () => {
    const transcripts = commandsOf(PRINTED).map((command) => {
      const run = runReally(command);
      expect(run.code).toBe(1);
      return transcriptOf(command, run);
    });
    const shown = transcripts.join('\n');
    expect(shown).toBe(expectedText(expectedOf(PRINTED), shown));
  });

  test('as a person runs it, it is the same', () => {
    const [chapter = ''] = chapters;
    const [command = ''] = commandsOf(chapter);
    expect(transcriptOf(command, runReally(command))).toBe(readFileSync(expectedOf(chapter), 'utf8'));
  });

  test('the folder of the tour is as it was', () => {
    const after = filesBelow(join(root, TOUR));
    const changed = [...after].filter(([path, content]) => before.get(path)?.equals(content) !== true);
    expect(changed.map(([path]) => path).filter((path) => !path.endsWith('expected.txt'))).toEqual([]);
    expect([...before.keys()].filter((path) => !after.has(path))).toEqual([]);
  });
});

describe('the tour as a whole', () => {
  test('meets every kind of problem of the catalogue', () => {
    const met = new Set(chapters.flatMap((chapter) => told(chapter).map(({ code }) => code)));
    // Not every system keeps links in a checkout. The README says so, and how to make one.
    const unmet = ['leads-outside'];
    expect([...met, ...unmet].sort()).toEqual(Object.keys(catalogue).sort());
    for (const code of unmet)
      expect(readFileSync(join(root, TOUR, 'README.md'), 'utf8')).toContain(`#${code})`);
  });

  test('every problem has its line and column or its cell, but for files that are not there or not read', () => {
    const placeless = chapters
      .flatMap(told)
      .filter(({ place }) => !/:\d+:\d+$|\.xlsx\b|fund\.yaml$/.test(place))
      .map(({ code }) => code);
    expect([...new Set(placeless)].sort()).toEqual(['file-missing', 'no-paper', 'stray-file']);
  });

  test.each(chapters)('the README tells of %s what the commands tell, in the same order', (chapter) => {
    const rows = Array.from(
      sectionOf(chapter).matchAll(/^\| (.*?) \| \[([a-z0-9-]+)\]\((.*?)\) \| (.+) \| (.+) \|$/gm),
      ([, place = '', code = '', link = '']) => ({ place: place.replaceAll('`', ''), code, link }),
    );
    expect(rows).toEqual(
      told(chapter).map(({ place, code }) => ({
        place: place.replace(/(:\d+):\d+$/, '$1') || 'the folder',
        code,
        link: `../../docs/diagnostics.md#${code}`,
      })),
    );
  });
});

describe('the mistakes of a chapter are its only ones: mended, nothing is told of it', () => {
  test.each(chapters.filter((chapter) => ![RECORD, WORKBOOK].includes(chapter)))('%s', async (chapter) => {
    const tree = Object.entries(readTree(join(root, TOUR, chapter)));
    // Not all of it is UTF-8, on purpose: every byte is taken for a character.
    const texts = new Map(
      tree.map(([path, content]) => [`${TOUR}/${chapter}/${path}`, Buffer.from(content).toString('latin1')]),
    );
    const diff = texts.get(`${TOUR}/${chapter}/mend.diff`) ?? '';
    for (const [path, text] of applyDiff(texts, diff)) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), text, 'latin1');
    }
    const { code, text } = await runHere(`cfip check --strict --data ${TOUR}/${chapter}`, folder);
    expect(text).toMatch(/^\d papers? checked in .*: no errors\.\n/);
    expect(code).toBe(0);
  });

  test(WORKBOOK, async () => {
    const at = join(folder, TOUR, WORKBOOK);
    mkdirSync(at, { recursive: true });
    writeFileSync(join(at, 'fund.yaml'), readFileSync(join(root, TOUR, WORKBOOK, 'fund.yaml')));
    writeFileSync(join(at, 'play-fund.xlsx'), mendedWorkbook());
    const [command = ''] = commandsOf(WORKBOOK);
    const { code, text } = await runHere(command, folder);
    expect(text).not.toMatch(/ (?:error|warning|note) /);
    expect(code).toBe(0);
  });
});

test.each(Object.entries(tourWorkbooks()))('%s is made by test/support/tour-workbooks.ts', (path, made) => {
  const kept = unzipSync(new Uint8Array(readFileSync(join(root, TOUR, path))));
  // The parts are compared, for the container holds the time at which it was made.
  const isKept = isDeepStrictEqual(kept, unzipSync(made));
  if (!isKept && process.env['UPDATE_CASES'] === '1') writeFileSync(join(root, TOUR, path), made);
  else expect(isKept).toBe(true);
});
