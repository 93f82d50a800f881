import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { arrange } from '../../src/diagnostics/arrange.js';
import { showDiagnostics } from '../../src/diagnostics/show/human.js';
import { casesIn, expectedText, layOver, prepareTree, readTree } from '../support/case-folder.js';

const here = dirname(fileURLToPath(import.meta.url));
const base = readTree(join(here, 'base'));
const faults = join(here, 'faults');

/** What a case's `case.md` says: what is wrong in one line, then, only where needed, how it is run. */
interface Case {
  readonly title: string;
  /** The month asked for; every month of the folder when absent. */
  readonly month: string | undefined;
  /** A folder beside the base that is laid on it first: a part of a programme that only some have. */
  readonly with: string | undefined;
  /** Files of the base that this programme does not have. */
  readonly without: readonly string[];
  /** How many problems the person sees: one fault is told once, so more only where more was done. */
  readonly problems: number;
}

const readCase = (folder: string): Case => {
  const [title = '', ...lines] = readFileSync(join(folder, 'case.md'), 'utf8').trim().split('\n');
  const settings = new Map(lines.map((line) => line.split(': ') as [string, string]));
  const take = (key: string): string | undefined => {
    const value = settings.get(key);
    settings.delete(key);
    return value;
  };
  const read = {
    title,
    month: take('month'),
    with: take('with'),
    without: take('without')?.split(', ') ?? [],
    problems: Number(take('problems') ?? 1),
  };
  if (settings.size > 0) throw new Error(`case.md cannot set ${[...settings.keys()].join(', ')}`);
  return read;
};

/** The base, with what is laid on it for some cases. */
const baseWith = (part: string | undefined) =>
  part === undefined ? base : layOver(base, readTree(join(here, part)));

test.each([undefined, 'fund'])(
  'the base programme has no fault (with %s), so that every fault is that of its case',
  (part) => {
    const { papers, diagnostics } = prepareTree(baseWith(part));
    expect(diagnostics).toEqual([]);
    expect(papers).toHaveLength(1);
  },
);

describe('what a person sees', () => {
  test.each(casesIn(faults))('%s', (name) => {
    const folder = join(faults, name);
    const { title, month, with: part, without, problems } = readCase(folder);
    expect(title).toMatch(/^[A-Z].+\([^)]+\)\.$/);
    const { diagnostics } = prepareTree(
      layOver(baseWith(part), readTree(join(folder, 'input')), without),
      month,
    );
    const arranged = arrange(diagnostics);
    const shown = showDiagnostics(arranged, { colour: false, columns: 100 });
    expect(shown).toBe(expectedText(join(folder, 'expected.txt'), shown));
    expect(arranged).toHaveLength(problems);
  });

  test.each(casesIn(faults))('%s has no leftovers', (name) => {
    const expected = ['case.md', 'expected.txt', 'input'];
    expect(readdirSync(join(faults, name)).filter((entry) => !expected.includes(entry))).toEqual([]);
  });
});
