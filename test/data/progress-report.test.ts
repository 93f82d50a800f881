import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Block } from '../../src/paper/blocks.js';
import { plainText } from '../../src/paper/inlines.js';
import type { Paper } from '../../src/paper/paper.js';
import { root } from '../support/root.js';
import { blocksOf, samplePaper } from '../support/sample-paper.js';
import { showPaper } from '../support/show-paper.js';

let paper: Paper;
beforeAll(() => {
  paper = samplePaper('2020-12', 'progress-report');
});

const allBlocks = (): readonly Block[] => paper.sections.flatMap(({ blocks }) => blocksOf(blocks));

const paragraphs = (): readonly (Block & { kind: 'paragraph' })[] =>
  allBlocks().filter((block) => block.kind === 'paragraph');

/** The numbered paragraph in which some words stand. */
const numberOf = (words: string): string | undefined =>
  paragraphs().find(({ content, number }) => number && plainText(content).includes(words))?.number;

describe('the progress report of December 2020', () => {
  test('has the headings and sub-headings of the published report in order', () => {
    const headings = paper.sections.flatMap(({ title, blocks }) => [
      plainText(title),
      ...blocks.flatMap((block) => (block.kind === 'heading' ? [`  ${plainText(block.content)}`] : [])),
    ]);
    expect(headings).toEqual([
      'Introduction',
      'Ofsted Focused Visit – October 2020',
      '  Management Response and Next Steps',
      'The Children’s Trust',
      '  New Statutory Direction',
      '  The Minister’s Letter',
      '  Commentary on the Current Situation',
      'Service Improvement Update',
      '  Management Assessment and Development Programme',
      '  Hearing and Responding to the Voice of the Child',
      '  Integrated Front Door',
      '  Children Looked After and Care Leavers’ Strategy',
      '  Residential Homes',
      '  Staff Engagement in Service Redesign',
      'Overview of Transformation Programme and High-Level Progress Update',
    ]);
  });

  test('G3: numbers its paragraphs straight through, each subject under the number that it has in the published one', () => {
    const numbers = paragraphs().flatMap(({ number }) => number ?? []);
    expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
    expect(numbers.length).toBeGreaterThan(23);
    const subjects = ['from 12 to 22 October 2020', 'Vicky Ford', 'John Coughlan', 'Cissbury Lodge'];
    expect(subjects.map(numberOf)).toEqual(['3', '8', '9', '20']);
  });

  test('has bullets under bullets, and the quotation and the published decision as such', () => {
    const nested = allBlocks().flatMap((block) =>
      block.kind === 'list'
        ? block.items.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'list'))
        : [],
    );
    expect(nested.map((list) => (list.kind === 'list' ? list.items.length : 0))).toEqual([6, 4]);
    expect(allBlocks().filter(({ kind }) => kind === 'quotation')).toHaveLength(1);
    const links = paragraphs().flatMap(({ content }) => content.filter(({ kind }) => kind === 'link'));
    expect(links.map((link) => [plainText([link]), link.kind === 'link' && link.href])).toEqual([
      [
        'the decision on the Strategy',
        'https://westsussex.moderngov.co.uk/ieDecisionDetails.aspx?id=1150&LLL=0',
      ],
    ]);
  });

  test('F7: dates the launch of the Integrated Front Door after the paper, not a year before it', () => {
    expect(numberOf('launched at the end of January 2021')).toBe('18');
    expect(showPaper(paper)).not.toContain('January 2020');
  });
});

test('G10: every paper of the programme spells the name of the Fellowship in one way', () => {
  const narratives = readdirSync(join(root, 'data', 'narrative'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => readFileSync(join(root, 'data', 'narrative', path), 'utf8'));
  const names = narratives.flatMap((text) => text.match(/Care Lea\w+ Fellowship/g) ?? []);
  expect(new Set(names)).toEqual(new Set(['Care Leavers Fellowship']));
  expect(narratives.filter((text) => text.includes('Care Leavers Fellowship')).length).toBeGreaterThan(1);
});
