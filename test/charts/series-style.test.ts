import { describe, expect, test } from '@jest/globals';
import { markerPath } from '../../src/charts/markers.js';
import { seriesStyles } from '../../src/charts/series-style.js';

describe('styles of series (domain J5)', () => {
  test('differ in shape and dashes, not only in colour', () => {
    const styles = seriesStyles([
      { role: 'own' },
      { role: 'neighbours' },
      { role: 'nation' },
      { role: 'own' },
    ]);
    expect(new Set(styles.map(({ shape }) => shape)).size).toBe(4);
    expect(new Set(styles.map(({ dash }) => dash)).size).toBe(4);
    expect(new Set(styles.map(({ number }) => number)).size).toBe(4);
  });

  test('belong to roles, whichever series a chart shows', () => {
    const [alone] = seriesStyles([{ role: 'nation' }]);
    const [, , third] = seriesStyles([{ role: 'own' }, { role: 'neighbours' }, { role: 'nation' }]);
    expect(alone).toEqual(third);
  });
});

test('all markers of a series are one path, each begun at its point', () => {
  const path = markerPath('square', [
    { x: 1, y: 2 },
    { x: 30.5, y: 4 },
  ]);
  expect(path.match(/M/g)).toHaveLength(2);
  expect(path).toContain('M30.5,4');
  expect(markerPath('circle', [])).toBe('');
});
