import type { BarChartSpec } from '../../src/charts/bar-chart.js';
import type { ChartSpec } from '../../src/charts/chart-spec.js';
import type { HeatMapSpec } from '../../src/charts/heat-map.js';
import type { LineChartSpec } from '../../src/charts/line-chart.js';
import type { TimelineSpec } from '../../src/charts/timeline.js';
import type { Block, Grid, KeyEntry } from '../../src/paper/blocks.js';
import type { Inline } from '../../src/paper/inlines.js';
import type { Paper, Section } from '../../src/paper/paper.js';

/**
 * A paper as text that a person can review: ‹25.0% [i]› is a figure from the data, ‹Section 3 → pandemic›
 * a cross-reference, {#id} an anchor; every block is named by what it is.
 */
export const showPaper = (paper: Paper): string =>
  [
    showCover(paper),
    ...paper.sections.map(showSection),
    ...paper.appendices.map(showSection),
    ...(paper.endnotes ? [showSection(paper.endnotes)] : []),
    `signed: ${paper.closing.signature.name}, ${paper.closing.signature.post}`,
    `contact: ${paper.closing.contact.name}, ${paper.closing.contact.post}`,
    `background papers: ${paper.closing.backgroundPapers.join('; ') || 'none'}`,
    '',
  ].join('\n');

const showCover = ({ kind, cover, draft }: Paper): string =>
  [
    `${cover.title} (${kind}${draft ? ', draft' : ''})`,
    `${cover.authority}, ${cover.programme}, ${cover.committee}, ${cover.meeting}`,
    `as at ${cover.asAt}, data to ${cover.dataTo}, electoral divisions: ${cover.electoralDivisions}`,
    `report by ${cover.reportAuthor.name}, ${cover.reportAuthor.post}`,
    '',
  ].join('\n');

const showSection = ({ id, number, title, blocks, orientation }: Section): string => {
  const wide = orientation === 'landscape' ? ' (landscape)' : '';
  const heading = [number, showInlines(title)].filter(Boolean).join(' ');
  return [`== ${heading} {#${id}}${wide}`, '', ...blocks.flatMap((block) => [showBlock(block), ''])].join(
    '\n',
  );
};

const indent = (text: string): string => text.replaceAll(/^(?=.)/gm, '   ');

const anchor = (id: string | undefined): string => (id === undefined ? '' : ` {#${id}}`);

const showBlock = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return `${'='.repeat(block.level)} ${showInlines(block.content)} {#${block.id}}`;
    case 'paragraph':
      return [block.number, showInlines(block.content)].filter(Boolean).join(' ') + anchor(block.id);
    case 'list':
      return block.items
        .map(({ id, label, blocks }) => {
          const inside = indent(blocks.map(showBlock).join('\n')).trimStart();
          return `${label ?? '-'}${anchor(id)} ${inside}`;
        })
        .join('\n');
    case 'quotation':
      return indent(`quotation\n${block.blocks.map(showBlock).join('\n')}`);
    case 'table':
      return [
        `${block.label}: ${block.caption} {#${block.id}}`,
        ...showGrid(block.grid),
        ...showKey(block.key),
        ...block.notes.map((note) => `note: ${showInlines(note)}`),
      ].join('\n');
    case 'chart':
      return [
        `${block.label}: ${block.title} {#${block.id}}`,
        `alternative: ${block.alternative}`,
        ...(block.signs ?? []).map(({ icon, words }) => `sign: (${icon}) ${words}`),
        ...showSpec(block.spec),
        ...('columns' in block.data ? showGrid(block.data) : [`data: ${showInline(block.data)}`]),
        ...showKey(block.key),
        ...block.notes.map((note) => `note: ${showInlines(note)}`),
      ].join('\n');
    case 'chain':
      return `${block.label}: ${block.title} {#${block.id}}\n${block.levels.join(' > ')}`;
  }
};

const showSpec = (spec: ChartSpec): readonly string[] => {
  switch (spec.kind) {
    case 'line':
      return showLines(spec);
    case 'bars':
      return showBars(spec);
    case 'timeline':
      return showTimeline(spec);
    case 'heat-map':
      return showHeatMap(spec);
  }
};

/** The bars of each category, series by series. */
const showBars = ({ series, categories, unit, label }: BarChartSpec): readonly string[] => [
  `bars: ${series.map(({ name }) => name).join(' | ')}${unit === undefined ? '' : ` (${unit})`}`,
  ...categories.map(({ name, values }) => {
    const texts = values.map((value) => (value === undefined ? '·' : label(value)));
    return `bar: ${texts.join(' | ')} ${name}`;
  }),
];

/** The rows of a timeline: baseline, forecast and actual as first and last day, and the remark. */
const showTimeline = ({ today, groups }: TimelineSpec): readonly string[] => [
  `today: ${today.day} ${today.label}`,
  ...groups.flatMap(({ name, rows }) => [
    `group: ${name}`,
    ...rows.map((row) => {
      const dates = [row.baseline, row.forecast, row.actual].map((stretch) =>
        stretch ? [...new Set([stretch.earliest, stretch.latest])].join('..') : '·',
      );
      return `row: ${dates.join(' | ')} ${row.name} (${row.remark})`;
    }),
  ]),
];

/** What a heat map holds, and where. */
const showHeatMap = ({ across, up, bands, marks }: HeatMapSpec): readonly string[] => [
  `map: ${up} up, ${across} across; ${bands.map(({ name, from, to }) => `${name} ${from}..${to}`).join(', ')}`,
  ...marks.map((mark) => `mark: ${up} ${mark.up}, ${across} ${mark.across}: ${mark.name}`),
];

/** Each line of a chart, a sign a month: ● published, ○ illustrative, · no value. */
const showLines = (spec: LineChartSpec): readonly string[] => [
  `months: ${spec.months[0]} to ${spec.months.at(-1)}`,
  ...spec.series.map(({ name, role, points }) => {
    const signs = points.map((point) => (point ? (point.illustrative ? '○' : '●') : '·')).join('');
    return `line: ${signs} ${name} (${role})`;
  }),
  ...(spec.process ? showProcess(spec.process, spec) : []),
  ...(spec.target ? [`target line: ${spec.target.label}`] : []),
];

/** What each month is shown as, where a series is judged, segments parted by |; then the level lines of the last one. */
const showProcess = (
  { segments, labels }: NonNullable<LineChartSpec['process']>,
  { series, bounds }: LineChartSpec,
): readonly string[] => {
  const points = series[0]?.points ?? [];
  const marks = segments.map(({ from, to }) =>
    points
      .slice(from, to + 1)
      .map((point) => (point?.mark ? MARKS[point.mark] : '·'))
      .join(''),
  );
  const { centre, limits } = segments.at(-1) ?? {};
  const level = (label: string, value: number | undefined): readonly string[] => {
    if (value === undefined) return [];
    const isDrawn = value >= (bounds?.lowest ?? value) && value <= (bounds?.highest ?? value);
    return [`level: ${label}${limits?.onTrial ? ' (trial)' : ''}${isDrawn ? '' : ' (not drawn)'}`];
  };
  return [
    `mark: ${marks.join('|')}`,
    ...level(labels.upper, limits?.upper),
    ...level(labels.centre, centre),
    ...level(labels.lower, limits?.lower),
  ];
};

const MARKS = {
  'common-cause': '.',
  improvement: '+',
  concern: '!',
  'neutral-high': '^',
  'neutral-low': 'v',
} as const;

const showGrid = ({ columns, bodies }: Grid): readonly string[] => [
  `| ${columns.map(({ heading, icon }) => withIcon(icon, heading)).join(' | ')} |`,
  ...bodies.flatMap(({ heading, rows }) => [
    ...(heading === undefined ? [] : [`|= ${heading}`]),
    ...rows.map(({ id, cells }) => {
      const texts = cells.map(({ paragraphs, rating, icon }) => {
        const text = withIcon(icon, paragraphs.map(showInlines).join(' / '));
        return rating === undefined ? text : `(${rating}) ${text}`;
      });
      return `| ${texts.join(' | ')} |${anchor(id)}`;
    }),
  ]),
];

const withIcon = (icon: string | undefined, text: string): string =>
  icon === undefined ? text : `(${icon}) ${text}`;

const showKey = (key: readonly KeyEntry[]): readonly string[] =>
  key.map(({ mark, meaning }) => `key: [${mark}] ${meaning}`);

const showInlines = (content: readonly Inline[]): string => content.map(showInline).join('');

const showInline = (inline: Inline): string => {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'strong':
      return `**${showInlines(inline.content)}**`;
    case 'emphasis':
      return `*${showInlines(inline.content)}*`;
    case 'link':
      return `[${showInlines(inline.content)}](${inline.href})`;
    case 'figure':
      return `‹${[inline.text, ...inline.marks.map((mark) => `[${mark}]`)].join(' ')}›`;
    case 'reference':
      return `‹${inline.text} → ${inline.target}›`;
    case 'jump':
      return `‹${inline.id ? `#${inline.id} ` : ''}${inline.says}: ${inline.text} → ${inline.target}›`;
  }
};
