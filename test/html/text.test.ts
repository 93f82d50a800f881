import { describe, expect, test } from '@jest/globals';
import {
  emphasis,
  figure,
  heading,
  list,
  paragraph,
  reference,
  strong,
  words,
} from '../support/paper-builder.js';
import { htmlOfBlocks } from './render-for-test.js';

describe('headings', () => {
  test('have their level and anchor', () => {
    expect(htmlOfBlocks(heading('offer', 3, 'Social Work Offer'))).toBe(
      '<h3 id="offer">Social Work Offer</h3>',
    );
    expect(htmlOfBlocks(heading('offer', 4, 'Terms'))).toBe('<h4 id="offer">Terms</h4>');
  });
});

describe('paragraphs', () => {
  test('have their number in a column of its own', () => {
    expect(htmlOfBlocks(paragraph('4.3', 'Text.'))).toBe(
      '<p id="paragraph-4.3" class="numbered"><span class="number">4.3</span> Text.</p>',
    );
  });

  test('hold running text without a space too many or too few', () => {
    const mixed = paragraph(
      undefined,
      'Re-referrals are at ',
      figure('25.0%', 'i'),
      ' (see ',
      reference('table-1', 'Table 1'),
      '), ',
      strong('having ', emphasis('been')),
      ' high. ',
      { kind: 'link', href: 'https://example.org/?a=1&b=2', content: words('Criteria') },
      '.',
    );
    expect(htmlOfBlocks(mixed)).toBe(
      '<p>Re-referrals are at <span class="value">25.0%&nbsp;<span class="mark">[i]</span></span> (see ' +
        '<a class="reference" href="#table-1">Table 1</a>), <strong>having <em>been</em></strong> high. ' +
        '<a href="https://example.org/?a&#x3D;1&amp;b&#x3D;2">Criteria</a>.</p>',
    );
  });

  test('print several marks together, and a mark alone without a space before it (domain H5)', () => {
    expect(htmlOfBlocks(paragraph(undefined, figure('32', 'r', 'e')))).toContain(
      '32&nbsp;<span class="mark">[r][e]',
    );
    expect(htmlOfBlocks(paragraph(undefined, figure('', 'x')))).toContain(
      '<span class="value"><span class="mark">[x]',
    );
  });

  test('have single spaces, whatever file their text was typed in', () => {
    expect(htmlOfBlocks(paragraph(undefined, 'a  line\r\n\tand\u00a0another'))).toBe(
      '<p>a line and\u00a0another</p>',
    );
  });
});

describe('lists', () => {
  test('have the labels that they are given, as text that is tagged', () => {
    const html = htmlOfBlocks(list('roman', ['third', 'fourth'], 2));
    expect(html.replace(/\n/g, '')).toBe(
      `<ol class="list list--roman"><li style="list-style-type:'iii)  '"><p>third</p></li>` +
        `<li style="list-style-type:'iv)  '"><p>fourth</p></li></ol>`,
    );
  });

  test('hold paragraphs and further lists', () => {
    const html = htmlOfBlocks(list('letters', [[paragraph(undefined, 'outer'), list('bullets', ['inner'])]]));
    expect(html.replace(/\n/g, '')).toBe(
      `<ol class="list list--letters"><li style="list-style-type:'a)  '"><p>outer</p>` +
        '<ul class="list"><li><p>inner</p></li></ul></li></ol>',
    );
  });
});

test('quotations are quotations', () => {
  const html = htmlOfBlocks({ kind: 'quotation', blocks: [paragraph(undefined, 'Said.')] });
  expect(html.replace(/\n/g, '')).toBe('<blockquote><p>Said.</p></blockquote>');
});
