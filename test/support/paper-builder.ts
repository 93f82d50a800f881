import type { LineSeries } from '../../src/charts/line-chart.js';
import type { Block, Cell, Chart, Grid, List, ListItem, Rating, Row } from '../../src/paper/blocks.js';
import { type Figure, type Inline, type Mark, type Reference, text } from '../../src/paper/inlines.js';
import type { Paper, Section } from '../../src/paper/paper.js';

/** Words that must reach the page as words, wherever they stand. */
export const hostile =
  '<script>alert(1)</script> "quotes" & \'apostrophes\' </style> </title> --> {{braces}} \\';

/** Running text from strings and inlines. */
export const words = (...parts: readonly (string | Inline)[]): readonly Inline[] =>
  parts.map((part) => (typeof part === 'string' ? text(part) : part));

export const figure = (value: string, ...marks: readonly Mark[]): Figure => ({
  kind: 'figure',
  text: value,
  marks,
  origins: [],
});

export const reference = (target: string, label: string): Reference => ({
  kind: 'reference',
  target,
  text: label,
});
export const strong = (...parts: readonly (string | Inline)[]): Inline => ({
  kind: 'strong',
  content: words(...parts),
});
export const emphasis = (...parts: readonly (string | Inline)[]): Inline => ({
  kind: 'emphasis',
  content: words(...parts),
});

export const heading = (id: string, level: 3 | 4, title: string): Block => ({
  kind: 'heading',
  id,
  level,
  content: words(title),
});

/** A paragraph; with a number it also gets an anchor. */
export const paragraph = (number: string | undefined, ...parts: readonly (string | Inline)[]): Block => ({
  kind: 'paragraph',
  id: number && `paragraph-${number}`,
  number,
  content: words(...parts),
});

const labels: Record<List['style'], readonly (string | undefined)[]> = {
  bullets: [],
  letters: ['a)', 'b)', 'c)', 'd)', 'e)', 'f)'],
  roman: ['i)', 'ii)', 'iii)', 'iv)', 'v)', 'vi)', 'vii)', 'viii)'],
  numbers: ['1', '2', '3'],
};

/** A list; each item is a text or the blocks inside it. `first` continues the labels of an earlier list. */
export const list = (
  style: List['style'],
  items: readonly (string | readonly Block[])[],
  first = 0,
): Block => ({
  kind: 'list',
  style,
  items: items.map(
    (item, index): ListItem => ({
      label: labels[style][first + index],
      blocks: typeof item === 'string' ? [paragraph(undefined, item)] : item,
    }),
  ),
});

export const cell = (...parts: readonly (string | Inline)[]): Cell => ({ paragraphs: [words(...parts)] });
export const rated = (rating: Rating, ...parts: readonly (string | Inline)[]): Cell => ({
  paragraphs: parts.length > 0 ? [words(...parts)] : [],
  rating,
});
export const row = (...cells: readonly (string | Inline | Cell)[]): Row => ({
  headed: true,
  cells: cells.map((content) =>
    typeof content === 'object' && 'paragraphs' in content ? content : cell(content),
  ),
});

/** A section of unnumbered or numbered text. */
export const section = (
  id: string,
  number: string | undefined,
  title: string,
  ...blocks: readonly Block[]
): Section => ({
  id,
  number,
  title: words(title),
  blocks,
  orientation: 'portrait',
});

/** The smallest whole paper, with some sections. */
export const paper = (...sections: readonly Section[]): Paper => ({
  kind: 'scrutiny-update',
  cover: {
    title: 'Children First Improvement Programme: Update',
    authority: 'West Sussex County Council',
    programme: 'Children First Improvement Programme',
    committee: 'Children and Young People’s Services Scrutiny Committee',
    meeting: '10 March 2021',
    asAt: '28 February 2021',
    dataTo: '31 January 2021',
    reportAuthor: { name: 'Lucy Butler', post: 'Executive Director of Children, Young People and Learning' },
    electoralDivisions: 'All',
  },
  sections,
  closing: {
    signature: { name: 'Lucy Butler', post: 'Executive Director of Children, Young People and Learning' },
    contact: { name: 'Vince Clark', post: 'Children First Transformation Director' },
    backgroundPapers: [],
  },
  endnotes: undefined,
  appendices: [],
  draft: false,
  printed: { values: [], milestones: [], risks: [], ledger: undefined },
});

const monthNames = ['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar'];

/** Months in order from April of a year: `2019-04` … */
export const monthsFrom = (year: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => {
    const month = ((index + 3) % 12) + 1;
    return `${year + Math.floor((index + 3) / 12)}-${String(month).padStart(2, '0')}`;
  });

export interface SeriesSketch {
  readonly name: string;
  readonly role: LineSeries['role'];
  readonly values: readonly (number | undefined)[];
  /** Points with a lower index are illustrative. */
  readonly publishedFrom?: number;
}

/** A chart of percentages from April 2019, with the data table that belongs to it. */
export function chart(
  id: string,
  label: string,
  title: string,
  series: readonly SeriesSketch[],
  target?: number,
): Chart {
  const months = monthsFrom(2019, series[0]?.values.length ?? 0);
  return {
    kind: 'chart',
    id,
    label,
    title,
    alternative: `Line chart, April 2019 to January 2021. ${title}.`,
    spec: {
      kind: 'line',
      months,
      series: series.map(({ name, role, values, publishedFrom = 0 }) => ({
        name,
        role,
        points: values.map((value, index) =>
          value === undefined ? undefined : { value, illustrative: index < publishedFrom },
        ),
      })),
      target: target === undefined ? undefined : { value: target, label: `Target ${target}%` },
      tick: (value) => `${value}%`,
      bounds: { lowest: 0, highest: 100 },
    },
    data: dataGrid(series),
    key: [
      { mark: 'i', meaning: 'illustrative' },
      { mark: 'x', meaning: 'unavailable' },
    ],
    notes: [words('Source: Children First dashboard.')],
  };
}

const dataGrid = (series: readonly SeriesSketch[]): Grid => ({
  columns: [
    { heading: 'Year', holds: 'text', width: 1.4 },
    ...monthNames.map((name) => ({ heading: name, holds: 'figure' as const })),
  ],
  bodies: series.map(({ name, values, publishedFrom = 0 }) => ({
    heading: name,
    rows: Array.from({ length: Math.ceil(values.length / 12) }, (_, year) =>
      row(
        `${2019 + year}/${20 + year}`,
        ...monthNames.map((_, month) => {
          const index = year * 12 + month;
          const value = values[index];
          if (value === undefined) return figure('[x]');
          return figure(`${value.toFixed(1)}%`, ...(index < publishedFrom ? (['i'] as const) : []));
        }),
      ),
    ),
  })),
});
