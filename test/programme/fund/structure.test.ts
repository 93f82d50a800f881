import { describe, expect, test } from '@jest/globals';
import { LAYOUT_TEXT, programmeWithFund, SOUND, STRUCTURE } from '../../support/fund.js';
import { hints, slice } from '../../support/told.js';

/** What is told of fund.yaml with some of its text changed, with the place of each. */
const toldOf = (...edits: readonly (readonly [string, string])[]): readonly string[] => {
  const structure = edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`${from} is not there`);
    return text.replace(from, to);
  }, STRUCTURE);
  return programmeWithFund({ structure, ledgers: {} }).diagnostics.map(
    ({ message, span }) => `${span ? slice(span).split('\n')[0] : ''} | ${message}`,
  );
};

test('of a sound structure nothing is told', () => {
  expect(toldOf()).toEqual([]);
});

describe('D10: the parts of a ledger', () => {
  test.each([
    ['two groups', ['name: Roofs', 'name: Lifts'], 'Lifts'],
    [
      'a group and a block’s requirement',
      ['requirement: Permanent requirement', 'requirement: Staff'],
      'Staff',
    ],
    ['a contingency and a group', ['contingency: Temporary contingency', 'contingency: Lifts'], 'Lifts'],
    ['totals and what is available', ['available: Available', 'available: Totals'], 'Totals'],
    ['two allocations', ['row: Allocation permanent', 'row: Allocation temporary'], 'Allocation temporary'],
    ['the totals above and below', ['row: Allocations,', 'row: Totals,'], 'Totals'],
  ] as const)('%s cannot have one name', (_, edit, name) => {
    expect(toldOf(edit)).toEqual([`${name} | Two parts of the ledger are called "${name}".`]);
  });

  test.each([
    ['two groups', ['id: roofs', 'id: lifts'], 'lifts'],
    ['a group and a block', ['id: roofs', 'id: temporary'], 'temporary'],
    ['a group and a total', ['id: roofs', 'id: totals'], 'Totals'],
    ['a group and a contingency', ['id: roofs', 'id: temporary-contingency'], 'temporary'],
    ['two blocks', ['id: permanent', 'id: temporary'], 'temporary'],
  ] as const)('%s cannot have one id', (_, edit, place) => {
    const told = toldOf(edit).filter((line) => line.includes('Two parts'));
    expect(told).toEqual([
      expect.stringMatching(`^${place} \\| Two parts of the ledger are called "[a-z-]+"\\.$`),
    ]);
  });

  test('two blocks of one id that both have a contingency are told of once', () => {
    const told = toldOf(
      ['id: permanent', 'id: temporary'],
      ['requirement: Permanent requirement', 'contingency: Other\n    requirement: Permanent requirement'],
      ['block: permanent', 'block: temporary'],
    );
    expect(told.filter((line) => line.includes('contingency'))).toEqual([]);
  });

  test('an allocation is of a block that is there', () => {
    expect(toldOf(['block: permanent', 'block: permanet'])).toEqual([
      'permanet | There is no block "permanet".',
    ]);
  });
});

describe('D14, D15: plans', () => {
  const plan = (id: string, block: string): string =>
    `  - { id: ${id}, name: P, amount: 1, block: ${block}, year: 2021/22, source: S }\n`;

  test('have ids of their own, and are of blocks that are there', () => {
    const told = programmeWithFund({
      structure: `${STRUCTURE}plans:\n${plan('p', 'temporary')}${plan('p', 'permanet')}`,
      ledgers: {},
    }).diagnostics;
    expect(told.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'fund-structure There is no block "permanet".',
      'duplicate-id The plan "p" is there twice.',
    ]);
    expect(hints(told)[0]).toBe('Did you mean "permanent"?');
  });
});

describe('D3, D4, D11: the columns of a layout', () => {
  test.each([
    [
      'a full amount has no year',
      ['holds: full-amount', 'holds: full-amount, year: 2020/21'],
      '"full" has a year.',
    ],
    ['a plan has one', ['holds: planned, year: 2022/23', 'holds: planned'], '"last" has no year.'],
    [
      'each holds something else',
      ['holds: planned, year: 2022/23', 'holds: planned, year: 2021/22'],
      'A second column holds planned 2021/22.',
    ],
    ['each has a name of its own', ['column: last', 'column: next'], 'A second column is called "next".'],
    [
      'none is called like one that names rows',
      ['column: last', 'column: line'],
      '"line" is what a column that names a row is called.',
    ],
    [
      'one is projected',
      ['holds: projected, year: 2020/21', 'holds: actual, year: 2018/19'],
      'No column holds what is projected.',
    ],
    [
      'only one is projected',
      ['holds: planned, year: 2021/22', 'holds: projected, year: 2021/22'],
      'A second year is projected.',
    ],
    [
      'the year that is projected is planned',
      ['holds: planned, year: 2020/21', 'holds: planned, year: 2019/20'],
      'There is no planned column for 2020/21.',
    ],
    [
      'and varies',
      ['holds: variation, year: 2020/21', 'holds: actual, year: 2018/19'],
      'There is no variation column for 2020/21.',
    ],
    [
      'in that year: a variation of another one is not also missing',
      ['holds: variation, year: 2020/21', 'holds: variation, year: 2021/22'],
      'Nothing is projected for 2021/22, so there can be no variation.',
    ],
    [
      'no other year varies',
      ['holds: planned, year: 2022/23', 'holds: variation, year: 2021/22'],
      'Nothing is projected for 2021/22, so there can be no variation.',
    ],
    [
      'what is spent lies before it',
      ['holds: actual, year: 2019/20', 'holds: actual, year: 2020/21'],
      'The actual spending of 2020/21 cannot be known in 2020/21.',
    ],
    [
      'later years follow one another',
      ['holds: planned, year: 2021/22', 'holds: planned, year: 2023/24'],
      'The plan for 2023/24 stands where that for 2021/22 is expected.',
    ],
  ] as const)('%s', (_, edit, message) => {
    expect(toldOf(edit).map((line) => line.replace(/^.*? \| /, ''))).toContain(message);
  });

  test('a gap in later years is told once', () => {
    expect(toldOf(['holds: planned, year: 2022/23', 'holds: planned, year: 2023/24'])).toHaveLength(1);
  });

  test('an earlier plan may stand beside what was spent', () => {
    expect(
      toldOf([
        '      - { column: actual',
        '      - { column: old, heading: O, holds: planned, year: 2019/20 }\n      - { column: actual',
      ]),
    ).toEqual([]);
  });
});

describe('D11: layouts', () => {
  test.each([
    ['2020-05', []],
    ['2020-04', ['2020-04 | The layout from April 2020 stands after the one from April 2020.']],
    ['2020-03', ['2020-03 | The layout from March 2020 stands after the one from April 2020.']],
  ])('start one after the other: %s', (from, told) => {
    expect(toldOf(['blocks:', `${LAYOUT_TEXT.replace('2020-04', from)}blocks:`])).toEqual(told);
  });
});

describe('what is said of a ledger', () => {
  const told = (snapshots: string) =>
    programmeWithFund({ structure: `${STRUCTURE}snapshots:\n${snapshots}`, ledgers: { '2020-12': SOUND } })
      .diagnostics;

  test('is of one that is there: an illustration must be marked', () => {
    expect(told('  - { month: 2020-12, status: illustrative }\n')).toEqual([]);
    const [lost, ...others] = told('  - { month: 2020-11, status: illustrative }\n');
    expect(lost).toMatchObject({
      code: 'fund-snapshot',
      message: 'There is no ledger of November 2020.',
      hint: 'There is one of December 2020.',
    });
    expect(others).toEqual([]);
  });

  test('counts those that are there and cannot be read, in the order of their months', () => {
    const structure = `${STRUCTURE}snapshots: [{ month: 2020-11 }, { month: 2020-10 }]\n`;
    const ledgers = { '2020-11': SOUND.replace('projected', 'project'), '2020-12': SOUND };
    const { diagnostics } = programmeWithFund({ structure, ledgers });
    expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-key', 'fund-snapshot']);
    expect(hints(diagnostics).at(-1)).toBe('There are those of November 2020 and December 2020.');
  });

  test('may be said of each, and of none where there are none', () => {
    const each = '  - { month: 2020-12, note: N }\n  - { month: 2021-01, note: N }\n';
    const structure = `${STRUCTURE}snapshots:\n${each}`;
    const ledgers = { '2020-12': SOUND, '2021-01': SOUND };
    expect(programmeWithFund({ structure, ledgers }).diagnostics).toEqual([]);
    expect(hints(programmeWithFund({ structure, ledgers: {} }).diagnostics)).toEqual([
      'Correct the month, or take the entry out.',
      'Correct the month, or take the entry out.',
    ]);
  });

  test('is said once', () => {
    const twice = told('  - { month: 2020-12, status: illustrative }\n  - { month: 2020-12, note: N }\n');
    expect(twice.map(({ message }) => message)).toEqual(['The ledger of December 2020 is described twice.']);
  });
});
