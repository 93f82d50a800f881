import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { comparePapers, type MonthOfPapers } from '../../src/changes/compare-papers.js';
import { COVERED, COVERED_TEXT } from '../../src/changes/cover-withheld.js';
import { layOver, prepareTree, readTree, type Tree } from '../support/case-folder.js';
import { monthIn } from '../support/changes.js';
import { root } from '../support/root.js';

const cases = join(root, 'test', 'cases');
const withheld = layOver(
  readTree(join(cases, 'base')),
  readTree(join(cases, 'papers', 'small-counts-withheld', 'input')),
);

const edited = (tree: Tree, path: string, from: RegExp, to: string): Tree => {
  const before = new TextDecoder().decode(tree[path]);
  const after = before.replace(from, to);
  if (after === before) throw new Error(`nothing to change in ${path}`);
  return { ...tree, [path]: new TextEncoder().encode(after) };
};

const papersOf = (tree: Tree): MonthOfPapers => monthIn(prepareTree(tree, '2021-02'), '2021-02');

const hidden = papersOf(withheld);
const TEXT = 'narrative/2021-02/briefing.md';
const firstText = /(?<=# Summary[^\n]*\n\n)/;
const declared = edited(withheld, 'kpis.yaml', /disclosure: small-numbers/g, 'disclosure: none');
const open = papersOf(edited(declared, TEXT, firstText, 'There were {{kpi "hostels" at="2021-01"}}.\n\n'));
const rounded = papersOf(edited(withheld, 'programme.yaml', /$/, '\ndisclosure: { method: round }\n'));

/** What a side prints of a KPI and its areas, by KPI, area and month. */
const printed = ({ document }: MonthOfPapers): ReadonlyMap<string, string> =>
  new Map(
    document.horizons.flatMap(({ kpis }) =>
      kpis.flatMap(({ id, months, benchmarks }) =>
        [{ name: '', months }, ...benchmarks].flatMap(({ name, months: all }) =>
          all.map((reading) => [`${id}/${name}/${reading.month}`, reading.printed] as const),
        ),
      ),
    ),
  );

describe('I5: what one side withholds, the other does not tell', () => {
  const secrets = [...printed(hidden)].filter(([, words]) => words === '[c]').map(([name]) => name);
  const told = printed(open);

  test('the sides differ in what they tell', () => {
    expect(secrets.length).toBeGreaterThan(3);
    for (const secret of secrets) expect(told.get(secret)).toMatch(/^\d/);
  });

  test.each([
    ['it is withheld only now', open, hidden],
    ['it was withheld before', hidden, open],
  ])('where %s', (_, before, after) => {
    const { changes, redrawn } = comparePapers(before, after, 'revisions');
    const values = changes.filter(({ what }) => /value for/.test(what));
    const sides = new Set(values.flatMap((change) => [change.before, change.after]));
    expect([...sides].sort()).toEqual(['[c]', COVERED]);
    expect(values.length).toBe(secrets.length);
    for (const { what, before: was, after: is } of changes)
      if (/date|quarter|months/.test(what))
        for (const words of [was, is]) expect(words ?? COVERED).not.toMatch(/^\d/);
    const texts = changes.filter(({ area }) => area === 'text');
    expect(texts.length).toBeGreaterThan(0);
    for (const { before: was, after: is } of texts)
      expect([null, COVERED_TEXT]).toEqual(expect.arrayContaining([was, is]));
    for (const { title } of redrawn) expect(title).toBe(COVERED_TEXT);
  });

  test('I6: nor does it tell what the other only rounds', () => {
    const { changes } = comparePapers(open, rounded, 'revisions');
    const values = changes.filter(({ what }) => /value for/.test(what));
    expect(values.length).toBeGreaterThan(5);
    for (const { before } of values) expect(before).toBe(COVERED);
  });

  test('where both withhold the same, texts are shown', () => {
    const other = papersOf(edited(withheld, TEXT, firstText, 'A new beginning.\n\n'));
    expect(comparePapers(hidden, other, 'revisions').changes).toMatchObject([
      { area: 'text', kind: 'new', after: 'A new beginning.' },
    ]);
  });
});
