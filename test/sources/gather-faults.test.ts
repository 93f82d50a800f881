import { describe, expect, test } from '@jest/globals';
import type { Request } from '../../src/sources/gather.js';
import { hints, told } from '../support/told.js';
import { type Files, gathered, programme } from './small-folder.js';

describe('no paper', () => {
  test.each<[string, Files, Partial<Request>, string, string]>([
    [
      'a month without a narrative',
      programme,
      { month: '2021-03' },
      'data/narrative/2021-03',
      'There are papers for 2021-01 and 2021-02.',
    ],
    [
      'a misspelt kind',
      programme,
      { month: '2021-02', paper: 'breifing' },
      'data/narrative/2021-02/breifing.md',
      'Did you mean "briefing"?',
    ],
    [
      'another kind',
      programme,
      { month: '2021-02', paper: 'scrutiny-report' },
      'data/narrative/2021-02/scrutiny-report.md',
      'Known here: briefing, update.',
    ],
    [
      'a kind of no month',
      programme,
      { paper: 'scrutiny' },
      'data/narrative/<month>/scrutiny.md',
      'There are papers for 2021-01 and 2021-02.',
    ],
    [
      'no narrative at all',
      { 'data/programme.yaml': 'a: b\n' },
      { month: '2021-03' },
      'data/narrative/2021-03',
      'Write one as data/narrative/2021-03/<kind of paper>.md.',
    ],
    [
      'an empty month',
      { 'data/narrative/2021-03/notes.txt': '' },
      { month: '2021-03', paper: 'briefing' },
      'data/narrative/2021-03/briefing.md',
      'Write one as data/narrative/2021-03/briefing.md.',
    ],
  ])('%s', (_, files, request, path, hint) => {
    const { value, diagnostics } = gathered(files, request);
    expect(value.narratives).toEqual([]);
    expect(told(diagnostics)).toEqual([`no-paper: There is no paper to make: ${path} does not exist.`]);
    expect(hints(diagnostics)).toEqual([hint]);
  });
});

describe('stray files', () => {
  const beside = (name: string): string =>
    `${name} lies beside it and is read: put what is newer into that one, and move this one out of the folder.`;

  test.each([
    ['data/kpis.yml', beside('kpis.yaml')],
    ['data/kpi_series.csv', beside('kpi-series.csv')],
    ['data/kpi-series (2).csv', beside('kpi-series.csv')],
    ['data/risks - Copy.yaml', beside('risks.yaml')],
    ['data/Copy of milestones.csv', beside('milestones.csv')],
    ['data/fnud.yaml', 'Did you mean "fund.yaml"?'],
    [
      'data/budget-of-the-programme.csv',
      'Known here: programme.yaml, kpis.yaml, kpi-series.csv, risks.yaml, milestones.csv, fund.yaml.',
    ],
    ['data/published/2020-12/kpi.csv', beside('kpis.csv')],
    ['data/published/2020-12/ledgr.csv', 'Did you mean "ledger.csv"?'],
    [
      'data/narrative/2021-2/briefing.md',
      'Name the folder of a month like 2021-02.',
      'data/narrative/2021-2',
    ],
    [
      'data/narrative/2021-13/briefing.md',
      'Name the folder of a month like 2021-02.',
      'data/narrative/2021-13',
    ],
    [
      'data/published/Dec 2020/kpis.csv',
      'Name the folder of a month like 2021-02.',
      'data/published/Dec 2020',
    ],
  ])('%s', (path, hint, shown = path) => {
    const { diagnostics } = gathered({ ...programme, [path]: '' });
    expect(told(diagnostics)).toEqual([`stray-file: ${shown} is not read by cfip.`]);
    expect(diagnostics.map(({ severity }) => severity)).toEqual(['warning']);
    expect(hints(diagnostics)).toEqual([hint]);
  });

  test.each([
    'data/README.md',
    'data/.gitattributes',
    'data/notes/kpis.csv',
    'data/narrative/README.md',
    'data/narrative/2021-02/notes.docx',
  ])('%s is nobody\u2019s business', (path) => {
    expect(gathered({ ...programme, [path]: '' }).diagnostics).toEqual([]);
  });
});
