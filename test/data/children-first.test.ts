import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Block } from '../../src/paper/blocks.js';
import { plainText } from '../../src/paper/inlines.js';
import type { Paper } from '../../src/paper/paper.js';
import { root } from '../support/root.js';
import { blocksOf, prepareSample, samplePaper } from '../support/sample-paper.js';

/** The paper of February 2021, with one file's text changed on its way in. */
const paperWith = (file?: string, to = (text: string) => text): Paper =>
  samplePaper('2021-02', 'scrutiny-update', file === undefined ? undefined : { file, to });

/** What is printed, without the origins: they hold the whole data files, in which every value can be found. */
const textOf = (part: unknown): string =>
  JSON.stringify(part, (key, value) => (key === 'origins' ? undefined : value)) ?? '';

const tablesOf = ({ sections }: Paper) =>
  sections.flatMap(({ blocks }) => blocksOf(blocks)).filter((block) => block.kind === 'table');

let paper: Paper;
beforeAll(() => {
  paper = paperWith();
});

describe('the sample paper', () => {
  test('G1, G2: has the thirteen sections in order', () => {
    const numbered = paper.sections.filter(({ number }) => number);
    expect(numbered.map(({ number, title }) => `${number} ${plainText(title)}`)).toEqual([
      '1 Introduction',
      '2 Regulatory Scrutiny of the Service',
      '3 Service Demand and Response during the Pandemic',
      '4 Service Redesign update',
      '5 Other Service Improvement Updates',
      '6 Issues for consideration by the Scrutiny Committee',
      '7 Consultation',
      '8 Risk Implications and Mitigations',
      '9 Other Options Considered',
      '10 Equality Duty',
      '11 Social Value',
      '12 Crime and Disorder Implications',
      '13 Human Rights Implications',
    ]);
  });

  test('has the sub-headings of each section in order', () => {
    const headed = paper.sections.flatMap(({ number, blocks }) =>
      blocksOf(blocks).flatMap((block) =>
        block.kind === 'heading' ? [`${number} ${plainText(block.content)}`] : [],
      ),
    );
    expect(headed).toEqual([
      '2 Ofsted Monitoring Visits',
      '2 Children’s Services Commissioner',
      '3 MASH Performance',
      '3 Child Protection Performance',
      '3 Children Looked After',
      '3 Performance Summary',
      '3 Covid-19 Vaccination',
      '4 Redesign workshops',
      '4 Management Assessment & Development Programme',
      '4 Staffing Structure',
      '4 Social Work Offer',
      '4 Update on Family Safeguarding',
      '5 Early Help Review',
      '5 Residential Services Update',
      '5 Voice and Participation Update',
    ]);
  });

  test('G3: numbers its paragraphs without gap or repeat, from 1.1 to 13.2', () => {
    const numbers = paper.sections
      .flatMap(({ blocks }) => blocksOf(blocks))
      .flatMap((block) => (block.kind === 'paragraph' && block.number ? [block.number] : []));
    const expected = numbers.map((_, index) => {
      const section = numbers[index]?.split('.')[0];
      return `${section}.${numbers.slice(0, index + 1).filter((one) => one.split('.')[0] === section).length}`;
    });
    expect(numbers).toEqual(expected);
    expect([numbers[0], numbers.at(-1)]).toEqual(['1.1', '13.2']);
    const ofSections = numbers.map((number) => Number(number.split('.')[0]));
    expect(ofSections).toEqual([...ofSections].sort((a, b) => a - b));
    expect(new Set(ofSections).size).toBe(13);
  });

  test('has the five moves and the eleven risks, each in one table', () => {
    expect(tablesOf(paper).map(({ grid }) => grid.bodies.flatMap(({ rows }) => rows).length)).toEqual([
      5, 11,
    ]);
  });

  test('F6: reports every milestone that has moved since the paper of December 2020', () => {
    const [moves] = tablesOf(paper);
    expect(moves?.caption).toBe('Milestones whose dates have changed since December 2020');
    const rows = moves?.grid.bodies.flatMap(({ rows }) => rows) ?? [];
    expect(
      rows.map(({ cells }) => cells.map(({ paragraphs }) => paragraphs.map(plainText).join(' '))),
    ).toEqual([
      ['Next Ofsted Monitoring Visit', 'early in 2021', '25 to 26 May 2021', 'about 1 month later'],
      ['Transformation workshops end', 'January 2021', 'February 2021', 'about 1 month later'],
      [
        'Management Assessment and Development Programme delivered',
        'end of April 2021',
        'May 2021',
        'about 1 month later',
      ],
      ['Family Safeguarding service live', 'Autumn 2021', 'January to March 2022', 'about 4 months later'],
      ['Three new residential homes reopen', 'Spring 2021', 'April 2021', 'now given more exactly'],
    ]);
    expect(textOf(paper.sections[2])).toContain('"text":"five"');
  });

  test('F6: reports one more when one more moves', () => {
    const rows = ['2020-12-31,May 2021', '2021-02-26,June 2021'].map(
      (dates) => `phones,Workforce,New phones for social workers,May 2021,,${dates},,,\n`,
    );
    // What was reported is in the snapshot of the month in which it was.
    const changed = paperWith('milestones.csv', (text) =>
      text.startsWith('id,workstream') ? text + rows.join('') : `${text}phones,May 2021,\n`,
    );
    const [moves] = tablesOf(changed);
    expect(moves?.grid.bodies.flatMap(({ rows }) => rows)).toHaveLength(6);
    expect(textOf(moves)).toContain('New phones for social workers');
    expect(textOf(changed.sections[2])).toContain('"text":"six"');
  });

  test('F7: the launch at the end of January 2020, as the source prints it, is told', () => {
    const misprinted = (text: string): string =>
      text.replace('2020-12-31,end of January 2021,', '2020-12-31,end of January 2020,');
    const { diagnostics } = prepareSample('2020-12', 'progress-report', {
      file: 'milestones.csv',
      to: misprinted,
    });
    const told = diagnostics.filter(({ severity }) => severity !== 'note');
    expect(told.map(({ severity, code, hint }) => [severity, code, hint])).toEqual([
      ['warning', 'milestone-past', expect.stringContaining('Was "end of January 2021" meant?')],
    ]);
  });

  test.each(['86%', '83%', '96.5%', '94.7%', '25.0%', '30.5%', '95%'])(
    'D14: binds %s to its cell',
    (value) => {
      const cells = figuresOf(paper).filter((figure) => figure.text === value);
      expect(cells.length).toBeGreaterThan(0);
      for (const { origins } of cells) {
        expect(origins.map((span) => span.source.text.slice(span.start, span.end))).toEqual([value]);
        for (const { source } of origins) {
          expect(source.name).toMatch(/\.csv$/);
          expect(readFileSync(join(root, source.name), 'utf8')).toBe(source.text);
        }
      }
    },
  );

  test('follows a change of the data in text, table and chart', () => {
    const changed = paperWith('kpi-series.csv', (text) =>
      text.replace('re-referrals,local,2021-01,25.0%', 're-referrals,local,2021-01,24.6%'),
    );
    expect(textOf(paper.sections)).toContain('25.0%');
    expect(textOf(changed.sections)).not.toContain('25.0%');
    expect(textOf(changed.sections)).toContain('24.6%');
    expect(textOf(paper.sections)).toMatch(/5\.5.percentage points/);
    expect(textOf(changed.sections)).toMatch(/5\.9.percentage points/);
    const blocks = changed.appendices.flatMap((appendix) => appendix.blocks);
    const chart = blocks.find((block) => block.kind === 'chart' && block.id === 'chart-re-referrals');
    if (chart?.kind !== 'chart' || chart.spec.kind !== 'line') throw new Error('no chart of re-referrals');
    expect(chart.title).toContain('24.6%');
    expect(chart.alternative).toContain('24.6%');
    expect(chart.spec.series[0]?.points.at(-1)?.value).toBe(24.6);
    expect(textOf(chart.data)).toContain('24.6%');
    const summary = blocks.find((block) => block.kind === 'table');
    expect(textOf(summary)).toContain('24.6%');
    expect(textOf(summary)).not.toContain('25.0%');
  });
});

describe('the charts of Appendix 1', () => {
  const blocks = (): readonly Block[] => blocksOf(paper.appendices.flatMap((appendix) => appendix.blocks));

  test('C1, C9: each has mean and limits from all its values, and a sign of how it varies', () => {
    const charts = blocks().filter((block) => block.kind === 'chart');
    expect(charts).toHaveLength(13);
    for (const { spec, signs } of charts) {
      expect(
        spec.kind === 'line' && spec.process?.segments.every(({ limits }) => limits?.onTrial === false),
      ).toBe(true);
      expect(signs?.[0]?.words).toMatch(/^Variation: (no significant change|special cause)/);
    }
  });

  test('C9, C10: the grid has a place for each measure, once', () => {
    const grid = blocks().find((block) => block.kind === 'table' && block.id === 'kpi-grid');
    if (grid?.kind !== 'table') throw new Error('no grid');
    const names = grid.grid.bodies.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) =>
        cells.slice(1).flatMap(({ paragraphs }) => paragraphs.flat().filter(({ kind }) => kind === 'figure')),
      ),
    );
    expect(names).toHaveLength(13);
    expect(new Set(names.map((name) => plainText([name]))).size).toBe(13);
  });

  test('C17: falling re-referrals are no significant change yet, whatever the arrow', () => {
    const chart = blocks().find((block) => block.kind === 'chart' && block.id === 'chart-re-referrals');
    expect(chart?.kind === 'chart' && chart.title).toMatch(/fell to 25\.0% from .*; no significant change$/);
  });
});

interface Bound {
  readonly text: string;
  readonly origins: readonly {
    readonly start: number;
    readonly end: number;
    readonly source: { readonly name: string; readonly text: string };
  }[];
}

/** Every figure in the running text of the sections. */
const figuresOf = ({ sections }: Paper): readonly Bound[] => {
  const found: Bound[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    else if (value && typeof value === 'object') {
      if ('kind' in value && value.kind === 'figure') found.push(value as unknown as Bound);
      else for (const item of Object.values(value)) visit(item);
    }
  };
  visit(sections);
  return found;
};
