import type { TimelineRow, TimelineSpec } from '../../src/charts/timeline.js';
import type { Chart } from '../../src/paper/blocks.js';
import type { Day } from '../../src/words/month.js';
import { parseVagueDate, type Stretch } from '../../src/words/vague-date.js';
import { reference, words } from './paper-builder.js';

/** A date as officers write it, or none. */
export const stretch = (text: string | undefined): Stretch | undefined => {
  if (text === undefined) return undefined;
  const date = parseVagueDate(text);
  if (!date) throw new Error(`"${text}" is no date`);
  return { earliest: date.earliest, latest: date.latest };
};

/** A row as its dates are written. */
export interface RowSketch {
  readonly name: string;
  readonly baseline?: string;
  readonly forecast?: string;
  readonly actual?: string;
  readonly remark?: string;
}

export const timelineRow = ({ name, baseline, forecast, actual, remark }: RowSketch): TimelineRow => ({
  name,
  baseline: stretch(baseline),
  forecast: stretch(forecast),
  actual: stretch(actual),
  remark: remark ?? 'on time',
});

/** A timeline as at 26 February 2021, from rows by the name of their group. */
export const timelineSpec = (groups: Readonly<Record<string, readonly RowSketch[]>>): TimelineSpec => ({
  kind: 'timeline',
  today: { day: '2021-02-26' as Day, label: 'As at 26 February 2021' },
  groups: Object.entries(groups).map(([name, rows]) => ({ name, rows: rows.map(timelineRow) })),
});

/** A timeline whose dates stand in a table of the paper. */
export const timelineChart = (
  id: string,
  label: string,
  title: string,
  groups: Readonly<Record<string, readonly RowSketch[]>>,
): Chart => ({
  kind: 'chart',
  id,
  label,
  title,
  alternative: `Timeline, as at 26 February 2021. ${title}.`,
  spec: timelineSpec(groups),
  data: reference('table-2', 'Table 2'),
  key: [],
  notes: [words('Source: the programme plan.')],
});
