import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { root } from '../support/root.js';
import { copyOfProgramme, filesBelow, runCfip } from '../support/run-cfip.js';

const MONTH = '2020-12';
const OUT = `out/${MONTH}`;

let folder: string;
const at = (path: string) => join(folder, ...path.split('/'));
const verify = (out = OUT) => runCfip(folder, ['verify', out]);
const manifest = () => JSON.parse(readFileSync(at(`${OUT}/manifest.json`), 'utf8'));

/** Does something to a file for the length of a test. */
const withText = (path: string, change: (text: string) => string, run: () => void): void => {
  const before = readFileSync(at(path));
  writeFileSync(at(path), change(before.toString('utf8')));
  run();
  writeFileSync(at(path), before);
};

beforeAll(() => {
  folder = copyOfProgramme();
  expect(runCfip(folder, ['report', '--month', MONTH, '--format', 'html'])).toMatchObject({ code: 0 });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('manifest.json (domain K2)', () => {
  test('names the tool, what was asked, the rules, each paper, its inputs and outputs', () => {
    const { tool, options, rules, papers, inputs, outputs, browser, commit } = manifest();
    expect(tool).toEqual({
      name: 'cfip',
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      build: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(options).toEqual({ month: MONTH, formats: ['html'], draft: false, strict: false });
    expect(Object.keys(rules)).toEqual([
      'rag',
      'spc',
      'risk-bands',
      'milestone-rating',
      'disclosure',
      'neighbours',
    ]);
    expect(papers.map(({ kind }: { kind: string }) => kind)).toEqual(['fund-position', 'progress-report']);
    const names = inputs.map(({ name }: { name: string }) => name);
    expect(names).toEqual([...names].sort());
    expect(names).toEqual(
      expect.arrayContaining(['fund/2020-12.csv', 'kpi-series.csv', 'narrative/2020-12/fund-position.md']),
    );
    expect(names).not.toContain('fund/2021-01.csv');
    expect(outputs.map(({ name }: { name: string }) => name)).toEqual([
      'fund-position.html',
      'progress-report.html',
    ]);
    expect([browser, commit]).toEqual([undefined, undefined]);
  });

  test('gives the fingerprint whose start stands at the end of the paper, another for each paper', () => {
    const prints = manifest().papers.map(({ kind, inputs }: { kind: string; inputs: string }) => {
      const html = readFileSync(at(`${OUT}/${kind}.html`), 'utf8');
      expect(html).toContain(`Made from inputs ${inputs.slice(0, 12)} by cfip`);
      return inputs;
    });
    expect(new Set(prints).size).toBe(2);
  });

  test('is the same for the same programme in another folder', () => {
    const other = copyOfProgramme();
    expect(runCfip(other, ['report', '--month', MONTH, '--format', 'html'])).toMatchObject({ code: 0 });
    expect(filesBelow(join(other, 'out'))).toEqual(filesBelow(at('out')));
    rmSync(other, { recursive: true });
  });
});

describe('cfip verify', () => {
  test('papers as they were made', () => {
    expect(verify()).toEqual({ code: 0, out: `The papers in ${OUT} are those of data.\n`, err: '' });
  });

  test('an input that has changed is named', () => {
    withText(
      'data/kpis.yaml',
      (text) => `${text}\n`,
      () => {
        const { code, out, err } = verify();
        expect([code, out]).toEqual([1, 'data/kpis.yaml has changed since.\n']);
        expect(err).toBe(
          `1 difference. cfip report --month ${MONTH} makes the papers from the data as they are now.\n`,
        );
      },
    );
  });

  test('also where the data now have faults', () => {
    withText(
      'data/kpis.yaml',
      () => 'nonsense: true\n',
      () => expect(verify()).toMatchObject({ code: 1, out: 'data/kpis.yaml has changed since.\n' }),
    );
  });

  test('inputs that are new, and that are gone', () => {
    renameSync(at('data/fund/2020-12.csv'), at('data/fund/2020-11.csv'));
    expect(verify().out).toBe(
      'data/fund/2020-11.csv has been added since.\ndata/fund/2020-12.csv is not there any more.\n',
    );
    renameSync(at('data/fund/2020-11.csv'), at('data/fund/2020-12.csv'));
  });

  test('what the month of the papers cannot see makes no difference', () => {
    writeFileSync(at('data/narrative/2021-02/other.md'), 'Not a paper yet.');
    withText(
      'data/fund/2021-01.csv',
      (text) => `${text}\n`,
      () => expect(verify().code).toBe(0),
    );
    rmSync(at('data/narrative/2021-02/other.md'));
  });

  test('a paper that somebody has changed, or put there', () => {
    withText(
      `${OUT}/progress-report.html`,
      (text) => text.replace('</p>', '!</p>'),
      () => {
        writeFileSync(at(`${OUT}/old.pdf`), '%PDF');
        writeFileSync(at(`${OUT}/notes.txt`), 'mine');
        expect(verify().out).toBe(
          `${OUT}/old.pdf was not written by the run that this manifest tells of.\n` +
            `${OUT}/progress-report.html has been changed since cfip wrote it.\n`,
        );
        rmSync(at(`${OUT}/old.pdf`));
      },
    );
  });

  test('a manifest of other pages, as another cfip would have made them', () => {
    const { outputs } = manifest();
    withText(
      `${OUT}/manifest.json`,
      (text) => text.replace(outputs[0].sha256, '0'.repeat(64)),
      () =>
        expect(verify().out).toBe(
          `${OUT}/fund-position.html has been changed since cfip wrote it.\n` +
            `${OUT}/fund-position.html would be another page if it were made now: cfip has changed.\n`,
        ),
    );
  });

  test('without a manifest, or with one that is none, it says so and where', () => {
    expect(verify('data')).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('data/manifest.json'),
    });
    withText(
      `${OUT}/manifest.json`,
      (text) => text.replace('"outputs"', '"puts"'),
      () => {
        const { code, out, err } = verify();
        expect([code, out]).toEqual([1, '']);
        expect(err).toMatch(/^out\/2020-12\/manifest\.json:1:1 error "outputs" is missing/);
      },
    );
  });
});

describe('what is withheld', () => {
  const counts = (north: number, south: number) => {
    const path = at('people/kpi-series.csv');
    const text = readFileSync(path, 'utf8')
      .replace(/north,Sep-23,\d+/, `north,Sep-23,${north}`)
      .replace(/south,Sep-23,\d+/, `south,Sep-23,${south}`);
    writeFileSync(path, text);
  };
  const files = () => filesBelow(at('people/out'));
  const made = (...args: readonly string[]) =>
    expect(runCfip(folder, [...args, '--month', '2024-10', '--data', 'people']).code).toBe(0);
  const report = () => made('report', '--format', 'html,json,csv', '--out', 'people/out');

  beforeAll(() => {
    cpSync(join(root, 'examples', 'highways-recovery'), at('people'), { recursive: true });
    report();
    made('publish');
  });

  test('I5: can be tried out with no file that was written: other hidden counts, the same files', () => {
    const [before, published] = [files(), filesBelow(at('people/published'))];
    counts(3, 6);
    expect(runCfip(folder, ['verify', 'people/out', '--data', 'people']).code).toBe(0);
    report();
    expect(files()).toEqual(before);
    rmSync(at('people/published/2024-10'), { recursive: true });
    made('publish');
    expect(filesBelow(at('people/published'))).toEqual(published);
    counts(2, 7);
  });

  test('K2: the manifest says of which file its hash is not that of the whole file', () => {
    const { inputs } = JSON.parse(readFileSync(at('people/out/manifest.json'), 'utf8'));
    const partial = inputs.filter((input: Record<string, unknown>) => 'cells-left-out' in input);
    expect(partial).toEqual([{ name: 'kpi-series.csv', sha256: expect.any(String), 'cells-left-out': true }]);
    expect(JSON.stringify(manifest())).not.toContain('cells-left-out');
  });

  test('is told from what is shown, which makes a difference', () => {
    const path = at('people/kpi-series.csv');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('defects,thornmere,May-23,912', 'defects,thornmere,May-23,913'));
    expect(runCfip(folder, ['verify', 'people/out', '--data', 'people'])).toMatchObject({
      code: 1,
      out: 'people/kpi-series.csv has changed since.\n',
    });
    writeFileSync(path, text);
  });
});
