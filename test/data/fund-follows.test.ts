import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Block, Chart, Grid } from '../../src/paper/blocks.js';
import { plainText } from '../../src/paper/inlines.js';
import type { Paper } from '../../src/paper/paper.js';
import { blocksOf, prepareSample, samplePaper } from '../support/sample-paper.js';

type Edit = readonly [from: string, to: string];

/** The ledger of December 2020 with some of its text changed; what is to change must be there, and once. */
const edited = (edits: readonly Edit[]) => ({
  file: 'fund/2020-12.csv',
  to: (ledger: string) =>
    edits.reduce((text, [from, to]) => {
      if (text.split(from).length !== 2) throw new Error(`${from} is not there once`);
      return text.replace(from, to);
    }, ledger),
});

const blocksIn = (paper: Paper): readonly Block[] => paper.sections.flatMap(({ blocks }) => blocksOf(blocks));

const textIn = (paper: Paper): string =>
  blocksIn(paper)
    .map((block) => (block.kind === 'paragraph' ? plainText(block.content) : ''))
    .join('\n');

const rowsOf = ({ bodies }: Grid): readonly (readonly string[])[] =>
  bodies.flatMap(({ rows }) =>
    rows.map(({ cells }) => cells.map(({ paragraphs }) => paragraphs.map(plainText).join(' '))),
  );

const ledgerIn = (paper: Paper): readonly (readonly string[])[] => {
  const [table] = blocksIn(paper).filter((block) => block.kind === 'table');
  if (!table) throw new Error('no ledger');
  return rowsOf(table.grid);
};

const chartIn = (paper: Paper, id: string): Chart => {
  const chart = blocksIn(paper).find((block) => block.kind === 'chart' && block.id === id);
  if (chart?.kind !== 'chart') throw new Error(`no chart ${id}`);
  return chart;
};

/** The bars of a chart by their names. */
const barsIn = (paper: Paper, id: string): Readonly<Record<string, readonly (number | undefined)[]>> => {
  const { spec } = chartIn(paper, id);
  if (spec.kind !== 'bars') throw new Error('no bars');
  return Object.fromEntries(spec.categories.map(({ name, values }) => [name, values]));
};

/** What differs between two lists of rows or sentences. */
const differences = <T>(before: readonly T[], now: readonly T[]): readonly T[] => {
  const known = new Set(before.map((one) => JSON.stringify(one)));
  return now.filter((one) => !known.has(JSON.stringify(one)));
};

describe('one projection changed with all that rests on it', () => {
  let before: Paper;
  let now: Paper;

  beforeAll(() => {
    before = samplePaper('2020-12', 'fund-position');
    now = samplePaper(
      '2020-12',
      'fund-position',
      edited([
        ['"1,163",446,580,315,(265)', '"1,263",446,580,415,(165)'],
        [
          '"8,148","6,418","1,915","5,485","2,651","(2,834)"',
          '"8,148","6,518","1,915","5,485","2,751","(2,734)"',
        ],
        [
          '"12,567","14,633","5,098","6,873","5,864","(1,009)"',
          '"12,567","14,733","5,098","6,873","5,964",(909)',
        ],
        [
          '"17,705","20,006","6,790","12,011","10,011","(2,000)"',
          '"17,705","20,106","6,790","12,011","10,111","(1,900)"',
        ],
        [
          'Additional funding required,,,,,0,"(2,000)","(2,000)"',
          'Additional funding required,,,,,0,"(1,900)","(1,900)"',
        ],
      ]),
    );
  });

  test('D2 to D5: table: its row, its sub-total, requirement and totals, and what they need', () => {
    const changed = differences(ledgerIn(before), ledgerIn(now)).map(([label, ...cells]) => [
      label,
      ...cells.slice(4, 6),
    ]);
    expect(changed).toEqual([
      ['Senior Improvement Leads', '415', '(165)'],
      ['Sub-total', '2,751', '(2,734)'],
      ['Temporary funding requirement', '5,964', '(909)'],
      ['Totals', '10,111', '(1,900)'],
      ['Additional funding required', '(1,900)', '(1,900)'],
    ]);
  });

  test('D7: the notes under the table, where a rounded total has moved', () => {
    const [table] = blocksIn(now).filter((block) => block.kind === 'table');
    const notes = table?.notes.map(plainText).join(' ');
    expect(notes).toContain('14,733, computed as 14,732');
    expect(notes).toContain('20,106, computed as 20,105');
  });

  test('charts: the bars, the data and the title', () => {
    const group = 'Temporary investment in targeted improvement';
    expect(barsIn(before, 'fund-by-group')[group]).toEqual([5485, 2651]);
    expect(barsIn(now, 'fund-by-group')[group]).toEqual([5485, 2751]);
    const { title, data, alternative } = chartIn(now, 'fund-by-group');
    expect(title).toContain('£10.111m projected against £12.011m planned');
    expect(alternative).toContain('£2.734m under it');
    expect('bodies' in data && rowsOf(data)).toContainEqual([group, '5,485', '2,751', '(2,734)']);
    // What plans require has not changed.
    expect(barsIn(now, 'fund-by-year')).toEqual(barsIn(before, 'fund-by-year'));
  });

  test('D3, D12: commentary', () => {
    const sentences = differences(textIn(before).split('\n'), textIn(now).split('\n'));
    expect(sentences).toContain(
      'Projected spending in 2020/21 is £10.111m, against £12.011m planned: an underspend of £1.900m.',
    );
    expect(sentences).toContain(
      'Of contingency, £1.343m is not expected to be used; services themselves are projected to underspend by £0.557m.',
    );
  });

  test('D14: notes: the option, and how far it goes beyond the forecast of November', () => {
    const [third] = differences(textIn(before).split('\n'), textIn(now).split('\n')).slice(-1);
    expect(third).toContain('exceeds the November figure by £0.400m');
    expect(third).toContain('transfer £1.900m to the reserve');
    expect(textIn(now)).not.toContain('£2.000m');
  });
});

test('D5, D6: a plan for a later year changed with all that rests on it opens a gap, which is named', () => {
  const paper = samplePaper(
    '2020-12',
    'fund-position',
    edited([
      ['"1,160","1,163",446,580,315,(265),402', '"1,160","1,193",446,580,315,(265),432'],
      [
        '"6,418","1,915","5,485","2,651","(2,834)","1,592"',
        '"6,448","1,915","5,485","2,651","(2,834)","1,622"',
      ],
      [
        '"14,633","5,098","6,873","5,864","(1,009)","3,380"',
        '"14,663","5,098","6,873","5,864","(1,009)","3,410"',
      ],
      [
        '"20,006","6,790","12,011","10,011","(2,000)","8,753"',
        '"20,036","6,790","12,011","10,011","(2,000)","8,783"',
      ],
      ['0,"(2,000)","(2,000)","3,615",290', '0,"(2,000)","(2,000)","3,645",290'],
      ['Additional funding required,,,,,,,,0,30', 'Additional funding required,,,,,,,,30,30'],
    ]),
  );
  expect(textIn(paper)).toContain(
    'After the allocations assumed, £0.030m in 2021/22 and £0.030m in 2022/23 are still unfunded.',
  );
  expect(textIn(paper)).toContain('£3.410m in 2021/22');
  expect(chartIn(paper, 'fund-by-year').title).toContain(
    '£0.030m in 2021/22 and £0.030m in 2022/23 are unfunded',
  );
  expect(barsIn(paper, 'fund-by-year')['2021/22']).toEqual([8783, 5138, 8753]);
});

describe('one projection changed, and nothing else', () => {
  const { diagnostics } = prepareSample(
    '2020-12',
    'fund-position',
    edited([['446,580,315,(265)', '446,580,415,(265)']]),
  );
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const placed = ({ span }: (typeof errors)[number]) =>
    span && `${span.source.position(span.start).line} ${span.source.text.slice(span.start, span.end)}`;

  test('D2, D3, D4: its variation, its full amount and its sub-total complain, at their cells', () => {
    expect(errors.map((error) => [placed(error), error.message])).toEqual([
      [
        '2 "1,163"',
        'Senior Improvement Leads (Temporary investment in targeted improvement): "Latest Full Amount Estimated" is printed as 1,163; actual, projected and later plans come to 1,263.',
      ],
      [
        '2 (265)',
        'Senior Improvement Leads (Temporary investment in targeted improvement): "Variation to planned spend 2020/21" is printed as (265); projected less planned is (165).',
      ],
      [
        '16 "2,651"',
        'Sub-total of Temporary investment in targeted improvement: "Projected spend for 2020/21" is printed as 2,651; its lines come to 2,751.',
      ],
    ]);
  });

  test('D7: and with the sub-total all that is off because of it', () => {
    const [, , subTotal] = errors;
    expect(subTotal?.related?.map(({ message }) => message)).toEqual([
      'off because of it: Temporary funding requirement',
      'off because of it: Totals',
      'off because of it: Additional funding required',
    ]);
  });
});
