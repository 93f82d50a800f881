import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { buildWorkbook, type CellValue } from './workbook-builder.js';

const HEADINGS = [
  'Full amount',
  'Planned 2024/25',
  'Projected 2024/25',
  'Variation 2024/25',
  'Planned 2025/26',
];
const UNITS = HEADINGS.map(() => '£000');

type Row = readonly CellValue[];

/** A ledger as a finance office lays it out: title, headings, units, and the rows from the fourth on. */
const sheet = (title: string, rows: readonly Row[], headings: Row = HEADINGS, units: Row = UNITS): Row[] => [
  [title],
  [null, ...headings],
  [null, ...units],
  ...rows,
];

const SWINGS: Row = ['Swings', 200, 120, 110, -10, 80];
const SLIDES: Row = ['Slides', 90, 60, 60, 0, 30];
const TOTALS: Row = ['Totals', 370, 240, 220, -20, 130];
const FUNDING: Row = ['Available funding', null, 240, 240, 0, 0];

const UPPER: readonly Row[] = [
  ['Playgrounds'],
  SWINGS,
  SLIDES,
  [null, 290, 180, 170, -10, 110],
  ['Trees'],
  ['Planting', 60, 40, 45, 5, 20],
  [null, 60, 40, 45, 5, 20],
  ['Contingency for play', 20, 20, 5, -15, 0],
  ['Requirement', 370, 240, 220, -20, 130],
];

const LOWER: readonly Row[] = [
  ['Additional funding required', null, 0, -20, -20, 130],
  ['Allocations assumed'],
  ['Temporary', null, null, null, null, 100],
  ['Totals', null, null, null, null, 100],
  ['Additional funding required', null, null, null, null, 30],
];

const SOUND: readonly Row[] = [...UPPER, TOTALS, FUNDING, ...LOWER];

const COVER: readonly Row[] = [['Fernhollow Borough Council'], ['Play Fund']];

/** The sheet in which everything is wrong that an import can tell at once. */
const FAULTY: readonly Row[] = sheet(
  'Play Fund - April 2024',
  [
    ['Playgrounds'],
    SWINGS,
    ['Slides', 90, 60, 60, 0, 'n/a'],
    [null, 290, 180, 170, -10, 110, 'checked by TH'],
    ['Trees'],
    ['Planting', 60, 40, 45, 5, 20],
    [null, 60, 40, 45, 5, 20],
    ['Requirement', 370, 240, 220, -20, 130],
    FUNDING,
    TOTALS,
    ...LOWER,
  ],
  ['Full amount', 'Planned 2024/25', 'Variation 2024/25', 'Projected 2024/25', 'Planned 2025/26'],
  ['£000', '£000', '£000', '£000', '£'],
);

/** Changes the text of one part of a workbook. */
const edited = (bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array => {
  const files = unzipSync(bytes);
  const content = files[part];
  if (!content) throw new Error(`the workbook has no ${part}`);
  return zipSync({ ...files, [part]: strToU8(change(strFromU8(content))) });
};

/** The workbooks of `examples/tour-of-mistakes`, by path in it, as they come from the finance office. */
export const tourWorkbooks = (): Readonly<Record<string, Uint8Array>> => ({
  '18-import/play-fund.xlsx': edited(
    buildWorkbook({ Cover: COVER, Fund: FAULTY }, ['C9:C10']),
    'xl/worksheets/sheet2.xml',
    (xml) => xml.replace('<row r="5">', '<row r="5" hidden="1">'),
  ),
  '19-for-the-record/play-fund.xlsx': buildWorkbook({
    Fund: sheet('Play Fund - May 2024', [
      ...UPPER.slice(0, 5),
      ['Planting', 60, 40, 45, 5.0000000001, 20],
      ...UPPER.slice(6, 7),
      ['Contingency for play', null, 20, 5, -15, 0],
      ['Requirement', 351, 240, 220, -20, 130],
      ['Totals', 350, 240, 220, -20, 130],
      FUNDING,
      ...LOWER,
    ]),
  }),
});

/** What `18-import/play-fund.xlsx` would be without its mistakes. */
export const mendedWorkbook = (): Uint8Array =>
  buildWorkbook({ Cover: COVER, Fund: sheet('Play Fund - May 2024', SOUND) });
