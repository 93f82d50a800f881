import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Printed } from '../../src/paper/printed.js';
import { snapshotOf } from '../../src/publication/snapshot.js';
import type { Day, Month } from '../../src/words/month.js';
import { paper } from '../support/paper-builder.js';

const nothing: Printed = { values: [], milestones: [], risks: [], ledger: undefined };
const frozen = (printed: Partial<Printed>) => ({
  paper: { ...paper(), printed: { ...nothing, ...printed } },
  meeting: '2021-03-10' as Day,
  asAt: '2021-02-26' as Day,
  dataTo: '2021-01' as Month,
  inputs: '0a1b2c',
});
const filesOf = (...papers: readonly Partial<Printed>[]) =>
  Object.fromEntries(snapshotOf(papers.map(frozen), (month) => `group,line\nledger of ${month},\n`));

describe('a snapshot (domain K3)', () => {
  test('has a table only of what was printed, and always the record of the papers', () => {
    expect(filesOf({})).toEqual({
      'publication.yaml': [
        'papers:',
        '  - kind: scrutiny-update',
        '    title: "Children First Improvement Programme: Update"',
        '    meeting: 2021-03-10',
        '    as-at: 2021-02-26',
        '    data-to: 2021-01',
        '    inputs: 0a1b2c',
        '',
      ].join('\n'),
    });
  });

  test('keeps what two papers printed once, sorted', () => {
    const value = (kpi: string, month: string) => ({ kpi, month, value: '1', status: '' });
    const files = filesOf(
      { values: [value('b', '2021-01'), value('a', '2021-01')], risks: [] },
      { values: [value('a', '2020-12'), value('b', '2021-01')] },
    );
    expect(files['kpis.csv']).toBe('kpi,month,value,status\na,2020-12,1,\na,2021-01,1,\nb,2021-01,1,\n');
  });

  test('keeps the ledger of the month that a paper spoke of', () => {
    const files = filesOf({}, { ledger: '2020-12' });
    expect(files['ledger.csv']).toBe('group,line\nledger of 2020-12,\n');
    expect(files['publication.yaml']).toMatch(/\nledger: 2020-12\n$/);
  });

  test('does not depend on the order in which papers were made', () => {
    const id = fc.constantFrom('R-01', 'R-02', 'R-10');
    const risks = fc
      .uniqueArray(id)
      .map((ids) =>
        ids.map((one) => ({ id: one, state: 'open' as const, likelihood: '', impact: '', status: '' })),
      );
    fc.assert(
      fc.property(fc.array(risks), (all) => {
        const tables = (papers: typeof all) => filesOf(...papers.map((one) => ({ risks: one })))['risks.csv'];
        expect(tables(all.toReversed())).toBe(tables(all));
      }),
    );
  });
});
