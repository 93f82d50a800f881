import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { comparePapers } from '../../src/changes/compare-papers.js';
import { changesBy, papersOf, said } from '../support/changes.js';
import { root } from '../support/root.js';

const SERIES = 'kpi-series.csv';
const HIGHWAYS = 'examples/highways-recovery';

describe('KPIs', () => {
  test('a value that was corrected is told with its place, and so is what follows from it', () => {
    const comparison = changesBy('data', '2021-02', {
      [SERIES]: [['re-referrals,local,2021-01,25.0%', 're-referrals,local,2021-01,21.9%']],
    });
    expect(said(comparison, 'kpis')).toEqual([
      're-referrals value for January 2021: 25.0% → 21.9%',
      're-referrals rating: Amber → Green',
      're-referrals variation: no significant change → special cause improvement: below the lower limit',
    ]);
    expect(comparison.changes[0]).toMatchObject({ kind: 'changed', place: 'kpi-series.csv:133:28' });
  });

  test('B7: a month that is new is the latest, with both months named', () => {
    const comparison = changesBy(
      'data',
      '2021-01',
      {},
      { [SERIES]: [[/re-referrals,local,2021-01,.*\n/, '']] },
    );
    const latest = said(comparison, 'kpis').filter((line) => line.startsWith('re-referrals latest'));
    expect(latest).toEqual(['re-referrals latest value: 26.3% [i] in December 2020 → 25.0% in January 2021']);
  });

  test('a target, a name, a polarity and a benchmark', () => {
    const comparison = changesBy('data', '2021-02', {
      'kpis.yaml': [
        ['name: Re-referrals within 12 months', 'name: Referred again'],
        ['target: 22%\n    target-status: illustrative', 'target: 21%'],
      ],
      [SERIES]: [[/(cla-rate,neighbours,2021-01),[\d.]+/, 'cla-rate,neighbours,2021-01,60.0']],
    });
    expect(said(comparison, 'kpis')).toEqual([
      're-referrals name: Re-referrals within 12 months → Referred again',
      're-referrals target: 22.0% [i] → 21.0%',
      're-referrals rating: Amber → Red',
      'cla-rate Statistical neighbours: value for January 2021: 49.7 [i] → 60.0 [i]',
    ]);
  });

  test('B3: a tolerance that changes no rating, and what a KPI is said to be', () => {
    const comparison = changesBy(HIGHWAYS, '2024-10', {
      'kpis.yaml': [
        [/tolerance: .*/, 'tolerance: 1% of target'],
        [/owner: .*/, 'owner: Somebody else'],
        [/source: .*/, 'source: Guesses'],
      ],
    });
    const lines = said(comparison, 'kpis').map((line) => line.replace(/^\S+ /, ''));
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^tolerance: .+ \u2192 1% of target$/),
        expect.stringMatching(/^owner: .+ \u2192 Somebody else$/),
        expect.stringMatching(/^source: .+ \u2192 Guesses$/),
      ]),
    );
    const defined = changesBy('data', '2021-02', {
      'kpis.yaml': [[/(?<=- id: re-referrals\n(?: {4}.*\n)*? {4}definition: )/, 'Roughly ']],
    });
    expect(said(defined, 'kpis')).toEqual([
      expect.stringMatching(/^re-referrals definition: .+ \u2192 Roughly /),
    ]);
  });

  test('B4, B12: what decimals do not show is told in full', () => {
    const comparison = changesBy('data', '2021-02', {
      [SERIES]: [['re-referrals,local,2021-01,25.0%', 're-referrals,local,2021-01,25.04%']],
    });
    expect(said(comparison, 'kpis')).toEqual([
      're-referrals value for January 2021: 25.0% (25) → 25.0% (25.04)',
      're-referrals rating: Amber → Red',
    ]);
  });

  test('what has no line of its own is not passed over', () => {
    const comparison = changesBy('data', '2021-02', {
      'kpis.yaml': [[/(?<=- id: re-referrals\n)/, '    spc: { baseline: 12 }\n']],
    });
    expect(said(comparison, 'kpis')).toEqual(['re-referrals other findings (spc)']);
  });

  test('one that is new and one that is gone are told in a few words', () => {
    const before = papersOf('data', '2021-02');
    const [horizon] = before.document.horizons;
    if (!horizon) throw new Error('no horizon');
    const [first, ...others] = horizon.kpis;
    const after = {
      ...before,
      document: { ...before.document, horizons: [{ ...horizon, kpis: others }] },
    };
    const line = `${first?.id} gone: 1,421 [i] in January 2021, Not rated → null`;
    expect(said(comparePapers(before, after, 'revisions'))).toEqual([line]);
    expect(said(comparePapers(after, before, 'revisions'))).toEqual([
      `${first?.id} new: null → 1,421 [i] in January 2021, Not rated`,
    ]);
  });
});

describe('risks', () => {
  test('E1, E3: score and band, review, owner and actions', () => {
    const comparison = changesBy(HIGHWAYS, '2024-10', {
      'risks.yaml': [
        [
          'residual: { likelihood: 3, impact: 4, score: 12 }',
          'residual: { likelihood: 4, impact: 4, score: 16 }',
        ],
        ['review: 2024-11-29', 'review: 2024-10-01'],
        ['title: A second hard winter', 'title: Another hard winter'],
        ['    owner: Contract Manager, Repairs\n    review', '    owner: Area Supervisor, North\n    review'],
        ['            due: 2024-11-22', '            due: 2024-10-02'],
      ],
    });
    expect(said(comparison, 'risks')).toEqual([
      'HW-01 title: A second hard winter → Another hard winter',
      'HW-01 score: High, L3 × I4 = 12 → High, L4 × I4 = 16',
      'HW-01 owner: Contract Manager, Repairs → Area Supervisor, North',
      'HW-01 review: 29 November 2024 → 1 October 2024, overdue',
      'HW-01 action "Agree with the contractor where a third gang would be based": open, due 22 November 2024, Contract Manager, Repairs → overdue, due 2 October 2024, Contract Manager, Repairs',
    ]);
  });

  test('every field has the place of its own, in the record or in the assessment that holds', () => {
    const { changes } = changesBy(HIGHWAYS, '2024-10', {
      'risks.yaml': [
        ['title: A second hard winter', 'title: Another hard winter'],
        ['residual: { likelihood: 3, impact: 4, score: 12 }', 'residual: { likelihood: 4, impact: 4 }'],
        ['review: 2024-11-29', 'review: 2024-12-01'],
        ['            due: 2024-11-22', '            due: 2024-11-23'],
      ],
    });
    const lines = readFileSync(join(root, HIGHWAYS, 'risks.yaml'), 'utf8').split('\n');
    const at = (what: string): string => {
      const { place } = changes.find((change) => change.what.startsWith(what)) ?? {};
      return lines[Number(/^risks\.yaml:(\d+):/.exec(place ?? '')?.[1]) - 1]?.trim() ?? '';
    };
    expect(at('title')).toBe('title: A second hard winter');
    expect(at('score')).toBe('residual: { likelihood: 3, impact: 4, score: 12 }');
    expect(at('review')).toBe('review: 2024-11-29');
    expect(at('action')).toBe('- text: Agree with the contractor where a third gang would be based');
  });

  test('what is done about a risk, in the words of the log', () => {
    const comparison = changesBy('data', '2021-02', {
      'risks.yaml': [
        ['Service Redesign and Family Safeguarding, the new service model, will', 'redesign will'],
      ],
    });
    expect(comparison.changes[0]).toMatchObject({ area: 'risks', id: 'R-02', what: 'mitigation' });
  });
});

describe('milestones', () => {
  test('F1, F2, F5: date, slip and status', () => {
    const comparison = changesBy(HIGHWAYS, '2024-10', {
      'milestones.csv': [['Dec-24,,25/10/2024,Feb-25', 'Dec-24,,25/10/2024,Dec-24']],
    });
    expect(said(comparison, 'milestones')).toEqual([
      'led-phase-2 date: expected February 2025 → expected December 2024',
      'led-phase-2 slip: about 2 months late → on time',
      'led-phase-2 status: Red → Green',
    ]);
    expect(comparison.changes.find(({ area }) => area === 'milestones')?.place).toMatch(
      /^milestones\.csv:9:\d+$/,
    );
  });
});

describe('the ledger', () => {
  test('D2, D3: an amount, and every total that it goes into', () => {
    const comparison = changesBy('data', '2021-01', {
      'fund/2021-01.csv': [['Senior Improvement Leads,"1,160"', 'Senior Improvement Leads,"1,161"']],
    });
    // Totals are printed as the ledger gives them (D8): 1 off is rounding, and nothing else moves.
    expect(said(comparison, 'ledger')).toEqual([
      expect.stringMatching(/ \/ Senior Improvement Leads full amount: 1,160 → 1,161$/),
    ]);
    expect(comparison.changes[0]).toMatchObject({
      name: 'Senior Improvement Leads (Temporary investment in targeted improvement)',
      place: expect.stringMatching(/^fund\/2021-01\.csv:2:\d+$/),
    });
  });

  test('D10: contingencies are told apart by what the ledger calls them', () => {
    const { changes } = changesBy('data', '2021-01', {
      'fund/2021-01.csv': [
        [/Temporary contingency,Contingency,579/, 'Temporary contingency,Contingency,580'],
        [/Permanent contingency,Contingency,0/, 'Permanent contingency,Contingency,1'],
      ],
    });
    expect(changes.filter(({ area }) => area === 'ledger').map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Temporary contingency', 'Permanent contingency']),
    );
  });

  test('D9: blank is not 0', () => {
    const comparison = changesBy('data', '2021-01', {
      'fund/2021-01.csv': [['446,580,315,(265),402,0', '446,580,315,(265),402,']],
    });
    expect(said(comparison, 'ledger')).toEqual([
      expect.stringMatching(/ \/ Senior Improvement Leads planned 2022\/23: 0 → \[x\]$/),
    ]);
  });

  test('D10: lines that came and went, and a ledger that the other side has not', () => {
    const papers = papersOf('data', '2021-01');
    const [horizon] = papers.document.horizons;
    const fund = horizon?.fund;
    if (!horizon || !fund) throw new Error('no ledger');
    const withFund = (other: typeof fund | null) => ({
      ...papers,
      document: { ...papers.document, horizons: [{ ...horizon, fund: other }] },
    });
    const line = fund.rows.find(({ role }) => role === 'line');
    const fewer = withFund({ ...fund, rows: fund.rows.filter((row) => row !== line) });
    expect(comparePapers(papers, fewer, 'revisions').changes).toMatchObject([
      { area: 'ledger', id: `${line?.part} / ${line?.label}`, kind: 'gone', after: null },
    ]);
    const none = comparePapers(withFund(null), papers, 'revisions');
    expect(none.changes).toMatchObject([{ id: 'totals', kind: 'new' }]);
    expect(none.ledgers).toMatchObject({ before: null, after: '2021-01' });
  });

  test('ledgers of two months are compared in the columns that both have', () => {
    const papers = papersOf('data', '2021-01');
    const [horizon] = papers.document.horizons;
    const fund = horizon?.fund;
    if (!horizon || !fund) throw new Error('no ledger');
    const rows = fund.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        cell.column === 'planned 2022/23' ? { ...cell, column: 'planned 2023/24', amount: 9 } : cell,
      ),
    }));
    const later = {
      ...papers,
      document: {
        ...papers.document,
        horizons: [{ ...horizon, fund: { ...fund, ledger: '2021-04', rows } }],
      },
    };
    const { ledgers, changes } = comparePapers(papers, later, 'months');
    expect(changes).toEqual([]);
    expect(ledgers).toEqual({
      before: '2021-01',
      after: '2021-04',
      'only-before': ['planned 2022/23'],
      'only-after': ['planned 2023/24'],
    });
  });
});

describe('two months', () => {
  const comparison = comparePapers(papersOf('data', '2020-12'), papersOf('data', '2021-02'), 'months');

  test('say what the latest value was in each', () => {
    expect(said(comparison, 'kpis')).toContain(
      're-referrals latest value: 26.3% [i] in December 2020 → 25.0% in January 2021',
    );
  });

  test('have papers of their own, of which only the length is told', () => {
    expect(said(comparison, 'text')).toEqual([]);
    expect(said(comparison, 'papers')).toEqual([
      'scrutiny-update new: null → for 10 March 2021, with 76 paragraphs',
      'fund-position gone: for 7 January 2021, with 17 paragraphs → null',
      'progress-report gone: for 7 January 2021, with 67 paragraphs → null',
    ]);
  });

  test('F6: tell every milestone that has moved', () => {
    expect(said(comparison, 'milestones')).toContain(
      'management-assessment date: expected end of April 2021 → expected May 2021',
    );
  });
});
