import { describe, expect, test } from '@jest/globals';
import type { Block } from '../../src/paper/blocks.js';
import {
  cell,
  chart,
  emphasis,
  figure,
  heading,
  list,
  paragraph,
  rated,
  reference,
  row,
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

const table: Block = {
  kind: 'table',
  id: 'table-1',
  label: 'Table 1',
  caption: 'Measures',
  grid: {
    columns: [
      { heading: 'Measure', holds: 'text', width: 3 },
      { heading: 'Latest', holds: 'figure' },
      { heading: 'Rating', holds: 'text' },
    ],
    bodies: [
      { heading: 'Front door', rows: [row('Contacts', figure('96.5%'), rated('green'))] },
      {
        rows: [
          { id: 'visits', headed: false, cells: [cell('Visits'), cell('86%'), rated('red', 'High')] },
          row('Plans', { paragraphs: [words('one'), words('two')] }, rated('amber', figure('3', 'r'))),
        ],
      },
    ],
  },
  key: [
    { mark: 'r', meaning: 'revised' },
    { mark: 'x', meaning: 'unavailable' },
  ],
  notes: [words('First note.'), words('Second note.')],
};

describe('tables (domain J3)', () => {
  const html = htmlOfBlocks(table);

  test('scroll in a region with a name, which can be reached by keyboard', () => {
    expect(html).toContain(
      '<div class="scroll" role="region" aria-labelledby="table-1-caption" tabindex="0">',
    );
    expect(html).toContain('<table class="grid" aria-labelledby="table-1-caption">');
  });

  test('have a caption with their number and, above the rows, the key', () => {
    expect(html).toContain(
      '<caption><span class="caption" id="table-1-caption"><span class="label">Table 1:</span> Measures</span> <br>' +
        '<span class="key">Key: <span class="key-entry"><span class="mark">[r]</span> revised</span>; ' +
        '<span class="key-entry"><span class="mark">[x]</span> unavailable</span></span></caption>',
    );
  });

  test('keep their caption inline, or Chromium does not tag it as one', () => {
    const caption = /<caption>(.*?)<\/caption>/s.exec(html)?.[1];
    expect(caption).not.toMatch(/<(p|div)|\n/);
  });

  test('have headers for columns, groups and rows', () => {
    expect(html.match(/<th scope="col"/g)).toHaveLength(3);
    expect(html).toContain('<tr class="group"><th scope="rowgroup" colspan="3">Front door</th></tr>');
    expect(html).toContain('<th scope="row">Contacts</th>');
    expect(html).toContain('<tr id="visits"><td>Visits</td>');
  });

  test('set figures from the right and give columns their shares', () => {
    expect(html).toContain('<th scope="col" class="figure">Latest</th>');
    expect(html).toContain('<td class="figure"><span class="value">96.5%</span></td>');
    expect(html).toContain('<col style="width:60%"><col style="width:20%">');
  });

  test('have their notes below', () => {
    expect(html.indexOf('First note.')).toBeGreaterThan(html.indexOf('</table>'));
    expect(html).toMatch(/<p class="note">First note.<\/p>\s*<p class="note">Second note.<\/p>/);
  });

  test('hold several paragraphs in a cell', () => {
    expect(html).toContain('<td class="figure"><p>one</p><p>two</p></td>');
  });
});

describe('ratings (domain J5)', () => {
  const html = htmlOfBlocks(table);
  const badges = [...html.matchAll(/<span class="rating rating--([\w-]+)"><svg(.*?)<\/svg> (.*?)<\/span>/g)];

  test('are words in the cell, its own where it has some', () => {
    expect(badges.map(([, rating, , word]) => [rating, word])).toEqual([
      ['green', 'Green'],
      ['red', 'High'],
      ['amber', 'Amber'],
    ]);
    expect(html).toContain('Amber</span><p><span class="value">3&nbsp;');
  });

  test('have a shape each, hidden from those who hear the word', () => {
    expect(new Set(badges.map(([, , shape]) => shape)).size).toBe(3);
    expect(badges.every(([, , shape]) => shape?.includes('aria-hidden="true"'))).toBe(true);
  });
});

describe('charts (domain J6)', () => {
  const html = htmlOfBlocks(
    chart(
      'figure-2',
      'Figure 2',
      'Visits recover',
      [
        { name: 'West Sussex', role: 'own', values: [70, 72, undefined, 80, 81, 84], publishedFrom: 4 },
        { name: 'England', role: 'nation', values: [75, 75, 75, 76, 76, 76] },
      ],
      90,
    ),
  );

  test('are figures with a message, a name and a description', () => {
    expect(html).toContain('<figure role="group" aria-labelledby="figure-2-caption">');
    expect(html).toContain('<span class="label">Figure 2:</span> Visits recover</p>');
    expect(html).toContain('role="img" aria-labelledby="figure-2-title figure-2-description"');
    expect(html).toContain('<title id="figure-2-title">Figure 2: Visits recover</title>');
    expect(html).toMatch(/<desc id="figure-2-description">Line chart, April 2019/);
  });

  test('have the key above the drawing, with markers and dashes', () => {
    const legend = /<ul class="legend".*?<\/ul>/s.exec(html)?.[0] ?? '';
    expect(html.indexOf(legend)).toBeLessThan(html.indexOf('class="line-chart"'));
    expect(legend).toContain(' West Sussex</li>');
    expect(legend).toContain('stroke-dasharray="2 4"');
    expect(legend).toContain(' Target 90%</li>');
    expect(legend).toContain('<li>Hollow markers: illustrative values</li>');
  });

  test('draw solid and hollow markers, and label lines at their ends', () => {
    expect(html.match(/<path class="hollow"/g)).toHaveLength(1);
    expect(html).toMatch(/<text class="end-label"[^>]*>West Sussex<\/text>/);
    expect(html).toMatch(/<text class="tick tick--month"[^>]*>Apr<tspan[^>]*>2019<\/tspan><\/text>/);
  });

  test('are followed by the table of their data', () => {
    expect(html).toContain('<span class="caption" id="figure-2-data">Data for Figure 2</span>');
    expect(html).toContain('<table class="grid grid--data grid--figures" aria-labelledby="figure-2-data">');
    expect(html).toContain('<td><span class="value">[x]</span></td>');
  });
});

test('a chain of command is an ordered list from the top', () => {
  const html = htmlOfBlocks({
    kind: 'chain',
    id: 'figure-1',
    label: 'Figure 1',
    title: 'Staffing',
    levels: ['Director', 'Head'],
  });
  expect(html).toContain(
    '<p class="caption" id="figure-1-caption"><span class="label">Figure 1:</span> Staffing',
  );
  expect(html).toMatch(/<ol class="levels" role="list">\s*<li>Director<\/li>\s*<li>Head<\/li>\s*<\/ol>/);
});
