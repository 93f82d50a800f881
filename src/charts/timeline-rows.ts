import { LINE_HEIGHT, stackLines, type TextLine } from './text-lines.js';
import { BOLD_SIZE, CHART_FONT_SIZE, textWidth } from './text-width.js';
import type { TimelineGroup, TimelineRow } from './timeline.js';
import { wrapText } from './wrap-text.js';

/** A row in its place: its texts, and where its marks go. */
export interface PlacedRow {
  readonly row: TimelineRow;
  readonly name: readonly TextLine[];
  readonly remark: readonly TextLine[];
  readonly middle: number;
  readonly bottom: number;
}

/** A group in its place: its name as a heading over its rows. */
export interface PlacedGroup {
  readonly heading: readonly TextLine[];
  /** Under the heading. */
  readonly rule: number;
  readonly rows: readonly PlacedRow[];
}

/** All rows in their places, between columns of text on either side. */
export interface Layout {
  readonly width: number;
  readonly groups: readonly PlacedGroup[];
  readonly bottom: number;
  /** How wide the names on the left and the remarks on the right are. */
  readonly names: number;
  readonly remarks: number;
}

/** Names and remarks take at most these shares of the width; longer ones wrap. */
const NAMES_SHARE = 0.32;
const REMARKS_SHARE = 0.18;
/** Two marks one above the other. */
const LANES = 22;
const ROW_GAP = 5;
const HEADING_GAP_ABOVE = 12;
const HEADING_GAP_BELOW = 4;
/** Puts groups and rows one under the other, each as high as its texts and marks need. Groups without rows are left out. */
export function layOutRows(groups: readonly TimelineGroup[], top: number, width: number): Layout {
  let bottom = top;
  const placed = groups
    .filter(({ rows }) => rows.length > 0)
    .map((group) => {
      const { heading, rule } = placeHeading(group.name, bottom, width);
      bottom = rule;
      const rows = group.rows.map((row) => {
        const placed = placeRow(row, bottom, width);
        bottom = placed.bottom;
        return placed;
      });
      return { heading, rule, rows };
    });
  const rows = placed.flatMap(({ rows }) => rows);
  return {
    width,
    groups: placed,
    bottom,
    names: widest(rows.flatMap(({ name }) => name)),
    remarks: widest(rows.flatMap(({ remark }) => remark)),
  };
}

function placeHeading(name: string, top: number, width: number): Omit<PlacedGroup, 'rows'> {
  const lines = wrapText(name, BOLD_SIZE, width);
  const height = lines.length * LINE_HEIGHT;
  return {
    heading: stackLines(lines, top + HEADING_GAP_ABOVE + height / 2),
    rule: top + HEADING_GAP_ABOVE + height + HEADING_GAP_BELOW,
  };
}

function placeRow(row: TimelineRow, top: number, width: number): PlacedRow {
  const name = wrapText(row.name, CHART_FONT_SIZE, width * NAMES_SHARE);
  const remark = wrapText(row.remark, CHART_FONT_SIZE, width * REMARKS_SHARE);
  const height = Math.max(LANES, name.length * LINE_HEIGHT, remark.length * LINE_HEIGHT) + ROW_GAP;
  const middle = top + height / 2;
  return {
    row,
    name: stackLines(name, middle),
    remark: stackLines(remark, middle),
    middle,
    bottom: top + height,
  };
}

const widest = (lines: readonly TextLine[]): number =>
  Math.ceil(Math.max(0, ...lines.map(({ text }) => textWidth(text, CHART_FONT_SIZE))));
