import { expect, test } from '@jest/globals';
import { figures } from '../../../src/pdf/steps/figures.js';
import { showTags } from '../../support/show-tags.js';
import { piece, tag } from '../../support/tags.js';

const figure = (...kids: Parameters<typeof tag>[1][]) => ({ ...tag('Figure', ...kids), alt: 'A line' });

test('a figure says where it stands: round all that it paints on its first page', () => {
  const tree = tag(
    'Document',
    figure(
      piece('', 2, { box: [10, 20, 30.456, 40] }),
      tag('Span', piece('5%', 2, { box: [5, 30, 9, 50] })),
      piece('', 3, { box: [0, 0, 900, 900] }),
    ),
  );
  expect(showTags(figures(tree))).toBe('Document\n  Figure BBox=5 20 30.46 50 "A line"\n');
});

test('7.3-1: what holds figures is none, and needs no words of its own', () => {
  const outer = figure(tag('P', 'Figure 1'), figure(piece('', 0, { box: [0, 0, 1, 1] })));
  expect(showTags(figures(tag('Document', outer)))).toBe(
    'Document\n  Div\n    P: <p.1> Figure 1\n    Figure BBox=0 0 1 1 "A line"\n',
  );
});
