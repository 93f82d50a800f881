import { describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import { SourceText } from '../../src/diagnostics/source-text.js';
import { decodeTable } from '../../src/programme/decode.js';
import { choice, id, month, quantity } from '../../src/programme/fields.js';
import { readCsv } from '../../src/sources/csv.js';
import { spanAt } from '../../src/sources/located.js';
import { hints, placed, told } from '../support/told.js';

const row = z.strictObject({
  kpi: id(),
  month: month(),
  value: quantity().optional(),
  status: choice('final', 'missing').default('final'),
});

const read = (text: string) => {
  const { value: table, diagnostics } = readCsv(new SourceText('t.csv', text));
  if (!table) throw new Error('the table cannot be read');
  const checked = decodeTable(row, table);
  return { ...checked, all: [...diagnostics, ...checked.diagnostics] };
};

describe('rows', () => {
  test('are records with the places of their cells', () => {
    const { value, all } = read('kpi,month,value,status\nmash,2021-01,"1,160",\nvisits,Feb-21,,missing\n');
    expect(all).toEqual([]);
    expect(value?.map(({ kpi, month: of, status }) => [kpi, of, status])).toEqual([
      ['mash', '2021-01', 'final'],
      ['visits', '2021-02', 'missing'],
    ]);
    expect(value?.[0]?.value?.value.toFixed()).toBe('1160');
    expect(value?.[0] && placed(spanAt(value[0].at, 'value'))).toBe('2:14 ["1,160"]');
  });

  test('columns may stand in any order', () => {
    expect(read('status,value,month,kpi\n,1,2021-01,mash\n').value?.[0]).toMatchObject({ kpi: 'mash' });
  });

  test('faulty ones are told cell by cell and left out', () => {
    const { value, all } = read(
      'kpi,month,value,status\n,2021-13,1,\nmash,2021-01,"1,16",ok\nmash,2021-01,3,\nm m,2021-01,4,\n',
    );
    expect(told(all)).toEqual([
      '2:1 [] missing-key: "kpi" is missing.',
      '2:2 [2021-13] bad-value: "2021-13" is not a month.',
      '3:14 ["1,16"] bad-value: "1,16" is not a number.',
      '3:21 [ok] bad-value: "ok" is not one of final, missing.',
      '5:1 [m m] bad-value: "m m" is not an id (letters, digits and single hyphens).',
    ]);
    expect(value?.map(({ value: found }) => found?.value.toFixed())).toEqual(['3']);
  });

  test('one with a cell too many or too few has been told, and its cells mean nothing', () => {
    const { value, all } = read(
      'kpi,month,value,status\nmash,2021-01,1,160,\nmash,2021-02\nmash,2021-03,3,\n',
    );
    expect(all.map(({ code }) => code)).toEqual(['csv-too-many-cells', 'csv-too-few-cells']);
    expect(value?.map(({ month: of }) => of)).toEqual(['2021-03']);
  });
});

describe('columns are told once, not once a row', () => {
  const rows = 'mash,2021-01,1,\n'.repeat(3);

  test('one that is not known', () => {
    const { value, all } = read(`kpi,month,value,status,colour\n${'mash,2021-01,1,,red\n'.repeat(3)}`);
    expect(value).toBeUndefined();
    expect(told(all)).toEqual(['1:24 [colour] unknown-key: There is no column "colour" in this file.']);
    expect(hints(all)).toEqual(['The columns are kpi, month, value, status.']);
  });

  test('one that is misspelt is not missing as well', () => {
    const { all } = read(`kpi,month,valeu,status\n${rows}`);
    expect(told(all)).toEqual(['1:11 [valeu] unknown-key: There is no column "valeu" in this file.']);
    expect(hints(all)).toEqual(['Did you mean "value"?']);
  });

  test('one in other letters', () => {
    const { all } = read(`KPI,Month,value,status\n${rows}`);
    expect(told(all)).toEqual([
      '1:1 [KPI] unknown-key: There is no column "KPI" in this file.',
      '1:5 [Month] unknown-key: There is no column "Month" in this file.',
    ]);
    expect(hints(all)).toEqual(['Did you mean "kpi"?', 'Did you mean "month"?']);
  });

  test('one that is missing', () => {
    const { all } = read('kpi,month,value\nmash,2021-01,1\n');
    expect(told(all)).toEqual(['1:1 [kpi] missing-key: The column "status" is missing.']);
    expect(hints(all)).toEqual([
      'The first row must read kpi,month,value,status. A column that is not needed stays, with empty cells.',
    ]);
  });

  test('a first row that names none is one fault', () => {
    const { value, all } = read('mash,2021-01,1,final\nmash,2021-02,2,final\n');
    expect(value).toBeUndefined();
    expect(told(all)).toEqual(['1:1 [mash] missing-key: The first row does not name the columns.']);
    expect(hints(all)).toEqual(['The first row must read kpi,month,value,status.']);
  });

  test('a file with semicolons is one fault', () => {
    expect(read('kpi;month;value;status\nmash;2021-01;1;\n').all.map(({ code }) => code)).toEqual([
      'csv-delimiter',
    ]);
  });

  test('a header without rows is an empty table', () => {
    expect(read('kpi,month,value,status\n')).toMatchObject({ value: [], diagnostics: [] });
  });
});
