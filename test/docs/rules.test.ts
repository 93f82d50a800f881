import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { root } from '../support/root.js';

/** The sections of the comparison of KPIs and of disclosure control; paths in them start in `src/` and in `test/`. */
const rows = readFileSync(join(root, 'docs', 'rules.md'), 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, id]) => /^[BI]\d+$/.test(id ?? ''))
  .map(([, id = '', , code = '', tests = '']) => ({
    id,
    code: filesIn(code).map((path) => join('src', path)),
    tests: filesIn(tests).map(testFile),
  }));

function filesIn(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path);
}

/** A case is a folder; what it proves stands in its `case.md`. */
function testFile(path: string): string {
  return join('test', path.endsWith('.ts') ? path : join(path, 'case.md'));
}

describe('the table of rules', () => {
  test('has every rule of the comparison of KPIs and of disclosure control, each once', () => {
    const ids = rows.map(({ id }) => id);
    const rules = (section: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${section}${index + 1}`);
    expect(ids).toEqual([...rules('B', 19), ...rules('I', 8)]);
  });

  test.each(rows)('$id names code that is there and tests that quote it', ({ id, code, tests }) => {
    expect([...code, ...tests].filter((path) => !existsSync(join(root, path)))).toEqual([]);
    expect(code.length).toBeGreaterThan(0);
    expect(tests.length).toBeGreaterThan(0);
    const silent = tests.filter((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return !new RegExp(`(?<![A-Za-z0-9])${id}(?!\\d)`).test(text);
    });
    expect(silent).toEqual([]);
  });
});
