import { describe, expect, test } from '@jest/globals';
import { type LedgerRemark, reconcile } from '../../../src/analysis/fund/reconcile.js';
import { nameOfRow } from '../../../src/analysis/fund/row-name.js';
import { nameOfColumn } from '../../../src/programme/fund/columns.js';
import { castOf, changed, type FundFiles, SOUND, STRUCTURE } from '../../support/fund.js';

/** A remark as a line: what, where, and for a figure what is printed and what was expected; then what it makes wrong. */
const lineOf = (remark: LedgerRemark): string => {
  const where = `${remark.kind} ${nameOfRow(remark.row)}, ${nameOfColumn(remark.cell.column)}`;
  if (!('printed' in remark)) return where;
  const { printed, expected, inherited } = remark;
  const also = inherited
    .map(({ row, cell: { column } }) =>
      column === remark.cell.column ? nameOfRow(row) : `${nameOfRow(row)} (${nameOfColumn(column)})`,
    )
    .join(', ');
  return `${where}: ${printed} for ${expected}${also === '' ? '' : `; so ${also}`}`;
};

const linesOf = (files: FundFiles): readonly string[] => reconcile(castOf(files)).map(lineOf);

/** What is remarked of a sound ledger after some edits; blanks only where they are asked for. */
const remarksOn = (...edits: Parameters<typeof changed>[1][]): readonly string[] =>
  linesOf({ ledgers: { '2020-12': changed(SOUND, ...edits) } });

test('D2, D3, D4, D5, D6: of a sound ledger there is nothing to remark', () => {
  expect(remarksOn()).toEqual([]);
});

describe('D7: a total beside its components', () => {
  test.each([
    [590, []],
    [591, ['rounding Sub-total of Lifts, full-amount: 591 for 590']],
    [589, ['rounding Sub-total of Lifts, full-amount: 589 for 590']],
    [592, ['wrong Sub-total of Lifts, full-amount: 592 for 590']],
    [588, ['wrong Sub-total of Lifts, full-amount: 588 for 590']],
    [-590, ['wrong Sub-total of Lifts, full-amount: -590 for 590']],
  ])('590 printed as %i', (printed, remarks) => {
    expect(remarksOn(['Lifts,,590', `Lifts,,${printed}`])).toEqual(remarks);
  });

  test.each([
    ['(18)', []],
    ['(17)', ['rounding Additional, projected 2020/21: -17 for -18']],
    ['(19)', ['rounding Additional, projected 2020/21: -19 for -18']],
    ['(20)', ['wrong Additional, projected 2020/21: -20 for -18; so Additional (variation 2020/21)']],
    ['18', ['wrong Additional, projected 2020/21: 18 for -18; so Additional (variation 2020/21)']],
  ])('a negative one, −18 printed as %s', (printed, remarks) => {
    const found = remarksOn(['Additional,,,,,0,(18),(18)', `Additional,,,,,0,${printed},(18)`]);
    expect(found.filter((line) => !line.includes('rounding Additional, variation'))).toEqual(remarks);
  });

  test('that are rounded themselves is rounded, if it agrees with them', () => {
    const found = remarksOn(
      ['Lifts,,590', 'Lifts,,591'],
      ['Roofs,,70', 'Roofs,,71'],
      ['requirement,,680', 'requirement,,682'],
    );
    expect(found).toEqual([
      'rounding Sub-total of Lifts, full-amount: 591 for 590',
      'rounding Sub-total of Roofs, full-amount: 71 for 70',
      'rounding Temporary requirement, full-amount: 682 for 680',
    ]);
  });
});

describe('D7, K4: one fault is told once, with all that is wrong because of it', () => {
  test('a line makes every total above it wrong', () => {
    expect(remarksOn(['New lifts,500', 'New lifts,510'])).toEqual([
      'wrong Sub-total of Lifts, full-amount: 590 for 600; so Temporary requirement, Totals',
    ]);
  });

  test('a line planned for later makes what is unfunded wrong as well', () => {
    const found = remarksOn(['12,2,12,12\n', '12,2,22,12\n']);
    expect(found).toEqual([
      'wrong Sub-total of Staff, planned 2021/22: 42 for 52; so Permanent requirement, Totals, Additional, Remaining',
    ]);
  });

  test('a contingency makes its requirement wrong', () => {
    expect(remarksOn(['Contingency,20', 'Contingency,30'])).toEqual([
      'wrong Temporary requirement, full-amount: 680 for 690; so Totals',
    ]);
  });

  test('available funding makes the additional wrong, and what remains of it', () => {
    expect(remarksOn(['350,350,0,42,42', '350,350,0,52,42'])).toEqual([
      'wrong Additional, planned 2021/22: 160 for 150; so Remaining',
    ]);
  });

  test('an allocation makes their total wrong, and what remains', () => {
    expect(remarksOn([',150,70\nAllocation permanent', ',140,70\nAllocation permanent'])).toEqual([
      'wrong Allocations, planned 2021/22: 150 for 140; so Remaining',
    ]);
  });

  test('a total alone makes nothing wrong: the others are cast from lines', () => {
    expect(remarksOn(['Lifts,,590', 'Lifts,,600'])).toEqual([
      'wrong Sub-total of Lifts, full-amount: 600 for 590',
    ]);
  });

  test('passes through a total that is not printed, or blank', () => {
    const line = ['New lifts,500', 'New lifts,510'] as const;
    expect(remarksOn(line, ['Temporary requirement,,680', 'Temporary requirement,,'])).toEqual([
      'wrong Sub-total of Lifts, full-amount: 590 for 600; so Totals',
      'blank Temporary requirement, full-amount',
    ]);
    const row = 'Temporary requirement,,680,680,130,310,290,(20),160,100\n';
    expect(remarksOn(line, [row, ''])).toEqual([
      'wrong Sub-total of Lifts, full-amount: 590 for 600; so Totals',
    ]);
  });

  test('two groups that are off by as much are two faults', () => {
    expect(remarksOn(['Lifts,,590', 'Lifts,,600'], ['Roofs,,70', 'Roofs,,80'])).toEqual([
      'wrong Sub-total of Lifts, full-amount: 600 for 590',
      'wrong Sub-total of Roofs, full-amount: 80 for 70',
    ]);
  });

  test('a total that two faults have made wrong is named with both', () => {
    expect(remarksOn(['New lifts,500', 'New lifts,510'], ['Roofs,Repairs,70', 'Roofs,Repairs,75'])).toEqual([
      'wrong Sub-total of Lifts, full-amount: 590 for 600; so Temporary requirement, Totals',
      'wrong Sub-total of Roofs, full-amount: 70 for 75; so Temporary requirement, Totals',
    ]);
  });

  test('a total that is wrong by more than what is below it is a fault of its own', () => {
    expect(remarksOn(['New lifts,500', 'New lifts,510'], ['Totals,,720', 'Totals,,750'])).toEqual([
      'wrong Sub-total of Lifts, full-amount: 590 for 600; so Temporary requirement',
      'wrong Totals, full-amount: 750 for 730',
    ]);
  });

  test('faults that cancel each other out in a total leave it right', () => {
    expect(remarksOn(['New lifts,500', 'New lifts,510'], ['Roofs,Repairs,70', 'Roofs,Repairs,60'])).toEqual([
      'wrong Sub-total of Lifts, full-amount: 590 for 600',
      'wrong Sub-total of Roofs, full-amount: 70 for 60',
    ]);
  });
});

describe('D3: a variation', () => {
  test('of a line is its own fault, in totals that follow it too', () => {
    expect(
      remarksOn(
        ['200,150,(50)', '200,150,(60)'],
        ['240,210,(30)', '240,210,(40)'],
        ['310,290,(20)', '310,290,(30)'],
        ['350,332,(18)', '350,332,(28)'],
      ),
    ).toEqual([
      'wrong New lifts (Lifts), variation 2020/21: -60 for -50; so Sub-total of Lifts, Temporary requirement, Totals',
    ]);
  });

  test('of a total whose plan is wrong is right with its lines, and wrong because of the plan', () => {
    expect(remarksOn(['130,240,210,(30)', '130,250,210,(30)'])).toEqual([
      'wrong Sub-total of Lifts, planned 2020/21: 250 for 240; so Sub-total of Lifts (variation 2020/21)',
    ]);
  });

  test('with the wrong sign is told', () => {
    expect(remarksOn(['200,150,(50)', '200,150,50'])).toEqual([
      'wrong New lifts (Lifts), variation 2020/21: 50 for -50',
    ]);
  });

  test('alone is wrong because of the plan beside it: a projection only awaits the figures below it', () => {
    const found = remarksOn(
      ['130,240,210,(30)', '130,240,211,(29)'],
      ['0,50,75,25,0,0\nTemporary', '0,50,76,26,0,0\nTemporary'],
      ['310,290,(20)', '330,292,(38)'],
    );
    expect(found).toContain('wrong Temporary requirement, planned 2020/21: 330 for 310');
    expect(found).toContain('rounding Temporary requirement, projected 2020/21: 292 for 290');
  });

  test('of a total is wrong because of its own plan, not because of another column', () => {
    expect(remarksOn(['Lifts,,590', 'Lifts,,600'], ['130,240,210,(30)', '130,250,210,(30)'])).toEqual([
      'wrong Sub-total of Lifts, full-amount: 600 for 590',
      'wrong Sub-total of Lifts, planned 2020/21: 250 for 240; so Sub-total of Lifts (variation 2020/21)',
    ]);
  });

  test('D5: of additional funding is its own projected cell less its planned one', () => {
    expect(remarksOn(['Additional,,,,,0,(18),(18)', 'Additional,,,,,0,(18),18'])).toEqual([
      'wrong Additional, variation 2020/21: 18 for -18',
    ]);
  });

  test('D9: that stands beside blanks is compared with 0', () => {
    expect(remarksOn(['Available,,,,,350,350,0', 'Available,,,,,,,5']).slice(0, 2)).toEqual([
      'wrong Available, variation 2020/21: 5 for 0',
      'wrong Additional, planned 2020/21: 0 for 350',
    ]);
  });
});

describe('D4: a full amount', () => {
  test('of what is spent once is compared across', () => {
    expect(remarksOn(['510,100,200', '511,100,200'])[0]).toBe(
      'rounding New lifts (Lifts), latest-full-amount: 511 for 510',
    );
    // Totals that are right, once it is, are no faults of their own.
    expect(remarksOn(['510,100,200', '512,100,200'])).toEqual([
      'wrong New lifts (Lifts), latest-full-amount: 512 for 510; so Sub-total of Lifts, Temporary requirement, Totals',
    ]);
    const summed = [
      ['590,600', '590,602'],
      ['680,680', '680,682'],
      ['720,722', '720,724'],
    ] as const;
    expect(remarksOn(['510,100,200', '512,100,200'], ...summed)).toEqual([
      'wrong New lifts (Lifts), latest-full-amount: 512 for 510',
    ]);
  });

  test('that is printed as nothing is wrong, not rounded: a line has no figures below it', () => {
    expect(remarksOn(['Lifts,Repairs,90,90', 'Lifts,Repairs,90,0'])[0]).toMatch(
      /^wrong Repairs \(Lifts\), latest-full-amount: 0 for 90/,
    );
  });

  const laterBase = [
    ['10,12,8,10,12,2,12,12', '10,12,8,10,12,2,12,15'],
    ['Staff,,40,42,18,40,42,2,42,42', 'Staff,,40,42,18,40,42,2,42,45'],
    ['Permanent requirement,,40,42,18,40,42,2,42,42', 'Permanent requirement,,40,42,18,40,42,2,42,45'],
    ['202,142', '202,145'],
    ['(18),160,100\nAllocation', '(18),160,103\nAllocation'],
    ['Remaining,,,,,,,,10,30', 'Remaining,,,,,,,,10,33'],
  ] as const;

  test('of a yearly base is what its last year requires', () => {
    expect(remarksOn(...laterBase)).toEqual(['wrong Permanent requirement, latest-full-amount: 42 for 45']);
    const byOne = laterBase.map(
      ([from, to]) =>
        [
          from,
          to
            .replace(/15$/, '13')
            .replace(/145/, '143')
            .replace(/45$/, '43')
            .replace(/103/, '101')
            .replace(/33/, '31'),
        ] as const,
    );
    expect(remarksOn(...byOne)).toEqual(['rounding Permanent requirement, latest-full-amount: 42 for 43']);
  });

  test('of a yearly base is compared with the only later year, where there is one only', () => {
    const short = (text: string) => text.replace(/,[^,\n]*$/gm, '');
    const structure = STRUCTURE.replace(/ {6}- \{ column: last.*\n/, '');
    const edits = laterBase
      .map(([from, to]) => [from, to.replace(/12,1[25]$/, '15,12')] as const)
      .slice(0, 1);
    const later = [
      ...edits,
      ['Staff,,40,42,18,40,42,2,42', 'Staff,,40,42,18,40,42,2,45'],
      ['Permanent requirement,,40,42,18,40,42,2,42', 'Permanent requirement,,40,42,18,40,42,2,45'],
    ] as const;
    const found = linesOf({ structure, ledgers: { '2020-12': short(changed(SOUND, ...later)) } });
    expect(found.filter((line) => line.includes('latest') && line.includes('Permanent'))).toEqual([
      'wrong Permanent requirement, latest-full-amount: 42 for 45',
    ]);
  });

  test('of a yearly base that its lines do not give is told of once', () => {
    expect(remarksOn(['requirement,,40,42,', 'requirement,,40,49,'])).toEqual([
      'wrong Permanent requirement, latest-full-amount: 49 for 42',
    ]);
  });

  test('is not compared so where the money is spent once, where a cell is blank, or where no later year is planned', () => {
    const once = STRUCTURE.replace('spending: yearly', 'spending: once');
    const found = linesOf({ structure: once, ledgers: { '2020-12': changed(SOUND, ...laterBase) } });
    expect(found.filter((line) => line.includes('Permanent requirement'))).toEqual([]);
    expect(remarksOn(...laterBase, ['requirement,,40,42,', 'requirement,,40,,'])).toEqual([
      'blank Permanent requirement, latest-full-amount',
    ]);
    const short = (text: string) => text.replace(/,[^,\n]*,[^,\n]*$/gm, '');
    const layout = STRUCTURE.replace(/ {6}- \{ column: (?:next|last).*\n/g, '');
    const found2 = linesOf({ structure: layout, ledgers: { '2020-12': short(SOUND) } });
    expect(found2.filter((line) => line.includes('Permanent requirement'))).toEqual([]);
  });
});

describe('D9: a blank cell is remarked, in every role', () => {
  test.each([
    ['a line', ['Lifts,Repairs,90', 'Lifts,Repairs,'], 'Repairs (Lifts), full-amount'],
    ['a sub-total', ['Lifts,,590', 'Lifts,,'], 'Sub-total of Lifts, full-amount'],
    ['a contingency', ['Contingency,20', 'Contingency,'], 'Temporary contingency, full-amount'],
    [
      'a requirement',
      ['Permanent requirement,,40', 'Permanent requirement,,'],
      'Permanent requirement, full-amount',
    ],
    ['totals', ['Totals,,720', 'Totals,,'], 'Totals, full-amount'],
    ['available', ['0,42,42\nAdditional', '0,42,\nAdditional'], 'Available, planned 2022/23'],
    ['additional', ['160,100\nAllocation', '160,\nAllocation'], 'Additional, planned 2022/23'],
    ['an allocation', ['0,0\nAllocations', '0,\nAllocations'], 'Allocation permanent, planned 2022/23'],
    ['allocations', ['150,70\nRemaining', '150,\nRemaining'], 'Allocations, planned 2022/23'],
    ['what remains', ['Remaining,,,,,,,,10,30', 'Remaining,,,,,,,,10,'], 'Remaining, planned 2022/23'],
  ] as const)('%s', (_, edit, where) => {
    expect(remarksOn(edit).filter((line) => line.startsWith('blank'))).toEqual([`blank ${where}`]);
  });

  test('but not where there can be no amount', () => {
    expect(remarksOn().filter((line) => line.startsWith('blank'))).toEqual([]);
  });

  test('D8: nor is an amount overlooked that stands there', () => {
    expect(
      remarksOn(['Available,,,,,350', 'Available,,,,9,350'], ['Remaining,,,,,,', 'Remaining,,,,,4,']),
    ).toEqual(['unasked Available, actual 2019/20', 'unasked Remaining, planned 2020/21']);
  });
});
