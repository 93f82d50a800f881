import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findingsFile, writeFindings } from '../../src/findings-json/document.js';
import { figuresOf } from '../../src/paper/figures-of.js';
import type { Prepared } from '../../src/pipeline.js';
import { writeRegister } from '../../src/provenance/figure-register.js';
import { nodeFiles } from '../../src/world/node-files.js';
import type { Files } from '../../src/world/world.js';
import { cases } from '../support/laws.js';
import { root } from '../support/root.js';
import { preparedIn, samples } from '../support/samples.js';

const textOf = ({ settings, papers, folder }: Prepared, month: string): string =>
  writeFindings(
    settings?.name ?? '',
    month,
    papers.map(({ paper, findings }) => ({ kind: paper.kind, findings })),
    folder,
  );

describe.each(samples)('findings.json of %s, %s', (name, month) => {
  const prepared = preparedIn(join(root, name), month);
  const text = textOf(prepared, month);
  const document = findingsFile.parse(JSON.parse(text));

  test('is as its schema says, and holds every paper once', () => {
    const kinds = document.horizons.flatMap(({ papers }) => papers);
    expect([...kinds].sort()).toEqual(prepared.papers.map(({ paper }) => paper.kind).sort());
    expect(text.endsWith('}\n')).toBe(true);
  });

  test('B12: gives each value as the papers print it', () => {
    for (const { paper } of prepared.papers) {
      const horizon = document.horizons.find(({ papers }) => papers.includes(paper.kind));
      const printed = figuresOf(paper).flatMap(({ figure }) =>
        (figure.prints ?? []).map((one) => ({ figure, one })),
      );
      for (const { figure, one } of printed) {
        const reading = horizon?.kpis
          .find(({ id }) => id === one.kpi)
          ?.months.find((candidate) => candidate.month === one.month);
        // A sentence may name a month after those that tables show.
        if (reading && (figure.prints ?? []).length === 1) expect(figure.text).toBe(reading.printed);
        if (reading) expect(reading.value).not.toBeNull();
      }
    }
  });

  test('B12, B14: prints no value that is further than half a step from the exact one', () => {
    const kpis = document.horizons.flatMap((horizon) => horizon.kpis);
    for (const { unit, decimals, nearest, months } of kpis)
      for (const { value, printed } of months.filter((month) => month.value !== null)) {
        const step = nearest ?? 10 ** -decimals;
        const off =
          Number(printed.replace(/[,%]/g, '').replace('\u2212', '-').replace('[low]', '0')) - Number(value);
        expect(Math.abs(off)).toBeLessThanOrEqual(step / 2 + 1e-9);
        if (printed !== '[low]') expect(printed.endsWith('%')).toBe(unit === 'percentage');
      }
  });

  test('says where everything comes from, by places in the programme folder', () => {
    const places = [...text.matchAll(/"([^"]+:\d+:\d+)"/g)].map(([, place = '']) => place);
    expect(places.length).toBeGreaterThan(3);
    const files = new Set(places.map((place) => place.replace(/:\d+:\d+$/, '')));
    for (const file of files) expect(nodeFiles().read(join(root, name, file))).toBeDefined();
  });
});

const series = join(root, 'data', 'kpi-series.csv');

/** The machine's files, but for the text of some of them. */
const withTexts = (change: (text: string, path: string) => string): Files => {
  const real = nodeFiles();
  return {
    ...real,
    workingFolder: root,
    list: (path) => real.list(path),
    read: (path) => {
      const bytes = real.read(path);
      return bytes && new TextEncoder().encode(change(new TextDecoder().decode(bytes), path));
    },
  };
};

/** The sample with another order of the rows of its series. */
const withRows = (change: (rows: readonly string[]) => readonly string[]): Files =>
  withTexts((text, path) => {
    if (path !== series) return text;
    const [header = '', ...rows] = text.trimEnd().split('\n');
    return [header, ...change(rows), ''].join('\n');
  });

const withoutPlaces = (text: string): string => text.replace(/"[^"]+:\d+:\d+"/g, '""');

/** What is written of the sample for programs and checkers. */
const writtenFrom = (files: Files): readonly string[] => {
  const prepared = preparedIn(join(root, 'data'), '2021-02', files);
  const papers = prepared.papers.map(({ paper }) => paper);
  return [textOf(prepared, '2021-02'), writeRegister(papers, prepared.folder)];
};

describe('laws', () => {
  const [findings = '', register = ''] = writtenFrom(withTexts((text) => text));

  test('the order of the rows of a series changes nothing but their places', () => {
    const shuffled = fc.infiniteStream(fc.nat()).map((keys) => (rows: readonly string[]) => {
      const keyed = rows.map((row) => [keys.next().value ?? 0, row] as const);
      return keyed.sort(([one], [other]) => one - other).map(([, row]) => row);
    });
    fc.assert(
      fc.property(shuffled, (change) => {
        const [text = ''] = writtenFrom(withRows(change));
        expect(withoutPlaces(text)).toBe(withoutPlaces(findings));
      }),
      { numRuns: cases(5) },
    );
  });

  test.each([
    ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['byte-order marks', (text: string) => `\uFEFF${text}`],
    ['both', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ])('K1: %s in every file change no byte, of places neither', (_, change) => {
    const isInput = (path: string): boolean => path.startsWith(join(root, 'data'));
    expect(writtenFrom(withTexts((text, path) => (isInput(path) ? change(text) : text)))).toEqual([
      findings,
      register,
    ]);
  });
});
