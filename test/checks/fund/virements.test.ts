import { describe, expect, test } from '@jest/globals';
import { changed, programmeWithFund, register, SOUND, TWO_YEARS } from '../../support/fund.js';
import { hints, slice } from '../../support/told.js';

const MOVED = changed(
  SOUND,
  ['500,510,100,200,150,(50)', '500,510,100,190,150,(40)'],
  ['90,90,30,40,60,20', '90,90,30,50,60,10'],
);
const TO_REPAIRS = ['V-1,2021-01,2020/21,Lifts,New lifts,(10)', 'V-1,2021-01,2020/21,Lifts,Repairs,10'];

const programmeOf = (virements: readonly string[], after = MOVED, before = SOUND) =>
  programmeWithFund({ ledgers: { '2020-12': before, '2021-01': after }, virements: register(virements) });

const toldOf = (...args: Parameters<typeof programmeOf>): readonly string[] =>
  programmeOf(...args).diagnostics.map(({ severity, message, code }) => `${severity} ${message} [${code}]`);

describe('D12: a virement', () => {
  test('that balances, of lines that are there, whose plans it moves: nothing is wrong', () => {
    expect(toldOf(TO_REPAIRS)).toEqual([]);
  });

  test('nets to zero in each year, not over all of them', () => {
    const rows = ['V-1,2021-02,2020/21,Lifts,New lifts,(10)', 'V-1,2021-02,2021/22,Lifts,Repairs,10'];
    const { diagnostics } = programmeOf(rows, SOUND);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'The virement V-1 does not balance in 2020/21: its amounts come to (10).',
      'The virement V-1 does not balance in 2021/22: its amounts come to 10.',
    ]);
    expect(diagnostics.map(({ span }) => span && slice(span))).toEqual(['(10)', '10']);
  });

  test('is all rows of one id, and not those of another', () => {
    const rows = ['V-1,2021-02,2020/21,Lifts,New lifts,(10)', 'V-2,2021-02,2020/21,Lifts,Repairs,10'];
    expect(toldOf(rows, SOUND)).toHaveLength(2);
    const four = ['(10)', '4', '5', '1'].map((amount) => `V-1,2021-02,2020/21,Lifts,Repairs,${amount}`);
    expect(toldOf(four, SOUND)).toEqual([]);
    expect(toldOf(four.slice(0, 3), SOUND)).toEqual([
      'error The virement V-1 does not balance in 2020/21: its amounts come to (1). [virement-balance]',
    ]);
  });

  test('happens in one month', () => {
    const rows = TO_REPAIRS.map((row, index) => (index === 1 ? row.replace('2021-01', '2021-02') : row));
    expect(toldOf(rows)).toContain(
      'error The virement V-1 is of January 2021 in one row and of February 2021 in another. [virement-balance]',
    );
  });

  test('touches groups and lines that are there', () => {
    const { diagnostics } = programmeOf(
      ['V-1,2021-02,2020/21,Lift,New lifts,(10)', 'V-1,2021-02,2020/21,Lifts,Repair,10'],
      SOUND,
    );
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'fund.yaml knows no group called "Lift".',
      'No ledger has a line "Repair" in "Lifts".',
    ]);
    expect(hints(diagnostics)).toEqual(['Did you mean "Lifts"?', 'Did you mean "Repairs"?']);
  });

  test('touches a line of its own group, not one that another has', () => {
    expect(toldOf(['V-1,2021-02,2020/21,Roofs,New lifts,0'], SOUND)).toEqual([
      'error No ledger has a line "New lifts" in "Roofs". [unknown-ledger-part]',
    ]);
  });

  test.each([
    ['has a row that cannot be read', changed(SOUND, ['Lifts,Repairs,90', 'Lifts,Repairs,9O'])],
    ['cannot be read at all', changed(SOUND, ['planned,projected', 'planned,project'])],
  ])('may touch a line of a ledger that %s', (_, after) => {
    const told = toldOf(['V-1,2021-02,2020/21,Roofs,Gutters,0'], after);
    expect(told.filter((line) => line.includes('Gutters'))).toEqual([]);
    expect(told).toHaveLength(1);
  });

  test.each(['Totals', 'Temporary requirement', 'Available'])('cannot touch %s', (group) => {
    expect(toldOf([`V-1,2021-02,2020/21,${group},x,0`], SOUND)).toEqual([
      `error fund.yaml knows no group called "${group}". [unknown-ledger-part]`,
    ]);
  });

  test('may touch contingency, whose label does not matter, and a line that only a later ledger has', () => {
    const after = changed(SOUND, ['Roofs,,70', 'Roofs,Gutters,0,0,0,0,0,0,0,0\nRoofs,,70']);
    const rows = ['V-1,2021-02,2020/21,Temporary contingency,x,(10)', 'V-1,2021-02,2020/21,Roofs,Gutters,10'];
    expect(toldOf(rows, after)).toEqual([]);
  });
});

describe('D12: a plan of the year', () => {
  test('that changed without one is told, once for each line, at its cell', () => {
    const { diagnostics } = programmeOf([]);
    expect(diagnostics.map(({ severity, message }) => `${severity} ${message}`)).toEqual([
      'warning The plan of New lifts (Lifts) went from 200 to 190; no virement accounts for it.',
      'warning The plan of Repairs (Lifts) went from 40 to 50; no virement accounts for it.',
    ]);
    expect(diagnostics.map(({ span }) => span && slice(span))).toEqual(['190', '50']);
  });

  test('that changed by more than its virements is told with both', () => {
    const rows = TO_REPAIRS.map((row) => row.replace('10', '4'));
    expect(toldOf(rows)).toEqual([
      'warning The plan of New lifts (Lifts) went from 200 to 190; virements come to (4). [virement-missing]',
      'warning The plan of Repairs (Lifts) went from 40 to 50; virements come to 4. [virement-missing]',
    ]);
  });

  test('that did not change in spite of a virement is told', () => {
    expect(toldOf(TO_REPAIRS, SOUND)).toEqual([
      'warning The plan of New lifts (Lifts) is still 200; virements come to (10). [virement-missing]',
      'warning The plan of Repairs (Lifts) is still 40; virements come to 10. [virement-missing]',
    ]);
  });

  test('of a line that is new needs one as well', () => {
    const after = changed(SOUND, [
      'Roofs,,70,75,0,50',
      'Roofs,Gutters,0,0,0,10,0,(10),0,0\nRoofs,,70,75,0,50',
    ]);
    expect(toldOf([], after)).toContain(
      'warning Gutters (Roofs) is new, with a plan of 10; no virement accounts for it. [virement-missing]',
    );
    const rows = ['V-1,2021-01,2020/21,Roofs,Gutters,10', 'V-1,2021-01,2020/21,Temporary contingency,x,(10)'];
    expect(toldOf(rows, after).filter((line) => line.includes('Gutters'))).toEqual([]);
  });

  test('may change without one for later years', () => {
    const after = changed(SOUND, ['Repairs,90,90,30,40,60,20,0,0', 'Repairs,90,97,30,40,60,20,7,0']);
    expect(toldOf([], after).filter((line) => line.includes('virement'))).toEqual([]);
  });

  test('is approved anew for a new year', () => {
    const told = (second: string) =>
      programmeWithFund({
        structure: TWO_YEARS,
        ledgers: { [second]: MOVED, '2021-03': SOUND },
      }).diagnostics.map(({ code }) => code);
    expect(told('2021-02')).toContain('virement-missing');
    expect(told('2021-04')).not.toContain('virement-missing');
  });

  test('is not judged by a register that could not be read', () => {
    expect(toldOf([TO_REPAIRS[0] ?? '', 'V-1,2021-01,2020/21,Lifts,Repairs,1O'])).toEqual([
      'error "1O" is not a whole number of £000. [bad-value]',
    ]);
  });
});

describe('D8: a line that the next ledger does not have', () => {
  test('is told where it last stood, also where it is all 0', () => {
    const zeros = changed(SOUND, ['Roofs,,70', 'Roofs,Gutters,0,0,0,0,0,0,0,0\nRoofs,,70']);
    const { diagnostics } = programmeOf([], SOUND, zeros);
    expect(diagnostics.map(({ severity, message }) => `${severity} ${message}`)).toEqual([
      'warning Gutters (Roofs) is not in the ledger of January 2021.',
    ]);
    expect(diagnostics[0]?.span && slice(diagnostics[0].span)).toBe('Roofs,Gutters,0,0,0,0,0,0,0,0');
    expect(diagnostics[0]?.span?.source.name).toBe('data/fund/2020-12.csv');
  });

  test('is not looked for in a ledger that could not be read', () => {
    const broken = changed(SOUND, ['Lifts,Repairs,90', 'Lifts,Repairs,9O']);
    expect(toldOf([], broken)).toEqual(['error "9O" is not a whole number of £000. [bad-value]']);
  });
});
