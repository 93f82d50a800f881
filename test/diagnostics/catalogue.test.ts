import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../src/diagnostics/catalogue.js';
import { root } from '../support/root.js';

/** The texts of the files below a folder whose paths, with forward slashes, are as wanted. */
const textsBelow = (folder: string, isWanted: (path: string) => boolean): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => isWanted(path.replaceAll('\\', '/')))
    .map((path) => readFileSync(join(root, folder, path), 'utf8'));

const isCatalogue = (path: string): boolean => /^diagnostics\/catalogue\b.*\.ts$/.test(path);

const sources = textsBelow('src', (path) => path.endsWith('.ts') && !isCatalogue(path));
const expectations = textsBelow(
  'test',
  (path) => !isCatalogue(path) && /(?:\.test\.ts|\/expected\.txt)$/.test(path),
);

const codes = Object.keys(catalogue);

test('no code stands in two parts of the catalogue', () => {
  const written = textsBelow('src', isCatalogue).flatMap((text) =>
    Array.from(text.matchAll(/^ {2}'([a-z0-9-]+)': \{$/gm), ([, code]) => code ?? ''),
  );
  expect(written.sort()).toEqual([...codes].sort());
});

test('every code that is reported is in the catalogue', () => {
  const reported = sources.flatMap((text) =>
    Array.from(text.matchAll(/(?:\.(?:error|warning)\(|code:)\s*'([a-z0-9-]+)'/g), ([, code]) => code ?? ''),
  );
  // `custom` is a code of zod, for the faults that fields report to it.
  const unknown = reported.filter((code) => code !== 'custom' && !codes.includes(code));
  expect(unknown).toEqual([]);
  expect(reported.length).toBeGreaterThan(codes.length / 2);
});

test('every code of the catalogue is reported somewhere', () => {
  expect(codes.filter((code) => !sources.some((text) => text.includes(`'${code}'`)))).toEqual([]);
});

test('every code is expected in a test or by a case', () => {
  const isExpected = (code: string): boolean =>
    expectations.some((text) => new RegExp(`(?<![\\w-])${code}(?![\\w-])`).test(text));
  expect(codes.filter((code) => !isExpected(code))).toEqual([]);
});

describe('what the catalogue says', () => {
  test.each(Object.entries(catalogue))('%s', (code, { title, why, fix }) => {
    expect(code).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(title).toMatch(/^(?:[a-z]|CSV|YAML|Markdown|KPI).*[^.!?:]$/);
    for (const sentence of [why, fix]) {
      expect(sentence).toMatch(/^(?:[A-Z]|cfip ).*[^ ]\.$/s);
      expect(sentence).not.toMatch(/\s\s|\n/);
    }
  });

  test('no two kinds of problem have the same title', () => {
    const titles = Object.values(catalogue).map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});
