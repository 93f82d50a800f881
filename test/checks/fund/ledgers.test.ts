import { describe, expect, test } from '@jest/globals';
import { changed, HEADER, programmeWithFund, SOUND, STRUCTURE, toldOfFund } from '../../support/fund.js';
import { hints, slice } from '../../support/told.js';

const toldOf = (...edits: Parameters<typeof changed>[1][]): readonly string[] =>
  toldOfFund({ ledgers: { '2020-12': changed(SOUND, ...edits) } });

test('of a sound fund nothing is told', () => {
  expect(toldOfFund({})).toEqual([]);
});

describe('D1: an amount is a whole number of £000', () => {
  test.each(['12.5', '1,160.0', '50%', 'n/a', '-', '£500', '5OO', '(265', '1,16', '0.5'])(
    '%s is refused',
    (amount) => {
      const { diagnostics } = programmeWithFund({
        ledgers: { '2020-12': changed(SOUND, ['New lifts,500', `New lifts,"${amount}"`]) },
      });
      // One problem: the sums of a ledger that could not be read are not looked at.
      expect(diagnostics.map(({ message, code }) => `${message} [${code}]`)).toEqual([
        `"${amount}" is not a whole number of £000. [bad-value]`,
      ]);
      expect(hints(diagnostics)).toEqual([
        'Write it like 1,160, 0 or (265); leave the cell empty where there is no amount.',
      ]);
    },
  );

  test.each(['500', '"500"', ' 500 ', '+500'])('%s is 500', (amount) => {
    if (amount === '500') return expect(toldOf()).toEqual([]);
    return expect(toldOf(['New lifts,500', `New lifts,${amount}`])).toEqual([]);
  });

  test.each(['-50', '\u221250', '(50)'])('%s is 50 less than nothing', (amount) => {
    if (amount === '(50)') return expect(toldOf()).toEqual([]);
    return expect(toldOf(['200,150,(50)', `200,150,${amount}`])).toEqual([]);
  });
});

describe('D7: what is told of a total', () => {
  test('1 off is a note, 2 off an error', () => {
    expect(toldOf(['Lifts,,590', 'Lifts,,591'])).toEqual([
      'note Sub-total of Lifts: "Full amount" is printed as 591; its lines come to 590. [ledger-rounding]',
    ]);
    expect(toldOf(['Lifts,,590', 'Lifts,,592'])).toEqual([
      'error Sub-total of Lifts: "Full amount" is printed as 592; its lines come to 590. [ledger-sum]',
    ]);
  });

  test('shows the printed figure, and each total that is wrong because of it', () => {
    const { diagnostics } = programmeWithFund({
      ledgers: { '2020-12': changed(SOUND, ['350,350,0,42,42', '350,350,0,52,42']) },
    });
    const [only] = diagnostics;
    expect(diagnostics).toHaveLength(1);
    expect(only?.span && slice(only.span)).toBe('160');
    expect(only?.related?.map(({ message, span }) => [message, span && slice(span)])).toEqual([
      ['off because of it: Remaining', '10'],
    ]);
  });

  test.each([
    [
      'Temporary requirement,,680',
      'Temporary requirement: "Full amount" is printed as 688; its lines and contingency come to 680.',
    ],
    ['Totals,,720', 'Totals: "Full amount" is printed as 728; all lines and contingencies come to 720.'],
    [
      'Additional,,,,,0',
      'Additional: "Planned 2020/21" is printed as 8; what all lines and contingencies need beyond the available funding is 0.',
    ],
    [
      'Allocations,,,,,,,,150',
      'Allocations: "Planned 2021/22" is printed as 158; the allocations come to 150.',
    ],
    [
      'Remaining,,,,,,,,10',
      'Remaining: "Planned 2021/22" is printed as 18; what is needed beyond the available funding and the allocations is 10.',
    ],
    [
      'New lifts,500,510',
      'New lifts (Lifts): "Latest full amount" is printed as 518; actual, projected and later plans come to 510.',
    ],
    [
      'contingency,Contingency,20,5',
      'Temporary contingency: "Latest full amount" is printed as 13; actual, projected and later plans come to 5.',
    ],
  ])('says what it was compared with: %s', (from, message) => {
    const to = from.replace(/\d+$/, (amount) => String(Number(amount) + 8));
    expect(toldOf([from, to])).toContain(`error ${message} [ledger-sum]`);
  });
});

describe('D8, D9: what is printed and what is not', () => {
  test('a blank total whose rows add up to something is a warning', () => {
    expect(toldOf(['Totals,,720', 'Totals,,'])).toEqual([
      'warning Totals: "Full amount" is blank; all lines and contingencies come to 720. [ledger-blank]',
    ]);
  });

  test('an amount where there is none is a warning', () => {
    expect(toldOf(['Available,,,,,350', 'Available,,,,9,350'])).toEqual([
      'warning Available has an amount under "Actual 2019/20". [ledger-unasked]',
    ]);
  });

  test('a sum without a row beside sums that are printed is a warning, for each', () => {
    const rows = SOUND.split('\n');
    const sums = ['Totals,', 'Lifts,,', 'Remaining,'];
    const text = rows.filter((row) => !sums.some((start) => row.startsWith(start))).join('\n');
    expect(toldOfFund({ ledgers: { '2020-12': text } })).toEqual([
      'warning Sub-total of Lifts is not printed in this ledger, but other sums are. [ledger-unsummed]',
      'warning Totals is not printed in this ledger, but other sums are. [ledger-unsummed]',
      'warning Remaining is not printed in this ledger, but other sums are. [ledger-unsummed]',
    ]);
  });

  test('D5, D6: funding without a row is an error: nobody can make it up', () => {
    expect(toldOf(['Available,,,,,350,350,0,42,42\n', ''])).toEqual([
      'error The ledger of December 2020 has no row "Available". [ledger-row-missing]',
    ]);
    expect(toldOf(['Allocation permanent,,,,,,,,0,0\n', ''])).toEqual([
      'error The ledger of December 2020 has no row "Allocation permanent". [ledger-row-missing]',
    ]);
  });

  test('a ledger without rows is told of once', () => {
    expect(toldOfFund({ ledgers: { '2020-12': `${HEADER}\n` } })).toEqual([
      'error The ledger of December 2020 has no rows. [ledger-row-missing]',
    ]);
  });
});

describe('D10: rows', () => {
  test.each([
    ['Lifts,Repairs,90,90,30,40,60,20,0,0\n', 'The line "Repairs" of "Lifts"'],
    ['Lifts,,590,600,130,240,210,(30),160,100\n', 'The sub-total of "Lifts"'],
    ['Totals,,720,722,148,350,332,(18),202,142\n', '"Totals"'],
    ['Temporary contingency,Contingency,20,5,0,20,5,(15),0,0\n', '"Temporary contingency"'],
  ])('%s is there twice: one fault, whatever that does to sums', (row, name) => {
    expect(toldOf([row, row + row])).toEqual([`error ${name} is there twice. [ledger-row]`]);
  });

  test('a contingency is one amount, whatever its labels', () => {
    const row = 'Temporary contingency,Contingency,20,5,0,20,5,(15),0,0\n';
    expect(toldOf([row, row + row.replace('y,C', 'y,Second c')])).toEqual([
      'error "Temporary contingency" is there twice. [ledger-row]',
    ]);
  });

  test('lines of one label in three groups are no fault', () => {
    expect(SOUND.match(/,Repairs,/g)).toHaveLength(3);
    expect(toldOf()).toEqual([]);
  });

  test('a total with a label is an error', () => {
    expect(toldOf(['Totals,,720', 'Totals,All,720'])).toEqual([
      'error "Totals" is one amount and has no lines. [ledger-row]',
    ]);
  });

  test('a row of a group that fund.yaml does not know is told of with the nearest name, and no sums', () => {
    const { diagnostics } = programmeWithFund({
      ledgers: { '2020-12': changed(SOUND, ['Lifts,New', 'Lift,New']) },
    });
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'fund.yaml knows no part of the ledger called "Lift".',
    ]);
    expect(hints(diagnostics)).toEqual(['Did you mean "Lifts"?']);
  });
});

describe('D11: the year of a ledger', () => {
  test.each([
    ['2020-04', []],
    ['2021-03', []],
    ['2021-04', ['The ledger of April 2021 projects 2020/21, but that month lies in 2021/22.']],
    ['2022-03', ['The ledger of March 2022 projects 2020/21, but that month lies in 2021/22.']],
  ])('%s', (month, messages) => {
    const { diagnostics } = programmeWithFund({ ledgers: { [month]: SOUND } });
    expect(diagnostics.map(({ message }) => message)).toEqual(messages);
  });

  test('begins with its layout: before the first one, nobody can tell what its columns are', () => {
    expect(toldOfFund({ ledgers: { '2020-03': SOUND } })).toEqual([
      'error fund.yaml has no layout for the ledger of March 2020. [ledger-columns]',
    ]);
  });

  test('is a year that the layout projects: a layout that starts too early is told of too', () => {
    expect(
      toldOfFund({
        structure: STRUCTURE.replace('from: 2020-04', 'from: 2020-03'),
        ledgers: { '2020-03': SOUND },
      }),
    ).toEqual([
      'error The ledger of March 2020 projects 2020/21, but that month lies in 2019/20. [ledger-columns]',
    ]);
  });
});

describe('D15: an allocation beside the plan that its heading names', () => {
  const plan = (amount: number, year = '2021/22', block = 'temporary'): string =>
    `plans: [{ id: p, name: The plan, amount: ${amount}, block: ${block}, year: ${year}, source: S }]\n`;
  const explained = STRUCTURE.replace('  heading:', '  explanation: It was made later.\n  heading:');

  test.each([
    ['that says the same', STRUCTURE + plan(150), []],
    [
      'that differs is a warning',
      STRUCTURE + plan(140),
      ['warning "Allocation temporary" is 150 under "Planned 2021/22"; "The plan" is 140. [allocation-plan]'],
    ],
    [
      'that differs with an explanation is a note',
      explained + plan(140),
      ['note "Allocation temporary" is 150 under "Planned 2021/22"; "The plan" is 140. [allocation-plan]'],
    ],
    ['of another year', STRUCTURE + plan(70, '2022/23'), []],
    ['of a year for which nothing is allocated', STRUCTURE + plan(140, '2020/21'), []],
    ['of another block', STRUCTURE + plan(0, '2021/22', 'permanent'), []],
    [
      'of no block is a figure like any other',
      `${STRUCTURE}plans: [{ id: p, name: P, amount: 140, year: 2021/22, source: S }]\n`,
      [],
    ],
  ])('%s', (_, structure, told) => {
    expect(toldOfFund({ structure })).toEqual(told);
  });

  test('that differs in several ledgers alike is told once, and anew where it is another amount', () => {
    const other = changed(SOUND, [',150,70\nAllocation permanent', ',155,70\nAllocation permanent']);
    const ledgers = { '2020-10': SOUND, '2020-11': SOUND, '2020-12': other };
    const told = toldOfFund({ structure: STRUCTURE + plan(140), ledgers });
    expect(told.filter((line) => line.includes('allocation-plan'))).toEqual([
      'warning "Allocation temporary" is 150 under "Planned 2021/22"; "The plan" is 140. [allocation-plan]',
      'warning "Allocation temporary" is 155 under "Planned 2021/22"; "The plan" is 140. [allocation-plan]',
    ]);
  });

  test('D9: is not compared where it is blank', () => {
    const ledger = changed(SOUND, [',150,70\nAllocation permanent', ',,70\nAllocation permanent']);
    const told = toldOfFund({ structure: STRUCTURE + plan(140), ledgers: { '2020-12': ledger } });
    expect(told.filter((line) => line.includes('allocation-plan'))).toEqual([]);
  });
});
