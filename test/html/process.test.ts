import { describe, expect, test } from '@jest/globals';
import { hostile } from '../support/paper-builder.js';
import { iconGrid, judgedChart } from '../support/process-builder.js';
import { htmlOfBlocks } from './render-for-test.js';

describe('a chart that judges', () => {
  const html = htmlOfBlocks(judgedChart('figure-2', 'Figure 2', undefined));
  const legend = /<ul class="legend".*?<\/ul>/s.exec(html)?.[0] ?? '';
  const drawing = html.replace(legend, '');

  test('C8, J5: gives every meaning a class for its colour and a shape, hollow where it is illustrative', () => {
    for (const look of [
      'hollow mark mark--common-cause',
      'hollow mark mark--concern',
      'solid mark mark--concern',
      'solid mark mark--improvement',
      'solid mark mark--neutral-high',
      'solid mark mark--neutral-low',
    ])
      expect(drawing.match(new RegExp(`<path class="${look}"`, 'g'))).toHaveLength(1);
  });

  test('C11, C13: draws mean, limits, trial limits and the rebase', () => {
    for (const look of ['limits-band', 'centre', 'limits', 'limits limits--trial', 'rebase'])
      expect(drawing.match(new RegExp(`<path class="${look}"`, 'g'))).toHaveLength(1);
    expect(drawing).toMatch(/<text class="rebase-label"[^>]*>Rebased<\/text>/);
    for (const label of ['Mean 75%', 'Upper limit 85%', 'Lower limit 65%', 'Target 90%', 'West Sussex'])
      expect(drawing).toMatch(new RegExp(`<text class="end-label"[^>]*>${label}</text>`));
  });

  test('J6: has a key of what its marks mean, and of nothing that is named at its end', () => {
    for (const words of [
      'Common cause',
      'Special cause: improvement',
      'Special cause: concern',
      'Special cause: high',
      'Special cause: low',
      'Limits: what chance explains',
      'Trial limits',
    ])
      expect(legend).toContain(` ${words}</li>`);
    expect(legend).not.toMatch(/Mean|Target|West Sussex/);
    expect(legend).toContain('<li>Hollow markers: illustrative values</li>');
  });

  test('C8: draws a benchmark without marks, which would mean something', () => {
    const england = { name: 'England', role: 'nation', values: [75, 75, 75, 76, 76, 76] } as const;
    const compared = htmlOfBlocks(judgedChart('figure-2', 'Figure 2', undefined, england));
    expect(compared).toMatch(
      /<g class="benchmark">\s*<path class="line"[^>]*stroke-dasharray="2 4"\/>\s*<text/,
    );
    expect(/<ul class="legend".*?<\/ul>/s.exec(compared)?.[0]).toContain(' England</li>');
  });

  test('C9, C10, J5: puts its signs above the drawing, with their meaning in words', () => {
    const signed = htmlOfBlocks(
      judgedChart('figure-2', 'Figure 2', [
        { icon: 'improvement-high', words: 'Variation: better.' },
        { icon: 'consistently-fail', words: hostile },
      ]),
    );
    const signs = /<ul class="signs".*?<\/ul>/s.exec(signed)?.[0] ?? '';
    expect(signed.indexOf(signs)).toBeLessThan(signed.indexOf('class="drawing'));
    expect(signs).toMatch(
      /<span class="icon icon--improvement">\s*<svg viewBox="0 0 32 32" aria-hidden="true">.*?<\/svg><\/span> Variation: better\.<\/li>/s,
    );
    expect(signs).toContain('icon--concern');
    expect(signs).not.toContain('<script>');
    expect(html).not.toContain('class="signs"');
  });
});

test('J5: a heading and a cell may have an icon before their words', () => {
  const html = htmlOfBlocks(iconGrid('grid', 'Table 4'));
  expect(html).toMatch(
    /<th scope="col"><span class="icon icon--common">.*?<\/span>Hits and misses the target<\/th>/s,
  );
  expect(html).toMatch(
    /<th scope="row"><span class="icon icon--common">.*?<\/span>No significant change<\/th>/s,
  );
  expect(html.match(/class="icon /g)).toHaveLength(2);
});
