import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { align } from '../../src/changes/align.js';
import { comparePapers } from '../../src/changes/compare-papers.js';
import { excerpts, startOf } from '../../src/changes/excerpts.js';
import { changesBy, papersOf, said } from '../support/changes.js';

const TEXT = 'narrative/2021-02/scrutiny-update.md';

describe('the text', () => {
  test('a paragraph that was added; those behind it only have other numbers', () => {
    const comparison = changesBy('data', '2021-02', {
      [TEXT]: [[/(?=\nMembers will remember that)/, '\nSomething wholly new.\n']],
    });
    expect(comparison.changes).toMatchObject([
      { area: 'text', kind: 'new', what: 'paragraph 2.4', before: null, after: 'Something wholly new.' },
    ]);
  });

  test('one that was written otherwise, with before and after', () => {
    const comparison = changesBy('data', '2021-02', {
      [TEXT]: [['Members will remember', 'Members may remember']],
    });
    expect(comparison.changes).toMatchObject([
      {
        area: 'text',
        id: 'scrutiny-update',
        kind: 'changed',
        what: 'paragraph 2.4',
        before: expect.stringMatching(/^Members will remember/),
        after: expect.stringMatching(/^Members may remember/),
        place: TEXT,
      },
    ]);
  });

  test('a figure in it that has become another', () => {
    const comparison = changesBy('data', '2021-02', {
      'kpi-series.csv': [['re-referrals,local,2021-01,25.0%', 're-referrals,local,2021-01,24.5%']],
    });
    expect(said(comparison, 'text')[0]).toMatch(/paragraph 3\.3: .*stand at 25\.0%.* → .*stand at 24\.5%/);
    expect(comparison.redrawn.map(({ label }) => label)).toContain('Figure 7');
  });

  test('what only the covers and the ends say', () => {
    const comparison = changesBy('data', '2021-02', { [TEXT]: [['as-at: 2021-02-26', 'as-at: 2021-02-27']] });
    expect(said(comparison, 'papers')).toEqual([
      'scrutiny-update as at: 26 February 2021 → 27 February 2021',
    ]);
  });

  test('a diagram that comes from no data of a KPI', () => {
    const comparison = changesBy('data', '2021-02', {
      'programme.yaml': [['Team Manager', 'Team Leader']],
    });
    expect(comparison.redrawn).toMatchObject([{ paper: 'scrutiny-update', label: expect.any(String) }]);
  });
});

describe('a paper that reads otherwise though its passages are the same', () => {
  const drawn = (from: string | RegExp, to: string) =>
    changesBy('data', '2021-02', { [TEXT]: [[from, to]] }).redrawn.map(({ label, kind }) => [label, kind]);

  test('a table that is gone, and those behind it that only have other numbers', () => {
    const gone = drawn('{{kpi-grid}}\n', '');
    expect(gone).toEqual([[expect.stringMatching(/^Table \d$/), 'gone']]);
    expect(drawn('{{kpi-grid}}\n', '{{kpi-comparison}}\n\n{{kpi-grid}}\n')).toEqual([
      [expect.stringMatching(/^Table \d$/), 'new'],
    ]);
  });

  test('a chart of the ledger', () => {
    const { redrawn } = changesBy('data', '2021-01', {
      'narrative/2021-01/fund-position.md': [['{{fund-by-year}}\n', '']],
    });
    expect(redrawn.map(({ kind }) => kind)).toEqual(['gone']);
  });

  test('words that are emphasised now', () => {
    const comparison = changesBy('data', '2021-02', {
      [TEXT]: [['Members will remember', 'Members **will** remember']],
    });
    expect(said(comparison)).toEqual(['scrutiny-update order, emphasis or references']);
    expect(comparison.changes[0]?.place).toBe(TEXT);
  });

  test('a link that leads somewhere else', () => {
    const link = (address: string) => ({
      [TEXT]: [['Members will remember', `[Members](https://${address}) will remember`]] as const,
    });
    const comparison = changesBy('data', '2021-02', link('evil.example'), link('council.example'));
    expect(comparison.changes).toMatchObject([
      {
        before: expect.stringMatching(/^Members \(https:\/\/council\.example\) will/),
        after: expect.stringMatching(/^Members \(https:\/\/evil\.example\) will/),
      },
    ]);
  });
});

describe('a month that one side has not', () => {
  test('has papers that are new, or gone', () => {
    const papers = papersOf('data', '2020-12');
    expect(said(comparePapers(undefined, papers, 'revisions'))).toEqual([
      'fund-position new: null → for 7 January 2021, with 17 paragraphs',
      'progress-report new: null → for 7 January 2021, with 67 paragraphs',
    ]);
    expect(comparePapers(papers, undefined, 'revisions').changes.map(({ kind }) => kind)).toEqual([
      'gone',
      'gone',
    ]);
  });
});

describe('laws of matching', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 });
  const matched = (one: readonly string[], other: readonly string[]) =>
    align(
      one.length,
      other.length,
      (a, b) => (one[a] === other[b] ? 1 : 0),
      (a, b) => ((one[a] ?? '') < (other[b] ?? '') ? -1 : 1),
    );

  test('everything is there once, in its order, and only what is alike is matched', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        const pairs = matched(one, other);
        expect(pairs.flatMap(([a]) => a ?? [])).toEqual(one.map((_, index) => index));
        expect(pairs.flatMap(([, b]) => b ?? [])).toEqual(other.map((_, index) => index));
        for (const [a, b] of pairs) if (a !== undefined && b !== undefined) expect(one[a]).toBe(other[b]);
      }),
    );
  });

  test('it does not matter which side is which', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        const both = (pairs: ReturnType<typeof matched>) =>
          pairs.filter(([a, b]) => a !== undefined && b !== undefined);
        expect(both(matched(other, one)).map(([a, b]) => [b, a])).toEqual(both(matched(one, other)));
      }),
    );
  });

  test('more is matched than by leaving out anything else', () => {
    const longest = (one: readonly string[], other: readonly string[]): number => {
      const [a, ...rest] = one;
      const [b, ...others] = other;
      if (a === undefined || b === undefined) return 0;
      return a === b ? 1 + longest(rest, others) : Math.max(longest(rest, other), longest(one, others));
    };
    fc.assert(
      fc.property(words, words, (one, other) => {
        const count = matched(one, other).filter(([a, b]) => a !== undefined && b !== undefined).length;
        expect(count).toBe(longest(one, other));
      }),
    );
  });
});

describe('excerpts', () => {
  test('show what differs in long texts, with some words round it, and cut no word in two', () => {
    const filler = 'word '.repeat(60).trim();
    const [before, after] = excerpts(`${filler} seven ${filler}`, `${filler} eight ${filler}`);
    expect(before).toMatch(/^\u2026(?:word )+seven(?: word)+\u2026$/);
    expect(after).toBe(before?.replace('seven', 'eight'));
    expect(before?.length).toBeLessThan(150);
  });

  test('law: no binding is cut in two, and none is lost that differs', () => {
    const piece = fc.constantFrom(
      'word',
      'children',
      '({{ref "vaccination"}}).',
      '{{milestone "a b c d"}}',
      '{',
    );
    const text = fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join(' '));
    const whole = (part: string | null) =>
      (part ?? '').replace(/\{\{(?:ref "vaccination"|milestone "a b c d")\}\}/g, '');
    fc.assert(
      fc.property(text, text, (one, other) => {
        for (const part of [...excerpts(one, other), ...excerpts(one, null), startOf(one, 60)])
          expect(whole(part)).not.toMatch(/\{\{|\}\}|vaccination|milestone/);
      }),
    );
  });

  test('differ wherever the texts do', () => {
    const text = fc.stringMatching(/^[ab ]{0,300}$/);
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [before, after] = excerpts(one, other);
        if (one.slice(0, 300) !== other.slice(0, 300)) expect(before).not.toBe(after);
      }),
    );
  });
});
