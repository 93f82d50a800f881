import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inputsRead } from '../../src/commands/inputs-read.js';
import { arrange } from '../../src/diagnostics/arrange.js';
import { hasErrors } from '../../src/diagnostics/diagnostic.js';
import { listDiagnostics } from '../../src/diagnostics/show/brief.js';
import { findingsFile, writeFindings } from '../../src/findings-json/document.js';
import { prepare } from '../../src/pipeline.js';
import { sha256 } from '../../src/provenance/fingerprint.js';
import { snapshotOf } from '../../src/publication/snapshot.js';
import { recordFiles } from '../../src/world/recorded-files.js';
import { possibleCounts, type ReadSum } from '../support/attacker.js';
import { cases } from '../support/laws.js';
import { memoryWorld } from '../support/memory-world.js';
import { htmlOf } from './render-for-test.js';

const MONTHS = ['2020-11', '2020-12', '2021-01'] as const;
const KPIS = ['all', 'home', 'away', 'kin'] as const;
const AREAS = ['local', 'north', 'south'] as const;
type Place = (typeof AREAS)[number];

/** Counts by month, area (parts only) and KPI (parts only); totals are reckoned. */
type Counts = Readonly<Record<string, number>>;

const keyOf = (kpi: string, area: string, month: string): string => `${kpi} ${area} ${month}`;

/** A programme in which three counts add up to a fourth, and two districts to the authority, with shares: of the authority, and of all. */
const filesOf = (counts: Counts, share: readonly [number, number], method: string) => {
  const at = (kpi: string, area: string, month: string): number => {
    const kpis = kpi === 'all' ? KPIS.slice(1) : [kpi];
    const areas = area === 'local' ? AREAS.slice(1) : [area];
    return kpis
      .flatMap((one) => areas.map((place) => counts[keyOf(one, place, month)] ?? 0))
      .reduce((a, b) => a + b);
  };
  const rows = MONTHS.flatMap((month) =>
    AREAS.flatMap((area) => KPIS.map((kpi) => `${kpi},${area},${month},${at(kpi, area, month)},,,,`)),
  );
  const kpi = (id: string, more: string) => `  - id: ${id}
    name: Children ${id}
    group: placed
    disclosure: small-numbers
    polarity: neutral
    definition: Children in a placement of the test.
    owner: Head of Tests
    source: Register
    ${more}
`;
  const count = `unit: count
    counts: children
    over: [year-to-date]
    comparators: [{ area: north }, { area: south }]`;
  return {
    'data/programme.yaml': `name: Tests
authority: Wealdshire
committee: Committee
electoral-divisions: All
disclosure: { method: ${method} }
report-author: { name: Ada Hill, post: Director }
contact: { name: Ben Moss, post: Manager }
areas:
  - { id: local, name: Wealdshire, role: own, total-of: [north, south] }
  - { id: north, name: North, role: part }
  - { id: south, name: South, role: part }
`,
    'data/kpis.yaml': `groups: [{ id: placed, name: Placed }]
kpis:
${kpi('all', `total-of: [home, away, kin]\n    ${count}`)}${KPIS.slice(1)
  .map((id) => kpi(id, count))
  .join(
    '',
  )}${kpi('share', 'unit: percentage\n    over: [year-to-date]')}${kpi('seen', 'unit: percentage\n    comparators: [{ area: north }, { area: south }]')}`,
    'data/kpi-series.csv': [
      'kpi,area,month,value,numerator,denominator,status,note',
      ...rows,
      ...MONTHS.flatMap((month) =>
        AREAS.map(
          (area) => `seen,${area},${month},,${at('seen', area, month)},${area === 'local' ? 100 : 50},,`,
        ),
      ),
      ...MONTHS.map((month, index) => {
        const [numerator, denominator] = index === 1 ? share : [20, 50];
        return `share,local,${month},,${numerator},${denominator},,`;
      }),
      '',
    ].join('\n'),
    'data/narrative/2021-02/note.md': `---
title: Note
meeting: 2021-03-10
as-at: 2021-02-20
data-to: 2021-01
---

# Figures {.unnumbered}

{{kpi-summary}}

{{kpi-comparison}}

{{kpi-charts}}
`,
    'data/templates/papers/note/paper.yaml':
      'name: Note\nnumbering: none\nlists: { unnumbered: letters, numbered: roman }\nrequired-sections: []\n',
  };
};

/** Everything that a run gives to anybody: page, findings, snapshot, and what it tells. */
const outputsOf = (counts: Counts, share: readonly [number, number], method = 'suppress') => {
  const files = recordFiles(
    memoryWorld({ files: filesOf(counts, share, method), workingFolder: '/desk' }).files,
  );
  const request = { folder: '/desk/data', month: '2021-02', templates: ['/desk/data/templates'] };
  const prepared = prepare(files, request, false);
  if (hasErrors(prepared.diagnostics)) throw new Error(listDiagnostics(arrange(prepared.diagnostics)));
  const { papers, settings, folder, diagnostics } = prepared;
  return {
    html: papers.map(({ paper }) => htmlOf(paper)).join(''),
    findings: writeFindings(
      settings?.name ?? '',
      '2021-02',
      papers.map(({ paper, findings }) => ({ kind: paper.kind, findings })),
      folder,
    ),
    snapshot: [
      ...snapshotOf(
        papers.map((one) => ({ ...one, inputs: '' })),
        () => undefined,
      ),
    ].join('\n'),
    told: listDiagnostics(arrange(diagnostics)),
    // What a manifest, a page and a snapshot say of the inputs: a hash is as good as what it is made of to whoever can try.
    inputs: inputsRead(prepared, request, files).map(({ name, content }) => [name, sha256(content)]),
  };
};

const parts = MONTHS.flatMap((month) =>
  AREAS.slice(1).flatMap((area) => [...KPIS.slice(1), 'seen'].map((kpi) => keyOf(kpi, area, month))),
);
const someCounts = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 30 })), {
    minLength: parts.length,
    maxLength: parts.length,
  })
  .map((values): Counts => Object.fromEntries(parts.map((key, index) => [key, values[index] ?? 0])));

/** Every sum that the programme tells of: over KPIs in an area, and over areas for a KPI. */
const sums: readonly ReadSum[] = MONTHS.flatMap((month) => [
  ...AREAS.map((area) => ({
    total: keyOf('all', area, month),
    parts: KPIS.slice(1).map((kpi) => keyOf(kpi, area, month)),
  })),
  ...[...KPIS, 'seen'].map((kpi) => ({
    total: keyOf(kpi, 'local', month),
    parts: AREAS.slice(1).map((area) => keyOf(kpi, area, month)),
  })),
]);

describe('disclosure control over everything that a run writes', () => {
  test('I3: no hidden count can be worked out from the findings, by rows, columns and months together', () => {
    fc.assert(
      fc.property(someCounts, (counts) => {
        const document = findingsFile.parse(JSON.parse(outputsOf(counts, [20, 50]).findings));
        const shown = new Map<string, number>();
        const hidden: string[] = [];
        const read = (
          kpi: string,
          area: string,
          months: readonly { month: string; value: string | null; numerator: string | null }[],
        ) => {
          for (const { month, value, numerator } of months)
            if (value === null) hidden.push(keyOf(kpi, area, month));
            else shown.set(keyOf(kpi, area, month), Number(numerator ?? value));
        };
        const yearToDate: ReadSum[] = [];
        for (const { id, months, benchmarks, over } of document.horizons[0]?.kpis ?? []) {
          if (id === 'share') continue;
          read(id, 'local', months);
          for (const { area, months: theirs } of benchmarks) read(id, area, theirs);
          for (const { value } of over) {
            if (value === null) continue;
            shown.set(`${id} year`, Number(value));
            yearToDate.push({ total: `${id} year`, parts: MONTHS.map((month) => keyOf(id, 'local', month)) });
          }
        }
        const possible = possibleCounts(shown, hidden, [...sums, ...yearToDate], 120);
        for (const key of hidden) expect(possible.get(key)?.size).toBeGreaterThanOrEqual(2);
        for (const [key, count] of Object.entries(counts))
          expect(hidden.includes(key) || count === 0 || count > 5).toBe(true);
      }),
      { numRuns: cases(20) },
    );
  });

  test('I5: counts that are hidden change nothing in any output, the drawings of charts included', () => {
    const small = fc.integer({ min: 2, max: 4 });
    fc.assert(
      fc.property(someCounts, small, small, fc.constantFrom(...MONTHS), (counts, one, other, month) => {
        const [home, away] = [keyOf('home', 'north', month), keyOf('away', 'north', month)];
        // Both are small, and so are both after one of them has given a child to the other.
        const before = { ...counts, [home]: one, [away]: other + 1 };
        const after = { ...counts, [home]: one + 1, [away]: other };
        const southOf = (kpi: string) => keyOf(kpi, 'south', month);
        // Their totals over the districts must not tell the move either: the south takes it back.
        const south = { [southOf('home')]: 12, [southOf('away')]: 14 };
        const moved = { [southOf('home')]: 11, [southOf('away')]: 15 };
        const [first, second] = [
          outputsOf({ ...before, ...south }, [3, 50]),
          outputsOf({ ...after, ...moved }, [4, 50]),
        ];
        // Which counts are withheld may depend on them, since the smallest others are: that is another case.
        fc.pre(first.told === second.told);
        fc.pre(['home', 'away'].every((kpi) => shownIn(first.findings, southOf(kpi)) === null));
        expect(second).toEqual(first);
      }),
      { numRuns: cases(20) },
    );
  });
});

describe('disclosure control by rounding', () => {
  test('I5, I6: what a count is before it is rounded changes no hash of the inputs', () => {
    const counts = Object.fromEntries(parts.map((key) => [key, 20]));
    const rounded = (value: number, denominator: number) => {
      const key = keyOf('home', 'north', '2020-12');
      const south = keyOf('home', 'south', '2020-12');
      return outputsOf({ ...counts, [key]: value, [south]: 40 - value }, [20, denominator], 'round').inputs;
    };
    expect(rounded(19, 50)).toEqual(rounded(21, 50));
    expect(rounded(19, 50)).toEqual(rounded(19, 52));
  });
});

/** What the findings give for a count of a district. */
const shownIn = (findings: string, key: string): string | null | undefined => {
  const [id, area, month] = key.split(' ') as [string, Place, string];
  return findingsFile
    .parse(JSON.parse(findings))
    .horizons[0]?.kpis.find((kpi) => kpi.id === id)
    ?.benchmarks.find((benchmark) => benchmark.area === area)
    ?.months.find((reading) => reading.month === month)?.value;
};
