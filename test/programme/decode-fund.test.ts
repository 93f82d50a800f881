import { describe, expect, test } from '@jest/globals';
import {
  changed,
  type FundFiles,
  fundOfFiles,
  LAYOUT_TEXT,
  programmeWithFund,
  REGISTER_HEADER,
  SOUND,
  STRUCTURE,
  withLayout,
} from '../support/fund.js';
import { readProgramme } from '../support/small-programme.js';
import { hints } from '../support/told.js';

const messagesOf = (files: FundFiles): readonly string[] =>
  programmeWithFund(files).diagnostics.map(({ message, code }) => `${message} [${code}]`);

describe('a ledger', () => {
  const [ledger] = fundOfFiles({}).ledgers;
  const [first] = ledger?.rows ?? [];

  test('has the month of its name, and its rows as written', () => {
    expect(ledger).toMatchObject({
      month: '2020-12',
      isComplete: true,
      isIllustrative: false,
      note: undefined,
    });
    expect(ledger?.rows).toHaveLength(SOUND.trimEnd().split('\n').length - 1);
    expect(first).toMatchObject({ line: 'New lifts', part: { kind: 'group', id: 'lifts' } });
    expect(Object.fromEntries(first?.amounts ?? [])).toEqual({
      full: 500,
      latest: 510,
      actual: 100,
      planned: 200,
      projected: 150,
      variation: -50,
      next: 160,
      last: 100,
    });
  });

  test('D9: has no amount where it is blank, and 0 where it says 0', () => {
    const [row] =
      fundOfFiles({ ledgers: { '2020-12': changed(SOUND, ['New lifts,500,510', 'New lifts,,0']) } })
        .ledgers[0]?.rows ?? [];
    expect(row?.amounts.has('full')).toBe(false);
    expect(row?.amounts.get('latest')).toBe(0);
  });

  test('D10: has a total where the line is empty, and the name of the group says what it is', () => {
    const kinds = ledger?.rows.filter(({ line }) => line === undefined).map(({ part }) => part.kind);
    expect(kinds).toEqual([
      'group',
      'group',
      'requirement',
      'group',
      'requirement',
      'totals',
      'available',
      'additional',
      'allocation',
      'allocation',
      'allocations',
      'remaining',
    ]);
  });

  test('is complete only if every row could be read and placed', () => {
    const isComplete = (text: string) => fundOfFiles({ ledgers: { '2020-12': text } }).ledgers[0]?.isComplete;
    expect(isComplete(changed(SOUND, ['Lifts,Repairs,90', 'Lifts,Repairs,9O']))).toBe(false);
    expect(isComplete(changed(SOUND, ['Lifts,Repairs,90', 'Lift,Repairs,90']))).toBe(false);
    expect(isComplete(SOUND.split('\n')[0] ?? '')).toBe(false);
  });

  test('is what fund.yaml says of its month', () => {
    const structure = `${STRUCTURE}snapshots: [{ month: 2021-01, status: illustrative, note: Made up. }]\n`;
    const { ledgers } = fundOfFiles({ structure, ledgers: { '2020-12': SOUND, '2021-01': SOUND } });
    expect(ledgers.map(({ isIllustrative, note }) => [isIllustrative, note])).toEqual([
      [false, undefined],
      [true, 'Made up.'],
    ]);
  });

  test('that cannot be read at all is lost, and told of once', () => {
    const files = {
      ledgers: { '2020-12': SOUND, '2021-01': changed(SOUND, ['planned,projected', 'planned,project']) },
    };
    const { ledgers, lost } = fundOfFiles(files);
    expect([ledgers.map(({ month }) => month), lost]).toEqual([['2020-12'], ['2021-01']]);
    expect(messagesOf(files)).toEqual(['There is no column "project" in this file. [unknown-key]']);
  });

  test('needs every column of its layout, in any order, and knows no other', () => {
    const cells = SOUND.trimEnd()
      .split('\n')
      .map((row) => row.split(','));
    const swapped = cells
      .map(([group, line, ...rest]) => [group, line, ...rest.toReversed()].join(','))
      .join('\n');
    expect(messagesOf({ ledgers: { '2020-12': swapped } })).toEqual([]);
    const more = cells.map((row, index) => [...row, index === 0 ? 'notes' : ''].join(',')).join('\n');
    expect(messagesOf({ ledgers: { '2020-12': more } })).toEqual([
      'There is no column "notes" in this file. [unknown-key]',
    ]);
    const fewer = cells.map((row) => row.slice(0, -1).join(',')).join('\n');
    expect(messagesOf({ ledgers: { '2020-12': fewer } })).toEqual([
      'The column "last" is missing. [missing-key]',
    ]);
  });

  test('has a group in every row', () => {
    expect(messagesOf({ ledgers: { '2020-12': changed(SOUND, ['Roofs,Repairs', ',Repairs']) } })).toEqual([
      '"group" is missing. [missing-key]',
    ]);
  });
});

describe('D11: the layout of a ledger', () => {
  const structure = withLayout(
    LAYOUT_TEXT.replace('2020-04', '2020-12').replace('column: full', 'column: whole'),
  );

  test.each([
    ['2020-11', 'full'],
    ['2020-12', 'whole'],
    ['2021-01', 'whole'],
  ])('of %s is the latest that has begun', (month, column) => {
    const text = column === 'whole' ? changed(SOUND, ['line,full', 'line,whole']) : SOUND;
    const [ledger] = fundOfFiles({ structure, ledgers: { [month]: text } }).ledgers;
    expect(ledger?.layout.columns[0]?.column).toBe(column);
  });

  test('that begins after it is none', () => {
    expect(fundOfFiles({ ledgers: { '2020-03': SOUND } })).toMatchObject({ ledgers: [], lost: ['2020-03'] });
  });
});

describe('the register of virements', () => {
  const row = 'V-1,2021-01,2020/21,Lifts,Repairs,0,R,A\n';

  test.each([
    ['none', undefined, 0, true],
    ['one row', REGISTER_HEADER + row, 1, true],
    ['a row that cannot be read', REGISTER_HEADER + row + row.replace('2020/21', '2020/22'), 1, false],
    ['a column that is misspelt', REGISTER_HEADER.replace('amount', 'amuont') + row, 0, false],
  ])('%s', (_, virements, count, hasAllVirements) => {
    const fund = fundOfFiles(virements === undefined ? {} : { virements });
    expect(fund.virements).toHaveLength(count);
    expect(fund.hasAllVirements).toBe(hasAllVirements);
  });

  test.each(['reason', 'authority', 'year', 'month', 'line'])('D12: cannot do without %s', (column) => {
    const index = REGISTER_HEADER.trim().split(',').indexOf(column);
    const cells = row
      .trim()
      .split(',')
      .map((cell, at) => (at === index ? '' : cell));
    expect(messagesOf({ virements: `${REGISTER_HEADER}${cells.join(',')}\n` })).toEqual([
      `"${column}" is missing. [missing-key]`,
    ]);
  });
});

describe('without fund.yaml', () => {
  const decodedWith = (files: Readonly<Record<string, string>>) => {
    const { programme, diagnostics } = readProgramme(files);
    return {
      fund: programme.fund,
      told: diagnostics.filter(({ message }) => message.includes('fund')),
    };
  };

  test('there is no fund, and nothing to tell', () => {
    expect(decodedWith({ 'programme.yaml': '' })).toMatchObject({ fund: 'absent', told: [] });
  });

  test.each([
    ['fund/2020-12.csv', SOUND],
    ['fund/virements.csv', REGISTER_HEADER],
  ])('%s cannot be understood', (path, text) => {
    const { fund, told } = decodedWith({ 'programme.yaml': '', [path]: text });
    expect(fund).toBe('unreadable');
    expect(told.map(({ message }) => message)).toEqual([
      `There is no fund.yaml in data, but there is a ${path}.`,
    ]);
    expect(hints(told)[0]).toContain('create it');
  });
});

test('fund.yaml that has faults is told of, and its ledgers are not', () => {
  const broken = { structure: STRUCTURE.replace('holds: variation', 'holds: variance') };
  expect(programmeWithFund(broken).programme.fund).toBe('unreadable');
  expect(messagesOf(broken)).toEqual([
    '"variance" is not one of full-amount, latest-full-amount, actual, planned, projected, variation. [bad-value]',
  ]);
});
