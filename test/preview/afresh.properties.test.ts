import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fontFolder, shippedTemplates } from '../../src/installation.js';
import { KeptFiles } from '../../src/preview/kept-files.js';
import { workshop } from '../../src/preview/workshop.js';
import { cases } from '../support/laws.js';
import { MemoryFiles } from '../support/memory-world.js';
import { root } from '../support/root.js';

/** Files of this machine, as they are in memory. */
const filesIn = (folder: string, to = folder): Readonly<Record<string, Uint8Array>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [path.replace(folder, to), readFileSync(path)]),
  );

const shipped = { ...filesIn(shippedTemplates), ...filesIn(fontFolder()) };
const programme = filesIn(join(root, 'examples', 'highways-recovery'), '/desk/data');

/** Changes that a person may make and take back, in files of every kind; some of them are mistakes. */
const edits: readonly (readonly [file: string, from: string | RegExp, to: string])[] = [
  ['kpi-series.csv', /(?<=defects,thornmere,Sep-24,)\d+/, '777'],
  ['kpi-series.csv', /\n[^\n]*thornmere,Aug-24[^\n]*/, ''],
  ['kpis.yaml', 'unit: count', 'unit: average'],
  ['kpis.yaml', 'per: 1,000 street lights', 'per: 100 street lights'],
  ['kpis.yaml', 'lower-is-better', 'higher-is-better'],
  ['kpis.yaml', /decimals: \d/, 'decimals: 3'],
  ['kpis.yaml', 'disclosure: small-numbers', 'disclosure: none'],
  ['programme.yaml', /role: own/, 'role: part'],
  ['programme.yaml', /^name: /m, 'name: Renewed '],
  ['risks.yaml', /likelihood: \d/, 'likelihood: 1'],
  ['milestones.csv', /31\/05\/2024/, '30/06/2024'],
  ['narrative/2024-10/quarterly-monitor.md', /\n\n/, '\n\nOne paragraph more.\n\n'],
  ['narrative/2024-10/quarterly-monitor.md', '{{', '{{{'],
  ['templates/styles/brand.css', /^/, ':root { --ink: #111; }\n'],
  ['templates/papers/quarterly-monitor/cover.hbs', /^/, '<p>New.</p>'],
];

const KINDS = ['quarterly-monitor', 'scrutiny-update'];

/** What a preview shows of files, and tells of them. */
const shownBy = (make: ReturnType<typeof workshop>, files: KeptFiles) => {
  const made = make(files);
  return KINDS.map((kind) => {
    const { page, diagnostics } = made.page(kind);
    const told = [...made.diagnostics, ...diagnostics].map(({ code, message, span }) => [
      code,
      message,
      span?.start,
    ]);
    return {
      html: page?.html,
      figures: page?.figures.map(({ text, origins }) => [text, origins.map(({ start }) => start)]),
      told,
    };
  });
};

const start = (real: MemoryFiles) => {
  const request = {
    folder: '/desk/data',
    month: '2024-10',
    templates: ['/desk/data/templates', shippedTemplates],
  };
  const make = workshop({
    request,
    draft: false,
    fonts: fontFolder(),
    originOf: () => ({ inputs: '0', version: '0' }),
  });
  return { make, kept: new KeptFiles(real) };
};

const textOf = (files: MemoryFiles, path: string): string => new TextDecoder().decode(files.read(path));

test('a KPI that is measured in another way is reckoned anew, though no row of its series has changed', () => {
  const small = filesIn(join(root, 'examples', 'smallest'), '/desk/data');
  const real = new MemoryFiles({ files: { ...shipped, ...small } });
  const change = (file: string, to: (text: string) => string): void =>
    real.put(`/desk/data/${file}`, to(textOf(real, `/desk/data/${file}`)));
  change('kpi-series.csv', (text) =>
    text.replace(/,"([\d,]+)",,,/g, (_, value) => `,,${value.slice(-2)},400,`),
  );
  change('kpis.yaml', (text) => text.replace(/unit: \w+/, 'unit: percentage'));
  const request = { folder: '/desk/data', templates: ['/desk/data/templates', shippedTemplates] };
  const make = workshop({
    request,
    draft: false,
    fonts: fontFolder(),
    originOf: () => ({ inputs: '0', version: '0' }),
  });
  const kept = new KeptFiles(real);
  const shown = () =>
    make(kept)
      .page('note')
      .page?.figures.map(({ text }) => text);
  expect(shown()).toContain('3%');
  change('kpis.yaml', (text) => text.replace('unit: percentage', 'unit: rate\n    per: 10,000 people'));
  kept.renew(['/desk/data/kpis.yaml']);
  expect(shown()).toContain('300');
});

test('every edit changes something', () => {
  for (const [file, from, to] of edits) {
    const before = textOf(new MemoryFiles({ files: programme }), `/desk/data/${file}`);
    expect([file, before.replace(from, to)]).not.toEqual([file, before]);
  }
});

test('law: whatever is changed in whatever order, a preview shows and tells what it would if it had just been started', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: edits.length - 1 }), { minLength: 1, maxLength: 6 }), (order) => {
      const real = new MemoryFiles({ files: { ...shipped, ...programme } });
      const { make, kept } = start(real);
      const originals = new Map<string, string>();
      shownBy(make, kept);
      for (const index of order) {
        const [file, from, to] = edits[index] ?? ['', '', ''];
        const path = `/desk/data/${file}`;
        const before = originals.get(path);
        if (before === undefined) {
          originals.set(path, textOf(real, path));
          real.put(path, textOf(real, path).replace(from, to));
        } else {
          // What was changed once is now taken back.
          real.put(path, before);
          originals.delete(path);
        }
        kept.renew([path]);
        const now = shownBy(make, kept);
        const afresh = start(new MemoryFiles({ files: { ...shipped, ...contentsOf(real) } }));
        expect(now).toEqual(shownBy(afresh.make, afresh.kept));
      }
    }),
    { numRuns: cases(12) },
  );
});

const contentsOf = (files: MemoryFiles): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.keys(programme).map((path) => [path, textOf(files, path)]));
