import { describe, expect, test } from '@jest/globals';
import { nameOfRow } from '../../../src/analysis/fund/row-name.js';
import { nameOfColumn } from '../../../src/programme/fund/columns.js';
import {
  castOf,
  cellOf,
  changed,
  HEADER,
  rowNamed,
  SOUND,
  STRUCTURE,
  TWO_YEARS,
} from '../../support/fund.js';

const castOfText = (text: string) => castOf({ ledgers: { '2020-12': text } });

/** What each column of a row should come to, in the order of the ledger; `undefined` where it is given. */
const expectedOf = (row: string, text = SOUND): readonly (number | undefined)[] =>
  rowNamed(castOfText(text), row).cells.map(({ expected }) => expected);

describe('D2: casting down', () => {
  test.each([
    ['Sub-total of Lifts', [590, 600, 130, 240, 210, -30, 160, 100]],
    ['Sub-total of Roofs', [70, 75, 0, 50, 75, 25, 0, 0]],
    ['Temporary requirement', [680, 680, 130, 310, 290, -20, 160, 100]],
    ['Sub-total of Staff', [40, 42, 18, 40, 42, 2, 42, 42]],
    ['Permanent requirement', [40, 42, 18, 40, 42, 2, 42, 42]],
    ['Totals', [720, 722, 148, 350, 332, -18, 202, 142]],
  ])('%s is the sum of what is above it, in every column', (row, amounts) => {
    expect(expectedOf(row)).toEqual(amounts);
  });

  test('sums are of lines and contingencies, whatever the printed sub-totals say', () => {
    const text = changed(SOUND, ['130,240,210,(30),160', '130,240,999,(30),160']);
    expect(expectedOf('Temporary requirement', text)[4]).toBe(290);
    expect(cellOf(castOfText(text), 'Sub-total of Lifts', 'projected 2020/21').amount).toBe(999);
  });

  test('a line is given, and so are contingency, available funding and allocations', () => {
    for (const row of ['Review of Contingency (Staff)', 'Available', 'Allocation temporary'])
      expect(cellOf(castOfText(SOUND), row, 'planned 2021/22').expected).toBeUndefined();
    expect(cellOf(castOfText(SOUND), 'Temporary contingency', 'planned 2020/21').expected).toBeUndefined();
  });
});

describe('D3: variation is projected less planned', () => {
  test.each([
    ['New lifts (Lifts)', -50],
    ['Repairs (Roofs)', 25],
    ['Review of Contingency (Staff)', 0],
    ['Temporary contingency', -15],
    ['Available', 0],
    ['Sub-total of Lifts', -30],
    ['Totals', -18],
  ])('%s: %i', (row, variation) => {
    expect(cellOf(castOfText(SOUND), row, 'variation 2020/21').expected).toBe(variation);
  });

  test('D11: of its own year, wherever the plans of others stand', () => {
    const columns = STRUCTURE.match(/^ {6}- \{ column: .*\n/gm) ?? [];
    const [first = '', later = ''] = [columns[0], columns.slice(6).join('')];
    const structure = STRUCTURE.replace(later, '').replace(first, later + first);
    const cast = castOf({ structure, ledgers: { '2020-12': SOUND } });
    expect(cast.ledger.layout.columns.slice(0, 2).map(nameOfColumn)).toEqual([
      'planned 2021/22',
      'planned 2022/23',
    ]);
    expect(cellOf(cast, 'New lifts (Lifts)', 'variation 2020/21').expected).toBe(-50);
  });

  test('D9: with one of the two blank, that one counts as 0; with both, so does their difference', () => {
    const planned = changed(SOUND, ['100,200,150,(50)', '100,,150,(50)']);
    expect(cellOf(castOfText(planned), 'New lifts (Lifts)', 'variation 2020/21').expected).toBe(150);
    const both = changed(SOUND, ['100,200,150,(50)', '100,,,(50)']);
    expect(cellOf(castOfText(both), 'New lifts (Lifts)', 'variation 2020/21').expected).toBe(0);
  });
});

describe('D4: the latest full amount', () => {
  test('of what is spent once is what was spent, is projected and is planned for later; this year’s plan is not in it', () => {
    expect(cellOf(castOfText(SOUND), 'New lifts (Lifts)', 'latest-full-amount').expected).toBe(510);
    expect(cellOf(castOfText(SOUND), 'Temporary contingency', 'latest-full-amount').expected).toBe(5);
    const planned = changed(SOUND, ['100,200,150,(50)', '100,900,150,(50)']);
    expect(cellOf(castOfText(planned), 'New lifts (Lifts)', 'latest-full-amount').expected).toBe(510);
  });

  test.each([
    ['actual', ['510,100,200', '510,107,200']],
    ['projected', ['200,150,(50)', '200,157,(50)']],
    ['planned for the year after', ['(50),160,100\nLifts,Repairs', '(50),167,100\nLifts,Repairs']],
    ['planned for the last year', ['(50),160,100\nLifts,Repairs', '(50),160,107\nLifts,Repairs']],
  ] as const)('follows what is %s', (_, edit) => {
    const cast = castOfText(changed(SOUND, edit));
    expect(cellOf(cast, 'New lifts (Lifts)', 'latest-full-amount').expected).toBe(517);
  });

  test('of what comes every year is given: years are never added', () => {
    expect(cellOf(castOfText(SOUND), 'Repairs (Staff)', 'latest-full-amount').expected).toBeUndefined();
  });

  test('the amount estimated first is given in both', () => {
    for (const row of ['New lifts (Lifts)', 'Repairs (Staff)'])
      expect(cellOf(castOfText(SOUND), row, 'full-amount').expected).toBeUndefined();
  });
});

describe('D5: additional funding', () => {
  test('is totals less what is available, as planned, as projected and for each later year', () => {
    expect(expectedOf('Additional')).toEqual([undefined, undefined, undefined, 0, -18, -18, 160, 100]);
  });

  test('varies by its projected cell less its planned one', () => {
    const text = changed(SOUND, ['Available,,,,,350,350,0', 'Available,,,,,340,350,10']);
    expect(expectedOf('Additional', text).slice(3, 6)).toEqual([10, -18, -18]);
    const printed = changed(text, ['Additional,,,,,0,(18),(18)', 'Additional,,,,,10,(18),(28)']);
    expect(expectedOf('Additional', printed)[5]).toBe(-28);
  });
});

describe('D6: allocations', () => {
  test('add up, and leave what they do not meet', () => {
    expect(expectedOf('Allocations').slice(-2)).toEqual([150, 70]);
    expect(expectedOf('Remaining').slice(-2)).toEqual([10, 30]);
  });

  test('that are more than is needed leave less than nothing', () => {
    const text = changed(SOUND, ['Allocation permanent,,,,,,,,0,0', 'Allocation permanent,,,,,,,,15,0']);
    expect(expectedOf('Remaining', text).slice(-2)).toEqual([-5, 30]);
  });

  test('are for later years only: in any other column nothing is expected of them', () => {
    const cast = castOfText(SOUND);
    for (const row of ['Allocation temporary', 'Allocations', 'Remaining'])
      expect(rowNamed(cast, row).cells.map(({ applies }) => applies)).toEqual([
        ...Array(6).fill(false),
        true,
        true,
      ]);
    expect(expectedOf('Remaining').slice(0, 6)).toEqual(Array(6).fill(undefined));
  });
});

describe('D8: what is printed', () => {
  test('is what the ledger has, also where that is wrong, 0, or in a place that has no amount', () => {
    const text = changed(
      SOUND,
      ['Totals,,720', 'Totals,,999'],
      ['Allocations,,,,,,,,150', 'Allocations,,,,,7,,,150'],
    );
    const cast = castOfText(text);
    expect(cellOf(cast, 'Totals', 'full-amount')).toMatchObject({ amount: 999, printed: 999, expected: 720 });
    expect(cellOf(cast, 'Repairs (Lifts)', 'planned 2021/22')).toMatchObject({ amount: 0, printed: 0 });
    expect(cellOf(cast, 'Allocations', 'planned 2020/21')).toMatchObject({
      applies: false,
      amount: 7,
      expected: undefined,
    });
  });

  test('is the sum where the ledger does not have the row', () => {
    const cast = castOfText(changed(SOUND, ['Totals,,720,722,148,350,332,(18),202,142\n', '']));
    expect(rowNamed(cast, 'Totals')).toMatchObject({ row: undefined, role: 'totals' });
    expect(cellOf(cast, 'Totals', 'planned 2021/22')).toMatchObject({
      printed: undefined,
      expected: 202,
      amount: 202,
    });
  });

  test('has its rows in the order of the table, and lines in that of the ledger, whatever the order of the file', () => {
    const [header, ...rows] = SOUND.trimEnd().split('\n');
    const shuffled = [header, ...rows.slice(5), ...rows.slice(0, 5)].join('\n');
    const names = (text: string) => castOfText(text).rows.map(nameOfRow);
    expect(names(shuffled)).toEqual(names(SOUND));
    expect(names(SOUND).slice(0, 4)).toEqual([
      'New lifts (Lifts)',
      'Repairs (Lifts)',
      'Sub-total of Lifts',
      'Repairs (Roofs)',
    ]);
  });

  test('a contingency without a row is not there: there was nothing to set aside', () => {
    const text = changed(SOUND, ['Temporary contingency,Contingency,20,5,0,20,5,(15),0,0\n', '']);
    expect(castOfText(text).rows.map(nameOfRow)).not.toContain('Temporary contingency');
  });

  test('D5, D6: what is needed cannot be told where a row of funding is missing', () => {
    const expectedWithout = (row: string, ...sums: readonly string[]) => {
      const cast = castOfText(SOUND.replace(new RegExp(`^${row}.*\n`, 'm'), ''));
      return sums.map((sum) => cellOf(cast, sum, 'planned 2021/22').expected);
    };
    expect(expectedWithout('Available', 'Additional', 'Allocations', 'Remaining')).toEqual([
      undefined,
      150,
      undefined,
    ]);
    for (const row of ['Allocation temporary', 'Allocation permanent'])
      expect(expectedWithout(row, 'Additional', 'Allocations', 'Remaining')).toEqual([
        160,
        undefined,
        undefined,
      ]);
  });

  test('a group without any row is not there, and neither is its sub-total', () => {
    const text = changed(
      SOUND,
      ['Roofs,Repairs,70,75,0,50,75,25,0,0\n', ''],
      ['Roofs,,70,75,0,50,75,25,0,0\n', ''],
    );
    expect(castOfText(text).rows.map(nameOfRow)).not.toContain('Sub-total of Roofs');
  });
});

describe('D9: a blank', () => {
  const roles = [
    ['a line', '510,100,200', '510,,200', 'New lifts (Lifts)', 'actual 2019/20', 'Sub-total of Lifts', 30],
    ['a contingency', '20,5,0,20,5', '20,5,0,,5', 'Temporary contingency', 'planned 2020/21', 'Totals', 330],
    ['available', '350,350,0,42,42', '350,350,0,,42', 'Available', 'planned 2021/22', 'Additional', 202],
    [
      'an allocation',
      ',150,70\nAllocation permanent',
      ',,70\nAllocation permanent',
      'Allocation temporary',
      'planned 2021/22',
      'Allocations',
      0,
    ],
  ] as const;

  test.each(roles)('in %s is not 0, and counts as 0 in sums', (_, from, to, row, column, sum, expected) => {
    const cast = castOfText(changed(SOUND, [from, to]));
    expect(cellOf(cast, row, column)).toMatchObject({ printed: undefined, amount: undefined });
    expect(cellOf(cast, sum, column).expected).toBe(expected);
  });

  test('in a sum stays blank, beside what it should come to', () => {
    const cast = castOfText(changed(SOUND, ['Totals,,720', 'Totals,,']));
    expect(cellOf(cast, 'Totals', 'full-amount')).toMatchObject({ amount: undefined, expected: 720 });
  });
});

describe('D10: who is who', () => {
  test('lines of one label in three groups are three lines, each summed in its own', () => {
    const cast = castOfText(SOUND);
    const amounts = ['Lifts', 'Roofs', 'Staff'].map(
      (group) => cellOf(cast, `Repairs (${group})`, 'projected 2020/21').amount,
    );
    expect(amounts).toEqual([60, 75, 12]);
  });

  test('a line with "Contingency" in its name is a line, and a contingency is one whatever its label', () => {
    const cast = castOfText(changed(SOUND, ['contingency,Contingency', 'contingency,Reserve']));
    expect(rowNamed(cast, 'Review of Contingency (Staff)').role).toBe('line');
    expect(rowNamed(cast, 'Temporary contingency')).toMatchObject({ role: 'contingency', line: 'Reserve' });
  });
});

test('D11: the columns of a ledger are those of its layout, in the finance office’s order', () => {
  const cast = castOf({ structure: TWO_YEARS, ledgers: { '2020-12': SOUND, '2021-04': SOUND } });
  expect(cast.ledger.layout.columns.map(nameOfColumn)).toEqual([
    'full-amount',
    'latest-full-amount',
    'actual 2020/21',
    'planned 2021/22',
    'projected 2021/22',
    'variation 2021/22',
    'planned 2022/23',
    'planned 2023/24',
  ]);
  expect(HEADER.split(',').slice(2)).toEqual(cast.ledger.layout.columns.map(({ column }) => column));
});
