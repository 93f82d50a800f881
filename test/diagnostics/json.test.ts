import { expect, test } from '@jest/globals';
import { Diagnostics } from '../../src/diagnostics/diagnostic.js';
import { writeJson } from '../../src/diagnostics/show/json.js';
import { SourceText, spanOf } from '../../src/diagnostics/source-text.js';

test('a problem has its place, counted from 1, with why and the fix that is most exact', () => {
  const source = new SourceText('data/kpis.yaml', 'a: 1\nb: "2\n3"\n');
  const diagnostics = new Diagnostics();
  diagnostics.error('bad-value', 'It is "2".', {
    span: spanOf(source, 8, 12),
    hint: 'Write it.',
    related: [{ message: 'first here', span: spanOf(source, 0, 1) }],
  });
  diagnostics.note('file-missing', 'There is none.');
  diagnostics.warning('bad-value', 'A cell.', {
    place: { file: 'F.xlsx', sheet: 'Fund', row: 3, column: 2 },
  });
  const [first, second, third] = JSON.parse(writeJson(diagnostics.all));
  expect(first).toEqual({
    severity: 'error',
    code: 'bad-value',
    message: 'It is "2".',
    why: expect.stringMatching(/\.$/),
    fix: 'Write it.',
    file: 'data/kpis.yaml',
    line: 2,
    column: 4,
    endLine: 3,
    endColumn: 2,
    related: [
      { message: 'first here', file: 'data/kpis.yaml', line: 1, column: 1, endLine: 1, endColumn: 2 },
    ],
  });
  expect(Object.keys(second)).toEqual(['severity', 'code', 'message', 'why', 'fix']);
  expect(third).toMatchObject({ severity: 'warning', file: 'F.xlsx', sheet: 'Fund', row: 3, column: 2 });
});

test('nothing to tell is a document as well', () => {
  expect(writeJson([])).toBe('[]\n');
});
