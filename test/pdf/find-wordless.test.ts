import { expect, test } from '@jest/globals';
import { findWordless } from '../../src/pdf/find-wordless.js';
import { piece, tag } from '../support/tags.js';

test('7.3-1: a picture without words is found, with the text that is read before it', () => {
  const picture = (page: number) => tag('Figure', piece('', page, { hasImage: true }));
  const tree = tag('Document', picture(0), tag('P', piece('Before ', 2), tag('Span', picture(3))));
  expect(findWordless(tree)).toEqual([
    { kind: 'picture', page: 1, text: '', after: '' },
    { kind: 'picture', page: 4, text: '', after: 'Before' },
  ]);
});

test('pictures with words are none of these, nor is the text in them', () => {
  const chart = { ...tag('Figure', '5%'), alt: 'A line' };
  expect(findWordless(tag('Document', chart, tag('P', 'x')))).toEqual([]);
  expect(findWordless(tag('Document', chart, tag('Figure')))).toMatchObject([{ after: '' }]);
});
