import { describe, expect, test } from '@jest/globals';
import { originsOf } from '../../../src/compose/fund/ledger-figure.js';
import { castOf, cellOf, changed, rowNamed, SOUND } from '../../support/fund.js';
import { slice } from '../../support/told.js';

/** The text of every cell that a figure comes from. */
const originsIn = (text: string, row: string, column: string): readonly string[] => {
  const cast = castOf({ ledgers: { '2020-12': text } });
  return originsOf(rowNamed(cast, row), cellOf(cast, row, column), cast).map(slice);
};

const without = (...starts: readonly string[]): string =>
  SOUND.split('\n')
    .filter((row) => !starts.some((start) => row.startsWith(start)))
    .join('\n');

describe('D14: an amount of the ledger comes from', () => {
  test('its own cell, also where that is a total', () => {
    expect(originsIn(SOUND, 'New lifts (Lifts)', 'variation 2020/21')).toEqual(['(50)']);
    expect(originsIn(SOUND, 'Totals', 'planned 2021/22')).toEqual(['202']);
  });

  test('where a total is not printed or blank, the cells that are added up', () => {
    expect(originsIn(without('Lifts,,'), 'Sub-total of Lifts', 'planned 2021/22')).toEqual(['160', '0']);
    expect(originsIn(without('Temporary requirement'), 'Temporary requirement', 'planned 2020/21')).toEqual([
      '240',
      '50',
      '20',
    ]);
    expect(originsIn(without('Totals', 'Permanent requirement'), 'Totals', 'planned 2021/22')).toEqual([
      '160',
      '42',
    ]);
    expect(originsIn(changed(SOUND, ['Totals,,720', 'Totals,,']), 'Totals', 'full-amount')).toEqual([
      '680',
      '40',
    ]);
  });

  test('D5, D6: the funding that is taken off too', () => {
    const text = without('Additional', 'Allocations,', 'Remaining');
    expect(originsIn(text, 'Additional', 'planned 2021/22')).toEqual(['202', '42']);
    expect(originsIn(text, 'Allocations', 'planned 2022/23')).toEqual(['70', '0']);
    expect(originsIn(text, 'Remaining', 'planned 2022/23')).toEqual(['142', '42', '70', '0']);
  });

  test('D3: plan and projection, where a variation is blank', () => {
    const text = changed(SOUND, ['200,150,(50)', '200,150,']);
    expect(originsIn(text, 'New lifts (Lifts)', 'variation 2020/21')).toEqual(['200', '150']);
  });

  test('D9: nowhere, where it is blank itself', () => {
    const text = changed(SOUND, ['New lifts,500', 'New lifts,']);
    expect(originsIn(text, 'New lifts (Lifts)', 'full-amount')).toEqual([]);
  });
});
