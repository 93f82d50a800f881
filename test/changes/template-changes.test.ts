import { expect, test } from '@jest/globals';
import { templateChanges } from '../../src/changes/template-changes.js';

test('templates that are new, gone or rewritten, by their names', () => {
  const before = new Map([
    ['templates/z.hbs', 'z'],
    ['templates/same.hbs', 'same'],
    ['templates/b.hbs', 'b'],
  ]);
  const after = new Map([
    ['templates/same.hbs', 'same'],
    ['templates/b.hbs', 'other'],
    ['templates/a.css', ''],
  ]);
  expect(templateChanges(before, after)).toEqual([
    { file: 'templates/a.css', kind: 'new' },
    { file: 'templates/b.hbs', kind: 'changed' },
    { file: 'templates/z.hbs', kind: 'gone' },
  ]);
  expect(templateChanges(after, after)).toEqual([]);
});
