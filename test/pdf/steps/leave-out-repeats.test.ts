import { expect, test } from '@jest/globals';
import { leaveOutRepeats } from '../../../src/pdf/steps/leave-out-repeats.js';
import { showTags } from '../../support/show-tags.js';
import { piece, tag } from '../../support/tags.js';

const show = (...cells: readonly ReturnType<typeof tag>[]): string =>
  showTags(leaveOutRepeats(tag('Table', tag('TR', ...cells))));

test('a header cell that is printed again on later pages is read once', () => {
  const cell = tag('TH', piece('Planned ', 0), piece('2021', 0), tag('Span', piece('Planned 2021', 1)));
  expect(show({ ...cell, kids: [...cell.kids, piece('Planned 2021', 2)] })).toBe(
    'Table\n  TR\n    TH: <p.1> Planned 2021\n',
  );
});

test('a header cell that goes on overleaf is read to its end', () => {
  expect(show(tag('TH', piece('A long ', 3), piece('name', 4)))).toBe(
    'Table\n  TR\n    TH: <p.4> A long <p.5> name\n',
  );
});

test('other cells may say the same on two pages', () => {
  expect(show(tag('TD', piece('none', 0), piece('none', 1)))).toContain('TD: <p.1> none<p.2> none');
});
