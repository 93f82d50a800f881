import { describe, expect, test } from '@jest/globals';
import { nearestWord, suggest } from '../../src/words/nearest.js';

describe('nearestWord', () => {
  test.each([
    ['re-refferals', ['contacts', 're-referrals'], 're-referrals'],
    ['targt', ['tolerance', 'target'], 'target'],
    ['kpi', ['kpis', 'areas'], 'kpis'],
    ['abcdef', ['abcdxy'], 'abcdxy'],
    ['KPI', ['area', 'kpi'], 'kpi'],
    ['Month', ['value', 'month'], 'month'],
    ['ID', ['id'], 'id'],
    ['risks.yml', ['kpis.yaml', 'risks.yaml'], 'risks.yaml'],
    ['nmae', ['area', 'name'], 'name'],
    ['di', ['a', 'id'], 'id'],
    ['kpi-charst', ['kpi-chart', 'kpi-charts'], 'kpi-charts'],
  ])('%s among %j is %s', (word, candidates, nearest) => {
    expect(nearestWord(word, candidates)).toBe(nearest);
  });

  test.each([
    ['abcdef', ['abcxyz']],
    ['ab', ['ac']],
    ['x', ['y']],
    ['', ['a']],
    ['target', ['target-status']],
    ['nmea', ['name']],
    ['anything', []],
  ])('%j is none of %j: more than a third differs', (word, candidates) => {
    expect(nearestWord(word, candidates)).toBeUndefined();
  });

  test('of two that are as near, the first', () => {
    expect(nearestWord('areaz', ['areax', 'areay'])).toBe('areax');
  });
});

describe('suggest', () => {
  const many = Array.from({ length: 13 }, (_, index) => `name-${index}`);

  test('names the word that was meant', () => {
    expect(suggest('unknwn', ['known', 'unknown'])).toBe('Did you mean "unknown"?');
  });

  test('else lists the choices, as many as can be read', () => {
    expect(suggest('zzzzzz', ['a', 'b'])).toBe('Known here: a, b.');
    expect(suggest('zzzzzz', many.slice(0, 12))).toBe(`Known here: ${many.slice(0, 12).join(', ')}.`);
    expect(suggest('zzzzzz', many)).toBe(`Known here: ${many.slice(0, 12).join(', ')} \u2026.`);
  });

  test('says nothing where there is nothing to choose', () => {
    expect(suggest('x', [])).toBeUndefined();
  });
});
