import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { textWidth } from '../../src/charts/text-width.js';
import { wrapText } from '../../src/charts/wrap-text.js';

describe('text in lines', () => {
  test('stays on one where there is room', () => {
    expect(wrapText('Family Safeguarding', 14, 200)).toEqual(['Family Safeguarding']);
  });

  test('takes as few as it can, as even as can be', () => {
    expect(wrapText('Permanent increase in the base budget of the service', 14, 236)).toEqual([
      'Permanent increase in the',
      'base budget of the service',
    ]);
  });

  test('cuts only a word that has no room on a line of its own', () => {
    const [first = '', ...more] = wrapText('a Llanfairpwllgwyngyllgogerychwyrndrobwll b', 14, 100);
    expect(first).toBe('a');
    expect([first, ...more].join('').replace(/\s/g, '')).toBe('aLlanfairpwllgwyngyllgogerychwyrndrobwllb');
  });

  test('loses nothing and never leaves its room, unless a single letter must', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), fc.integer({ min: 20, max: 300 }), (text, room) => {
        const lines = wrapText(text, 14, room);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(room);
      }),
    );
  });

  test('takes no more lines than filling each one would', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 20 }), fc.integer({ min: 90, max: 300 }), (text, room) => {
        let filled = 1;
        let line = '';
        for (const word of text.split(' ')) {
          const longer = line === '' ? word : `${line} ${word}`;
          if (textWidth(longer, 14) > room) filled += 1;
          line = textWidth(longer, 14) > room ? word : longer;
        }
        expect(wrapText(text, 14, room)).toHaveLength(filled);
      }),
    );
  });
});
