import { describe, expect, test } from '@jest/globals';
import { contentsLists } from '../../../src/pdf/steps/contents-lists.js';
import { listBodies } from '../../../src/pdf/steps/list-bodies.js';
import { listNumbering } from '../../../src/pdf/steps/list-numbering.js';
import { showTags } from '../../support/show-tags.js';
import { annotation, tag } from '../../support/tags.js';

describe('7.2-20: an item of a list', () => {
  test('has its label and its body', () => {
    const item = tag('LI', tag('Lbl', 'a) '), tag('P', 'Text'), tag('L', tag('LI', 'inner')));
    expect(showTags(listBodies(tag('L', item)))).toBe(
      'L\n  LI\n    Lbl: <p.1> a) \n    LBody\n      P: Text\n      L\n        LI\n          LBody: inner\n',
    );
  });

  test('stays as it is where it has a body, or nothing to put into one', () => {
    for (const item of [tag('LI', tag('Lbl', '• '), tag('LBody', 'x')), tag('LI', tag('Lbl', '• '))])
      expect(listBodies(tag('L', item)).kids).toEqual([item]);
  });
});

describe('a list', () => {
  test.each([
    ['1. 2. 3.', 'Decimal'],
    ['1.1 1.2', 'Decimal'],
    ['a) b) c)', 'LowerAlpha'],
    ['c) d) e)', 'LowerAlpha'],
    ['A. B.', 'UpperAlpha'],
    ['i) ii) iii)', 'LowerRoman'],
    ['iv) v)', 'LowerRoman'],
    ['v)', 'LowerRoman'],
    ['c)', 'LowerAlpha'],
    ['(i) (ii)', 'LowerRoman'],
    ['I. II.', 'UpperRoman'],
    ['h) i) j)', 'LowerAlpha'],
    ['• •', 'Disc'],
    ['– –', undefined],
  ])('labelled %s counts in %s', (labels, numbering) => {
    const items = labels.split(' ').map((label) => tag('LI', tag('Lbl', `${label}  `), 'x'));
    const { attributes } = listNumbering(tag('Document', tag('L', ...items))).kids[0] as ReturnType<
      typeof tag
    >;
    expect(attributes.get('List/ListNumbering')).toBe(numbering);
  });

  test('without labels does not count', () => {
    expect(listNumbering(tag('Document', tag('L', tag('LI', 'x')))).kids).toEqual([
      expect.objectContaining({ attributes: new Map() }),
    ]);
  });
});

describe('a list of nothing but links to places in the paper', () => {
  const link = (text: string, number: number) => tag('Link', annotation(number), text);
  const list = (...items: readonly ReturnType<typeof tag>[]) =>
    showTags(contentsLists(tag('Document', tag('L', ...items)), (number) => number < 10));

  test('is a table of contents', () => {
    expect(
      list(tag('LI', tag('LBody', link('One', 1))), tag('LI', tag('LBody', tag('P', link('Two', 2))))),
    ).toBe(
      'Document\n  TOC\n    TOCI\n      Reference\n        Link: → <p.1> One\n    TOCI\n      Reference\n        Link: → Two\n',
    );
  });

  test.each([
    ['leads elsewhere', tag('LI', tag('LBody', link('Web', 10)))],
    ['says more than a link', tag('LI', tag('LBody', link('One', 1), ' and more'))],
    ['has a label', tag('LI', tag('Lbl', '• '), tag('LBody', link('One', 1)))],
  ])('is a list where an item %s', (_, item) => {
    expect(list(tag('LI', tag('LBody', link('One', 1))), item)).toMatch(/^Document\n {2}L\n/);
  });
});
