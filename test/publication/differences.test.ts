import { describe, expect, test } from '@jest/globals';
import { differences } from '../../src/publication/differences.js';

const KPIS = 'kpi,month,value,status\n';
const snapshot = (files: Readonly<Record<string, string>>) => new Map(Object.entries(files));
const between = (before: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>) =>
  differences(snapshot(before), snapshot(now));

describe('what papers print that is not what was published (domain K3, K7)', () => {
  test('a value, a new one, and one that is not printed any more', () => {
    expect(
      between(
        { 'kpis.csv': `${KPIS}a,2021-01,25.0%,\nb,2021-01,3,\n` },
        { 'kpis.csv': `${KPIS}a,2021-01,24.0%,revised\na,2020-12,26.0%,\n` },
      ),
    ).toEqual([
      'kpis.csv, a 2021-01: value 25.0%, now 24.0%',
      'kpis.csv, a 2021-01: status empty, now revised',
      'kpis.csv, b 2021-01: not printed any more',
      'kpis.csv, a 2020-12: not published before',
    ]);
  });

  test('nothing where only order, line ends or quotation marks are others', () => {
    expect(
      between(
        { 'kpis.csv': `${KPIS}a,2021-01,"25.0%",\r\nb,2021-01,3,\r\n` },
        { 'kpis.csv': `${KPIS}b,2021-01,3,\na,2021-01,25.0%,\n` },
      ),
    ).toEqual([]);
  });

  test('an amount of the ledger, by group and line', () => {
    const header = 'group,line,planned\n';
    expect(
      between(
        { 'ledger.csv': `${header}Homes,Posts,10\nHomes,,10\n` },
        { 'ledger.csv': `${header}Homes,Posts,10\nHomes,,11\n` },
      ),
    ).toEqual(['ledger.csv, Homes: planned 10, now 11']);
  });

  test('the date of a meeting, but not what the paper was made from', () => {
    const record = (meeting: string, inputs: string) =>
      `papers:\n  - kind: briefing\n    meeting: ${meeting}\n    inputs: ${inputs}\n`;
    expect(
      between(
        { 'publication.yaml': record('2021-01-06', 'aaaa') },
        { 'publication.yaml': record('2021-01-07', 'bbbb') },
      ),
    ).toEqual(['publication.yaml, briefing: meeting 2021-01-06, now 2021-01-07']);
    expect(
      between(
        { 'publication.yaml': record('2021-01-06', 'aaaa') },
        { 'publication.yaml': record('2021-01-06', 'bbbb') },
      ),
    ).toEqual([]);
  });

  test('a table that was not there, and one that is not there any more', () => {
    expect(between({}, { 'risks.csv': 'id,state\nR-01,open\n' })).toEqual([
      'risks.csv, R-01: not published before',
    ]);
    expect(between({ 'risks.csv': 'id,state\nR-01,open\n' }, {})).toEqual([
      'risks.csv, R-01: not printed any more',
    ]);
  });
});
