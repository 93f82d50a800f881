import { expect, test } from '@jest/globals';
import { leaveOutPaths } from '../../../src/pdf/steps/leave-out-paths.js';
import { showTags } from '../../support/show-tags.js';
import { piece, tag } from '../../support/tags.js';

const BORDER = piece('');

test('borders and grounds leave the tree, and so do the tags that held nothing else', () => {
  const tree = tag('Document', BORDER, tag('P', BORDER, 'Text'), tag('Div', tag('NonStruct', BORDER)));
  expect(showTags(leaveOutPaths(tree))).toBe('Document\n  P: <p.1> Text\n');
});

test('7.2-42: an empty cell stays in its row', () => {
  const tree = tag('TR', tag('TH', BORDER), tag('TD', 'x'), tag('TD'));
  expect(showTags(leaveOutPaths(tree))).toBe('TR\n  TH\n  TD: <p.1> x\n  TD\n');
});

test('the lines of a figure, the path of a bullet and pictures stay', () => {
  const figure = { ...tag('Figure', BORDER), alt: 'A line' };
  const tree = tag(
    'Document',
    figure,
    tag('LI', tag('Lbl', BORDER)),
    tag('P', piece('', 0, { hasImage: true })),
  );
  expect(leaveOutPaths(tree)).toEqual(tree);
});

test('a figure that paints nothing still says what it shows', () => {
  const figure = { ...tag('Figure'), alt: 'Red' };
  expect(leaveOutPaths(tag('P', figure)).kids).toEqual([figure]);
});
