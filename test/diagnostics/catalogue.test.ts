import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../src/diagnostics/catalogue.js';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('catalogue.ts'))
  .map((path) => readFileSync(join(src, path), 'utf8'));

const codes = Object.keys(catalogue);

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
