import { describe, expect, test } from '@jest/globals';
import { arrange } from '../../src/diagnostics/arrange.js';
import { type Diagnostic, Diagnostics, hasErrors } from '../../src/diagnostics/diagnostic.js';
import { SourceText, spanOf } from '../../src/diagnostics/source-text.js';
import type { WorkbookPlace } from '../../src/diagnostics/workbook-place.js';

const first = new SourceText('a.yaml', 'one two three');
const second = new SourceText('b.csv', 'one two three');

const fault = (message: string, source?: SourceText, start = 0): Diagnostic => ({
  code: 'bad-value',
  severity: 'error',
  message,
  span: source && spanOf(source, start, start + 1),
});

describe('arrange', () => {
  test('by file, place and message; what has no place comes first', () => {
    const messages = arrange([
      fault('f', second, 4),
      fault('e', second, 1),
      fault('d', first, 10),
      fault('c', first, 9),
      fault('b', first, 9),
      fault('a'),
    ]).map(({ message }) => message);
    expect(messages).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  test('cells of a workbook by sheet, row and column, among the other files', () => {
    const inCell = (message: string, place: Omit<WorkbookPlace, 'file'>): Diagnostic => ({
      ...fault(message),
      place: { file: 'ab.xlsx', ...place },
    });
    const messages = arrange([
      fault('g', second),
      inCell('f', { sheet: 'Two', row: 1, column: 1 }),
      inCell('e', { sheet: 'One', row: 10, column: 1 }),
      inCell('d', { sheet: 'One', row: 9, column: 27 }),
      inCell('c', { sheet: 'One', row: 9, column: 2 }),
      inCell('c', { sheet: 'One', row: 9, column: 2 }),
      inCell('b', {}),
      fault('a', first),
    ]).map(({ message }) => message);
    expect(messages).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  });

  test('each once, however often it was met', () => {
    const again = new SourceText('a.yaml', first.text);
    expect(
      arrange([fault('x', first, 2), fault('x', second, 2), fault('x', again, 2), fault('x')]),
    ).toHaveLength(3);
  });

  test('the same words elsewhere, or other words in the same place, are another problem', () => {
    const other: Diagnostic = { ...fault('x', first, 2), code: 'no-data' };
    expect(arrange([fault('x', first, 2), fault('x', first, 3), fault('y', first, 2), other])).toHaveLength(
      4,
    );
  });

  test('leaves what it was given as it was', () => {
    const given = [fault('b', second), fault('a', first)];
    arrange(given);
    expect(given.map(({ message }) => message)).toEqual(['b', 'a']);
  });
});

describe('Diagnostics', () => {
  test('collects errors and warnings in the order in which they were met', () => {
    const diagnostics = new Diagnostics();
    diagnostics.warning('stray-file', 'One.');
    expect(diagnostics.hasErrors).toBe(false);
    diagnostics.error('no-data', 'Two.', { hint: 'Do it.' });
    expect(diagnostics.hasErrors).toBe(true);
    expect(diagnostics.all).toEqual([
      { code: 'stray-file', severity: 'warning', message: 'One.' },
      { code: 'no-data', severity: 'error', message: 'Two.', hint: 'Do it.' },
    ]);
  });

  test('takes over the problems of a part, and hands on its value', () => {
    const diagnostics = new Diagnostics();
    const faults = [fault('x')];
    expect(diagnostics.take({ value: 3, diagnostics: faults })).toBe(3);
    expect(diagnostics.take({ value: undefined, diagnostics: faults })).toBeUndefined();
    expect(diagnostics.all).toEqual([fault('x'), fault('x')]);
  });

  test('warnings and notes are no errors', () => {
    const note: Diagnostic = { ...fault('x'), severity: 'note' };
    expect(hasErrors([])).toBe(false);
    expect(hasErrors([note, { ...note, severity: 'warning' }])).toBe(false);
    expect(hasErrors([note, fault('x')])).toBe(true);
  });
});
