import { Chalk, type ChalkInstance } from 'chalk';
import { excerpts } from './excerpts.js';
import { harmlessLine } from './harmless-line.js';
import { type Shown, withoutRepeats } from './repeats.js';
import { type Area, areas, type Change, type ChangesDocument, type Comparison } from './shape.js';
import {
  AREA_HEADINGS,
  drawnHeading,
  drawnMark,
  headingOf,
  ledgerSentence,
  nothingSentence,
  sentenceOf,
  shownPlace,
  TEMPLATES_HEADING,
  TEMPLATES_WARNING,
  templateWords,
  titleOf,
  unchangedSentence,
} from './summary.js';
import { wrap } from './wrap.js';

export interface TextLayout {
  readonly colour: boolean;
  readonly columns: number;
}

/** Where lines are set, and what in. */
interface Pen extends TextLayout {
  /** The programme folder, as messages show it. */
  readonly folder: string;
  readonly paint: ChalkInstance;
}

/** Narrower than this nothing can be read any more. */
const LEAST_COLUMNS = 40;
/** Lines are not longer than an eye follows, however wide the terminal is. */
const MOST_COLUMNS = 120;
const WIDEST_LABEL = 30;

/** The changes as a person reads them in a terminal: by area, each thing under its name. */
export const writeText = (document: ChangesDocument, { colour, columns }: TextLayout): string => {
  const paint = new Chalk({ level: colour ? 1 : 0 });
  const { folder } = document;
  const pen = { paint, colour, folder, columns: Math.min(Math.max(columns, LEAST_COLUMNS), MOST_COLUMNS) };
  const unchanged = unchangedSentence(document);
  const lines = [
    ...wrap(harmlessLine(titleOf(document)), pen.columns).map((line) => paint.bold(line)),
    ...(document.comparisons.length === 0 ? [nothingSentence(document)] : []),
    ...templateLines(document, pen),
    ...withoutRepeats(document).flatMap((one) => comparisonLines(one, document.compared === 'months', pen)),
    ...(unchanged === undefined || document.comparisons.length + document.templates.length === 0
      ? []
      : ['', ...wrap(unchanged, pen.columns)]),
  ];
  return `${lines.join('\n')}\n`;
};

const templateLines = ({ templates }: ChangesDocument, { paint, columns, folder }: Pen): readonly string[] =>
  templates.length === 0
    ? []
    : [
        '',
        paint.bold.underline(TEMPLATES_HEADING),
        ...indented(wrap(TEMPLATES_WARNING, columns - 2), 2),
        ...templates.flatMap((one) =>
          indented(wrap(harmlessLine(templateWords(one, folder)), columns - 4), 4),
        ),
      ];

const comparisonLines = (shown: Shown, isOne: boolean, pen: Pen): readonly string[] => {
  const { comparison, changes } = shown;
  return [
    ...(isOne ? [] : ['', pen.paint.bold(headingOf(comparison))]),
    ...wrap(sentenceOf(shown), pen.columns),
    ...areas.flatMap((area) =>
      areaLines(
        area,
        changes.filter((change) => change.area === area),
        comparison,
        pen,
      ),
    ),
    ...drawnLines(comparison, pen),
  ];
};

const areaLines = (
  area: Area,
  changes: readonly Change[],
  comparison: Comparison,
  pen: Pen,
): readonly string[] => {
  if (changes.length === 0) return [];
  const remark = area === 'ledger' ? ledgerSentence(comparison) : undefined;
  return [
    '',
    pen.paint.bold.underline(AREA_HEADINGS[area]),
    ...(remark === undefined ? [] : indented(wrap(harmlessLine(remark), pen.columns - 2), 2)),
    ...bySubject(changes).flatMap((group) => subjectLines(group, pen)),
  ];
};

const bySubject = (changes: readonly Change[]): readonly (readonly Change[])[] => {
  const groups = new Map<string, Change[]>();
  for (const change of changes) groups.set(change.id, [...(groups.get(change.id) ?? []), change]);
  return [...groups.values()];
};

/** A place that all changes of a subject have stands behind its name, and not behind each of them. */
const subjectLines = (changes: readonly Change[], pen: Pen): readonly string[] => {
  const { paint, columns } = pen;
  const labels = changes.map(({ what }) => what.length).filter((length) => length <= WIDEST_LABEL);
  const width = Math.max(0, ...labels);
  const places = [...new Set(changes.map((one) => placeOf(one, pen)))];
  const common = places.length === 1 ? (places[0] ?? '') : '';
  const name = indented(wrap(harmlessLine(changes[0]?.name ?? ''), columns - 2), 2);
  const isBeside = common !== '' && (name.at(-1)?.length ?? 0) + 2 + common.length <= columns;
  return [
    ...name.map(
      (line, n) => paint.bold(line) + (isBeside && n === name.length - 1 ? `  ${paint.dim(common)}` : ''),
    ),
    ...(common !== '' && !isBeside ? [`    ${paint.dim(common)}`] : []),
    ...changes.flatMap((change) =>
      changeLines(change, width, common === '' ? placeOf(change, pen) : '', pen),
    ),
  ];
};

/** The file and the line: `(data/kpi-series.csv:133)`. */
const placeOf = ({ place }: Change, { folder }: Pen): string =>
  place === null ? '' : `(${harmlessLine(shownPlace(place, folder))})`;

/** On one line where there is room, else what was and what is below each other. */
const changeLines = (change: Change, width: number, place: string, pen: Pen): readonly string[] => {
  const { paint, columns } = pen;
  const [before = null, after = null] = excerpts(change.before, change.after).map(
    (words) => words && harmlessLine(words),
  );
  const label = harmlessLine(change.what).padEnd(width);
  const values = valuesOf(change.kind, before, after);
  const beside = place === '' ? '' : `  ${paint.dim(place)}`;
  const length = INDENT.length + label.length + 2 + values.join(ARROW).length;
  if (change.area !== 'text' && length <= columns) {
    const line = `${INDENT}${label}  ${values.join(paint.dim(ARROW))}`.trimEnd();
    if (length + 2 + place.length <= columns) return [line + beside];
    return [line, ...(place === '' ? [] : [`${INDENT}${beside}`])];
  }
  return [
    `${INDENT}${label.trimEnd()}${beside}`,
    ...signed('-', before, columns).map((line) => paint.red(line)),
    ...signed('+', after, columns).map((line) => paint.green(line)),
  ];
};

const INDENT = '    ';
const ARROW = ' \u2192 ';

const valuesOf = (kind: Change['kind'], before: string | null, after: string | null): readonly string[] => {
  if (before === null && after === null) return [];
  return kind === 'changed' ? [before ?? 'none', after ?? 'none'] : [before ?? after ?? ''];
};

const signed = (sign: string, words: string | null, columns: number): readonly string[] =>
  words === null
    ? []
    : wrap(words, columns - 8).map((line, n) => `${INDENT}  ${n === 0 ? sign : ' '} ${line}`);

const indented = (lines: readonly string[], by: number): readonly string[] =>
  lines.map((line) => ' '.repeat(by) + line);

const drawnLines = ({ redrawn }: Comparison, { paint, columns }: Pen): readonly string[] =>
  redrawn.length === 0
    ? []
    : [
        '',
        paint.bold.underline(drawnHeading(redrawn)),
        ...redrawn.flatMap((one) =>
          indented(
            wrap(harmlessLine(`${one.label}, ${one.title} (${one.paper})${drawnMark(one)}`), columns - 2),
            2,
          ),
        ),
      ];
