import {
  type CastCell,
  type CastLedger,
  type CastRow,
  castLedger,
} from '../../src/analysis/fund/cast-ledger.js';
import { nameOfRow } from '../../src/analysis/fund/row-name.js';
import { nameOfColumn } from '../../src/programme/fund/columns.js';
import type { Fund } from '../../src/programme/fund/fund.js';
import { isRead } from '../../src/sources/sources.js';
import { type CheckedProgramme, smallProgramme } from './small-programme.js';

/** The columns of a ledger, in the finance office's order. */
export const COLUMNS = [
  'full',
  'latest',
  'actual',
  'planned',
  'projected',
  'variation',
  'next',
  'last',
] as const;
export type Column = (typeof COLUMNS)[number];

/** What the columns of a ledger hold in the financial year 2020/21. */
export const LAYOUT_TEXT = `  - from: 2020-04
    columns:
      - { column: full, heading: Full amount, holds: full-amount }
      - { column: latest, heading: Latest full amount, holds: latest-full-amount }
      - { column: actual, heading: Actual 2019/20, holds: actual, year: 2019/20 }
      - { column: planned, heading: Planned 2020/21, holds: planned, year: 2020/21 }
      - { column: projected, heading: Projected 2020/21, holds: projected, year: 2020/21 }
      - { column: variation, heading: Variation 2020/21, holds: variation, year: 2020/21 }
      - { column: next, heading: Planned 2021/22, holds: planned, year: 2021/22 }
      - { column: last, heading: Planned 2022/23, holds: planned, year: 2022/23 }
`;

/** Two blocks, three groups of which each has a line called Repairs, and one line with "Contingency" in its name. */
export const STRUCTURE = `title: Homes fund
layouts:
${LAYOUT_TEXT}blocks:
  - id: temporary
    name: Temporary
    spending: once
    groups: [{ id: lifts, name: Lifts }, { id: roofs, name: Roofs }]
    contingency: Temporary contingency
    requirement: Temporary requirement
  - id: permanent
    name: Permanent
    spending: yearly
    groups: [{ id: staff, name: Staff }]
    requirement: Permanent requirement
totals: Totals
available: Available
additional: Additional
allocations:
  heading: Allocations assumed
  blocks:
    - { block: temporary, row: Allocation temporary, label: Temporary }
    - { block: permanent, row: Allocation permanent, label: Permanent }
  totals: { row: Allocations, label: Totals }
  remaining: { row: Remaining, label: Additional }
`;

/** The structure with one more layout behind the first. */
export const withLayout = (layout: string): string =>
  STRUCTURE.replace(LAYOUT_TEXT, `${LAYOUT_TEXT}${layout}`);

/** The structure with a layout for 2021/22 too: every column is a year later. */
export const TWO_YEARS = withLayout(
  LAYOUT_TEXT.replace('2020-04', '2021-04').replace(
    /20(\d\d)\/(\d\d)/g,
    (_, from, to) => `20${Number(from) + 1}/${Number(to) + 1}`,
  ),
);

export const HEADER = ['group', 'line', ...COLUMNS].join();

/** A ledger in which every figure is what the others give. */
export const SOUND = `${HEADER}
Lifts,New lifts,500,510,100,200,150,(50),160,100
Lifts,Repairs,90,90,30,40,60,20,0,0
Lifts,,590,600,130,240,210,(30),160,100
Roofs,Repairs,70,75,0,50,75,25,0,0
Roofs,,70,75,0,50,75,25,0,0
Temporary contingency,Contingency,20,5,0,20,5,(15),0,0
Temporary requirement,,680,680,130,310,290,(20),160,100
Staff,Review of Contingency,30,30,10,30,30,0,30,30
Staff,Repairs,10,12,8,10,12,2,12,12
Staff,,40,42,18,40,42,2,42,42
Permanent requirement,,40,42,18,40,42,2,42,42
Totals,,720,722,148,350,332,(18),202,142
Available,,,,,350,350,0,42,42
Additional,,,,,0,(18),(18),160,100
Allocation temporary,,,,,,,,150,70
Allocation permanent,,,,,,,,0,0
Allocations,,,,,,,,150,70
Remaining,,,,,,,,10,30
`;

export const REGISTER_HEADER = 'virement,month,year,group,line,amount,reason,authority\n';

/** A register of virements; each row goes without its reason and its authority. */
export const register = (rows: readonly string[]): string =>
  REGISTER_HEADER + rows.map((row) => `${row},R,A\n`).join('');

export interface FundFiles {
  readonly structure?: string | undefined;
  /** Text of each ledger by its month; one sound ledger of December 2020 when absent. */
  readonly ledgers?: Readonly<Record<string, string>>;
  readonly virements?: string;
}

/** A programme that has nothing but a fund, and what is told of it. */
export const programmeWithFund = ({
  structure = STRUCTURE,
  ledgers = { '2020-12': SOUND },
  virements,
}: FundFiles): CheckedProgramme =>
  smallProgramme({
    'fund.yaml': structure,
    ...Object.fromEntries(Object.entries(ledgers).map(([month, text]) => [`fund/${month}.csv`, text])),
    ...(virements === undefined ? {} : { 'fund/virements.csv': virements }),
  });

/** The fund of a programme, which could be read. */
export const fundOfFiles = (files: FundFiles): Fund => {
  const { fund } = programmeWithFund(files).programme;
  if (!isRead(fund)) throw new Error('the fund cannot be read');
  return fund;
};

/** The last ledger, cast. */
export const castOf = (files: FundFiles): CastLedger => {
  const fund = fundOfFiles(files);
  const ledger = fund.ledgers.at(-1);
  if (!ledger) throw new Error('there is no ledger');
  return castLedger(ledger, fund);
};

/** One ledger with some of its text changed; what is to change must be there, and once. */
export const changed = (text: string, ...edits: readonly (readonly [string, string])[]): string =>
  edits.reduce((now, [from, to]) => {
    if (now.split(from).length !== 2) throw new Error(`${from} is not there once`);
    return now.replace(from, to);
  }, text);

/** A row by the name that messages give it. */
export const rowNamed = ({ rows }: CastLedger, name: string): CastRow => {
  const row = rows.find((candidate) => nameOfRow(candidate) === name);
  if (!row) throw new Error(`no row ${name} among ${rows.map(nameOfRow).join('; ')}`);
  return row;
};

/** A cell of a row by the name of its column: `planned 2021/22`. */
export const cellOf = (cast: CastLedger, row: string, column: string): CastCell => {
  const cell = rowNamed(cast, row).cells.find((candidate) => nameOfColumn(candidate.column) === column);
  if (!cell) throw new Error(`no column ${column}`);
  return cell;
};

/** What is told, a line each: severity, message and code, without the place. */
export const toldOfFund = (files: FundFiles): readonly string[] =>
  programmeWithFund(files).diagnostics.map(
    ({ severity, message, code }) => `${severity} ${message} [${code}]`,
  );
