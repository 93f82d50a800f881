import { type BandFill, bandFills } from '../../charts/band-fill.js';
import { type Box, boxPath, fillPath } from '../../charts/bar-fill.js';
import {
  CELL_PADDING,
  CELL_TEXT,
  drawHeatMap,
  type HeatBand,
  type HeatCell,
  type HeatMapSpec,
  SIDE,
  STRIP,
} from '../../charts/heat-map.js';
import { CHART_FONT_SIZE, shorten, textWidth } from '../../charts/text-width.js';
import { twoDecimals } from '../../charts/two-decimals.js';
import type { Drawing } from './drawing-view.js';
import { singleSpaced } from './inline-view.js';
import { type LegendEntry, sampleMark } from './legend-view.js';

/** A heat map as `templates/charts/heat-map.hbs` sees it. */
export interface HeatMapDrawing extends Drawing {
  readonly kind: 'heat-map';
  readonly bands: readonly BandView[];
  /** The name of its band in each cell, its score, and what lies in it. */
  readonly labels: readonly PlacedText[];
  readonly scores: readonly PlacedText[];
  readonly names: readonly PlacedText[];
  /** The numbers of rows and columns. */
  readonly ticks: readonly PlacedText[];
  readonly across: PlacedText;
  readonly up: PlacedText;
}

export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** The cells of one band, in as few marks as can be. */
export interface BandView extends BandFill {
  readonly grounds: string;
  /** The strips at the heads of the cells as one path, and the lines inside them as another; empty where there are none. */
  readonly strips: string;
  readonly lines: string;
}

const TICKS_BELOW = 20;
const TICKS_LEFT = 18;
const TITLE_Y = 9;
const SAMPLE_STRIP: Box = { x: 1, y: 2.5, width: 34, height: STRIP };

export function heatMapDrawing(spec: HeatMapSpec): HeatMapDrawing {
  const { plot, cells, width, height } = drawHeatMap(spec);
  const fills = bandFills(spec.bands.length);
  const below = plot.bottom + TICKS_BELOW;
  return {
    kind: 'heat-map',
    width,
    height,
    legend: [...spec.bands].map((band, index) => entry(band, fills[index])).reverse(),
    caveat: undefined,
    bands: fills.map((fill, index) =>
      bandView(
        fill,
        cells.filter(({ band }) => band === index),
      ),
    ),
    labels: cells.flatMap((cell) => label(cell, spec.bands)),
    scores: cells.map(({ x, width: room, labelY, score }) => ({
      x: twoDecimals(x + room - CELL_PADDING),
      y: labelY,
      text: String(score),
    })),
    names: cells.flatMap(({ x, names }) =>
      names.map(({ y, text }) => ({ x: twoDecimals(x + CELL_PADDING), y, text })),
    ),
    ticks: [...rowTicks(cells), ...columnTicks(cells, below)],
    across: { x: 0, y: below, text: singleSpaced(spec.across) },
    up: { x: 0, y: TITLE_Y, text: singleSpaced(spec.up) },
  };
}

const bandView = (fill: BandFill, cells: readonly HeatCell[]): BandView => {
  const strips = cells.map(({ x, y, width }) => stripOf({ x, y, width }));
  return {
    ...fill,
    grounds: boxPath(cells.map(boxOf)),
    strips: boxPath(strips),
    lines: fillPath({ look: fill.look, colour: 1 }, strips),
  };
};

const boxOf = ({ x, y, width, height }: HeatCell): Box => ({
  x: twoDecimals(x),
  y,
  width: twoDecimals(width),
  height,
});

const stripOf = ({ x, y, width }: Pick<Box, 'x' | 'y' | 'width'>): Box => ({
  x: twoDecimals(x),
  y,
  width: twoDecimals(width),
  height: STRIP,
});

/** The name of the band is cut before it could run into the score. */
const label = ({ x, labelY, score, band }: HeatCell, bands: readonly HeatBand[]): readonly PlacedText[] => {
  const name = band === undefined ? undefined : bands[band]?.name;
  if (name === undefined) return [];
  const room = CELL_TEXT - textWidth(`  ${score}`, CHART_FONT_SIZE);
  return [
    { x: twoDecimals(x + CELL_PADDING), y: labelY, text: shorten(singleSpaced(name), CHART_FONT_SIZE, room) },
  ];
};

const rowTicks = (cells: readonly HeatCell[]): readonly PlacedText[] =>
  cells
    .filter(({ across }) => across === 1)
    .map(({ up, y, height }) => ({ x: TICKS_LEFT, y: y + height / 2 + 5, text: String(up) }));

const columnTicks = (cells: readonly HeatCell[], y: number): readonly PlacedText[] =>
  cells
    .filter(({ up }) => up === SIDE)
    .map(({ across, x, width }) => ({ x: twoDecimals(x + width / 2), y, text: String(across) }));

function entry(
  { name, from, to }: HeatBand,
  fill: BandFill = { look: 'hollow', tone: 'green' },
): LegendEntry {
  const tone = `tone--${fill.tone}`;
  const lines = fillPath({ look: fill.look, colour: 1 }, [SAMPLE_STRIP]);
  const strip = sampleMark(`strip strip--${fill.look} ${tone}`, boxPath([SAMPLE_STRIP]));
  return {
    text: singleSpaced(`${name}: ${from === to ? from : `${from} to ${to}`}`),
    sample: {
      series: undefined,
      marks: lines ? [strip, sampleMark(`strip-lines ${tone}`, lines)] : [strip],
    },
  };
}
