import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { plainText } from '../../src/paper/inlines.js';
import type { Paper } from '../../src/paper/paper.js';
import { blocksOf, root, samplePaper } from '../support/sample-paper.js';

/** The paper of February 2021, with one file's text changed on its way in. */
const paperWith = (file?: string, to = (text: string) => text): Paper =>
  samplePaper('2021-02', 'scrutiny-update', file === undefined ? undefined : { file, to });

/** What is printed, without the origins: they hold the whole data files, in which every value can be found. */
const textOf = (part: unknown): string =>
  JSON.stringify(part, (key, value) => (key === 'origins' ? undefined : value)) ?? '';

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

  test('has the eleven risks in one table', () => {
    const tables = paper.sections
      .flatMap(({ blocks }) => blocksOf(blocks))
      .filter((block) => block.kind === 'table');
    expect(tables.map((table) => table.grid.bodies.flatMap(({ rows }) => rows).length)).toEqual([11]);
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
