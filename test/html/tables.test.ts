import { describe, expect, test } from '@jest/globals';
import { ratingView } from '../../src/html/view/rating-view.js';
import type { Block } from '../../src/paper/blocks.js';
import { cell, figure, rated, row, words } from '../support/paper-builder.js';
import { htmlOfBlocks } from './render-for-test.js';

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

  test('differ from each other in word and shape, in whichever state', () => {
    const states = ['green', 'amber', 'red', 'not-rated', 'complete', 'paused'] as const;
    const all = states.map((rating) => ratingView(rating, []));
    const words = all.map(({ words: [word] }) => word?.kind === 'text' && word.text);
    expect(words).toEqual(['Green', 'Amber', 'Red', 'Not rated', 'Complete', 'Paused']);
    expect(new Set(all.map(({ shape }) => shape)).size).toBe(states.length);
  });
});
