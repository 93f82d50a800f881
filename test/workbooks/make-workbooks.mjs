// Makes the workbooks of this folder with LibreOffice Calc: node test/workbooks/make-workbooks.mjs
// The figures are those of the ledger of December 2020; the layout is that of the finance office's printed page.
// Tests need the .xlsx files only, and these are committed: LibreOffice is needed to make them again, nowhere else.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';

const here = dirname(fileURLToPath(import.meta.url));
const [, ...ledger] = parse(readFileSync(join(here, '..', '..', 'data', 'fund', '2020-12.csv'), 'utf8'));

const HEADINGS = [
  'Full \nAmount \nEstimated',
  'Latest Full \nAmount \nEstimated',
  'Actual \nspend in \n2019/20',
  'Planned \nspend for \n2020/21',
  'Projected \nspend for \n2020/21',
  'Variation to \nplanned spend \n2020/21',
  'Planned \nspend for \n2021/22',
  'Planned \nspend for \n2022/23',
];
const ALLOCATIONS = 'Funding allocations assumed';
const LABELS = {
  [`${ALLOCATIONS}: Temporary`]: 'Temporary - (includes £2.0m to be allocated to Improvement Reserve)',
};
const LAST_NOTE = '2. Plans of later years are those of the day on which this sheet was saved.';

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const paragraphs = (text) =>
  text
    .split('\n')
    .map((line) => `<text:p>${escaped(line)}</text:p>`)
    .join('');
const spanning = ({ across = 1, down = 1 }) =>
  across > 1 || down > 1
    ? ` table:number-columns-spanned="${across}" table:number-rows-spanned="${down}"`
    : '';
const text = (words, style = 'label', merge = {}) =>
  `<table:table-cell table:style-name="${style}" office:value-type="string"${spanning(merge)}>${paragraphs(words)}</table:table-cell>`;
const number = (written) => {
  const value = Number(written.replaceAll(',', '').replace(/^\((.*)\)$/, '-$1'));
  return `<table:table-cell table:style-name="money" office:value-type="float" office:value="${value}"/>`;
};
const formula = (written) =>
  `<table:table-cell table:style-name="money" table:formula="of:=${escaped(written)}" office:value-type="float"/>`;
const EMPTY = '<table:table-cell/>';
const row = (...cells) => `<table:table-row>${cells.join('')}</table:table-row>`;

const COLUMNS = [...'BCDEFGHI'];
const VARIATION = 5;
const range = (column, from, to) => `[.${column}${from}:.${column}${to}]`;
const at = (column, line) => `[.${column}${line}]`;

/** The rows of a sheet; `computed` adds up with formulas and merges headings, as the other way to keep a ledger. */
const rowsOf = (computed) => {
  const rows = [];
  const add = (...cells) => rows.push(row(...cells));
  const wide = (words, style) =>
    computed ? add(text(words, style, { across: 9 })) : add(text(words, style));
  wide('Children First Improvement Fund - December 2020', 'title');
  if (computed) {
    add(EMPTY, ...HEADINGS.map((words) => text(words, 'heading', { down: 2 })));
    add();
    add(EMPTY, text('£000', 'heading', { across: 8 }));
  } else {
    add(EMPTY, ...HEADINGS.map((words) => text(words, 'heading')));
    add(EMPTY, ...HEADINGS.map(() => text('£000', 'heading')));
  }
  const places = {};
  const amounts = (cells, sum) =>
    COLUMNS.map((column, index) => {
      const written = cells[index];
      if (written === '') return EMPTY;
      if (!computed) return number(written);
      if (index === VARIATION) return formula(`${at('F', rows.length + 1)}-${at('E', rows.length + 1)}`);
      return sum ? formula(sum(column)) : number(written);
    });
  const all = (column, names) => names.map((name) => at(column, places[name])).join('+');
  let open = '';
  let first = 0;
  for (const [group, line, ...cells] of ledger) {
    if (line === 'Contingency') {
      add();
      places[group] = rows.length + 1;
      add(text(line), ...amounts(cells));
    } else if (line !== '') {
      if (group !== open) {
        if (rows.length > 4) add();
        wide(group.replace('; retention', '; \nretention'), 'group');
        open = group;
        first = rows.length + 1;
      }
      add(text(line), ...amounts(cells));
    } else if (group === open) {
      places[group] = rows.length + 1;
      add(EMPTY, ...amounts(cells, (column) => `SUM(${range(column, first, rows.length)})`));
    } else {
      add();
      if (group === `${ALLOCATIONS}: Temporary`) wide(`${ALLOCATIONS} (as per current MTFS)`, 'group');
      places[group] = rows.length + 1;
      const label = LABELS[group] ?? group.replace(`${ALLOCATIONS}: `, '');
      const parts = {
        'Temporary funding requirement': Object.keys(places).filter((name) => /^Temporary (?!f)/.test(name)),
        'Permanent funding requirement': Object.keys(places).filter((name) => /^Permanent (?!f)/.test(name)),
        Totals: ['Temporary funding requirement', 'Permanent funding requirement'],
        [`${ALLOCATIONS}: Totals`]: [`${ALLOCATIONS}: Temporary`, `${ALLOCATIONS}: Permanent`],
      }[group];
      const less = {
        'Additional funding required': ['Totals', 'Available funding'],
        [`${ALLOCATIONS}: Additional funding required`]: [
          'Additional funding required',
          `${ALLOCATIONS}: Totals`,
        ],
      }[group];
      add(
        text(label, 'total'),
        ...amounts(
          cells,
          parts
            ? (column) => all(column, parts)
            : less && ((column) => `${at(column, places[less[0]])}-${at(column, places[less[1]])}`),
        ),
      );
    }
  }
  add();
  wide('Notes:', 'label');
  wide('1. All amounts are in thousands of pounds; what was underspent stands in parentheses.', 'label');
  wide(LAST_NOTE, 'label');
  return rows;
};

const family = (name, properties, extra = '') =>
  `<style:style style:name="${name}" style:family="table-cell"${extra}>${properties}</style:style>`;
const BOLD = '<style:text-properties fo:font-weight="bold"/>';
const WRAPPED = '<style:table-cell-properties fo:wrap-option="wrap"/>';
const STYLES = [
  '<number:number-style style:name="plain" style:volatile="true"><number:number number:min-integer-digits="1" number:grouping="true" number:decimal-places="0"/></number:number-style>',
  '<number:number-style style:name="parentheses"><number:text>(</number:text><number:number number:min-integer-digits="1" number:grouping="true" number:decimal-places="0"/><number:text>)</number:text><style:map style:condition="value()&gt;=0" style:apply-style-name="plain"/></number:number-style>',
  family('label', ''),
  family('title', BOLD),
  family('group', WRAPPED + BOLD),
  family('total', BOLD),
  family('heading', WRAPPED + BOLD),
  family('money', '', ' style:data-style-name="parentheses"'),
  '<style:style style:name="labels" style:family="table-column"><style:table-column-properties style:column-width="110mm"/></style:style>',
  '<style:style style:name="amounts" style:family="table-column"><style:table-column-properties style:column-width="25mm"/></style:style>',
].join('');
const TABLE_COLUMNS =
  '<table:table-column table:style-name="labels"/><table:table-column table:style-name="amounts" table:number-columns-repeated="8"/>';

const sheet = (name, rows) =>
  `<table:table table:name="${name}">${TABLE_COLUMNS}${rows.join('')}</table:table>`;

const documentOf = (sheets) => `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>${STYLES}</office:automatic-styles><office:body><office:spreadsheet>${sheets.join('')}</office:spreadsheet></office:body></office:document>`;

const COVER = sheet('Cover', [
  row(text('Children First Improvement Fund', 'title')),
  row(text('Finance office')),
]);

const make = (name, sheets) => {
  const work = mkdtempSync(join(tmpdir(), 'workbooks-'));
  const flat = join(work, `${name}.fods`);
  writeFileSync(flat, documentOf(sheets));
  execFileSync('soffice', [
    '--headless',
    `-env:UserInstallation=file://${work}/profile`,
    '--convert-to',
    'xlsx',
    '--outdir',
    here,
    flat,
  ]);
  rmSync(work, { recursive: true, force: true });
};

make('as-printed', [COVER, sheet('Fund', rowsOf(false))]);
make('with-formulas', [sheet('Improvement Fund', rowsOf(true))]);
