import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Block } from '../../src/paper/blocks.js';
import { type Figure, type Inline, plainText } from '../../src/paper/inlines.js';
import type { Paper } from '../../src/paper/paper.js';
import { blocksOf, type Change, samplePaper } from '../support/sample-paper.js';

const notesOf = ({ sections }: Paper): readonly Block[] =>
  blocksOf(sections.find(({ id }) => id === 'notes')?.blocks ?? []);

const numbered = (paper: Paper): readonly string[] =>
  notesOf(paper).flatMap((block) =>
    block.kind === 'paragraph' && block.number ? [`${block.number} ${plainText(block.content)}`] : [],
  );

const figuresIn = (blocks: readonly Block[]): readonly Figure[] => {
  const inside = (content: readonly Inline[]): readonly Figure[] =>
    content.flatMap((inline) => {
      if (inline.kind === 'figure') return [inline];
      return 'content' in inline ? inside(inline.content) : [];
    });
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? inside(block.content) : []));
};

describe('the fund position of December 2020', () => {
  let paper: Paper;
  beforeAll(() => {
    paper = samplePaper('2020-12', 'fund-position');
  });

  test('shows the summary first, the ledger on pages of its own across, and three notes', () => {
    expect(paper.sections.map(({ id, orientation }) => `${id} ${orientation}`)).toEqual([
      'summary portrait',
      'ledger landscape',
      'notes portrait',
    ]);
    expect(numbered(paper).map((note) => note.slice(0, 2))).toEqual(['1 ', '2 ', '3 ']);
  });

  test('G5: asks the Committee to note and to consider, and to decide nothing', () => {
    const [summary] = paper.sections;
    const [first] = summary?.blocks ?? [];
    const asked = first?.kind === 'paragraph' ? plainText(first.content) : '';
    expect(asked).toMatch(/is asked to note .* and to consider /);
    expect(asked).toContain('paragraph 3');
  });

  test.each([
    ['£12.567m', ['12,567']],
    ['£5.138m', ['5,138']],
    ['£3.380m', ['3,380']],
    ['£0.290m', ['290']],
    ['£0.235m', ['235']],
    ['£2.880m', ['2880']],
    ['£1.500m', ['1500']],
    ['£0.260m', ['260']],
    ['£0.030m', ['30']],
    ['£2.000m', ['(2,000)']],
    ['£0.500m', ['3,380', '2880']],
    ['£0.500m', ['(2,000)', '1500']],
  ])('D14: binds %s in the notes to %j', (printed, cells) => {
    const bound = figuresIn(notesOf(paper)).filter(({ text }) => text === printed);
    const origins = bound.map(({ origins }) =>
      origins.map(({ source, start, end }) => source.text.slice(start, end)),
    );
    expect(origins.map((texts) => texts.map((text) => text.replaceAll('"', '')))).toContainEqual(cells);
  });

  test('D14: has no amount in its notes that is typed', () => {
    const typed = notesOf(paper).flatMap((block) =>
      block.kind === 'paragraph' ? block.content.filter((inline) => inline.kind === 'text') : [],
    );
    expect(typed.length).toBeGreaterThan(10);
    for (const text of typed) expect(plainText([text])).not.toMatch(/£|\d\.\d/);
  });

  test('D6, D15: names the requirement of 2022/23, what of it is unfunded, and why the allocation is not the plan', () => {
    const [first, , third] = numbered(paper);
    expect(first).toContain('£0.290m in 2022/23');
    expect(third).toContain('In 2022/23, £0.030m would not.');
    expect(third).toContain('they show £3.380m where the MTFS has £2.880m');
  });

  test('follows a plan that is changed', () => {
    const change: Change = {
      file: 'fund.yaml',
      to: (text) => text.replace(/(id: underspend-november[\s\S]*?amount: )1500/, '$11400'),
    };
    const [, , third] = numbered(samplePaper('2020-12', 'fund-position', change));
    expect(third).toContain('underspent by £1.400m');
    expect(third).toContain('exceeds the November figure by £0.600m');
  });
});

describe('the fund position of January 2021', () => {
  test('says that it is an illustration, and marks every amount so', () => {
    const paper = samplePaper('2021-01', 'fund-position');
    expect(paper.cover.title).toContain('Illustration');
    const [first] = paper.sections[0]?.blocks ?? [];
    expect(first?.kind === 'paragraph' && plainText(first.content)).toContain(
      'No ledger of January 2021 has been published.',
    );
    const amounts = figuresIn(paper.sections.flatMap(({ blocks }) => blocksOf(blocks))).filter(({ text }) =>
      text.startsWith('£'),
    );
    expect(amounts.length).toBeGreaterThan(10);
    for (const { marks } of amounts) expect(marks).toEqual(['i']);
  });
});
