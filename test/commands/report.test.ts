import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ExitCode } from '../../src/commands/exit-code.js';
import { report } from '../../src/commands/report.js';
import type { ReportOptions } from '../../src/commands/report-options.js';
import { countingWorld } from '../support/counting-world.js';
import { root } from '../support/root.js';
import { filesBelow } from '../support/run-cfip.js';

const PLAIN = { format: ['html', 'pdf'], draft: false, strict: false, force: false } as const;
const IDLE = { started: 0, open: 0, printed: 0, written: 0 };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cfip report '));
  cpSync(join(root, 'data'), join(folder, 'data'), { recursive: true });
  cpSync(join(root, 'examples', 'highways-recovery'), join(folder, 'people'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a run did to its world, what it came to and what it told. */
const run = async (options: Partial<ReportOptions>) => {
  const world = countingWorld(folder);
  const code = await report({ ...PLAIN, ...options }, world);
  const { outText: out, errText: err } = world.terminal;
  return { ...world.counts, code, out, err };
};

const done = (did: Partial<typeof IDLE>) => expect.objectContaining({ ...IDLE, ...did, code: ExitCode.done });

describe('the browser', () => {
  test('starts once for many months, prints every paper and is ended', async () => {
    expect(await run({ from: '2020-12' })).toEqual(done({ started: 1, printed: 4, written: 3 }));
  });

  test('K2: does not start where nothing has changed, and nothing is written', async () => {
    const before = filesBelow(folder);
    const { out, ...did } = await run({ from: '2020-12' });
    expect(did).toEqual(done({}));
    expect(out).toBe(
      ['2020-12', '2021-01', '2021-02']
        .map((month) => `out/${month} is up to date: nothing has changed since it was made.\n`)
        .join(''),
    );
    expect(filesBelow(folder)).toEqual(before);
  });

  test('prints only the month that has changed, even if it is not the last', async () => {
    appendFileSync(join(folder, 'data', 'narrative', '2021-01', 'fund-position.md'), '\n');
    expect(await run({ from: '2020-12' })).toEqual(done({ started: 1, printed: 1, written: 1 }));
  });

  test('that is named is started to see which it is, and prints only if it is another one', async () => {
    expect(await run({ month: '2021-01', browser: 'named' })).toEqual(done({ started: 1 }));
    const path = join(folder, 'out', '2021-01', 'manifest.json');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace(/"browser": "\w+/, '"browser": "Another'));
    expect(await run({ month: '2021-01' })).toEqual(done({}));
    const again = done({ started: 1, printed: 1, written: 1 });
    expect(await run({ month: '2021-01', browser: 'named' })).toEqual(again);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  test('is ended where a month has faults; the others are told to be as they were', async () => {
    const path = join(folder, 'data', 'narrative', '2021-01', 'fund-position.md');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, `${text}\n{{kpi "none"}}\n`);
    const { code, out, open, written } = await run({ from: '2020-12' });
    writeFileSync(path, text);
    expect([code, open, written]).toEqual([ExitCode.inputs, 0, 0]);
    expect(out).toContain('out/2021-01 was not made: its inputs have problems.\n');
    expect(out.match(/is up to date/g)).toHaveLength(2);
  });
});

describe('what an earlier run has left beside the papers', () => {
  const month = '2020-12';
  const left = (files: string) =>
    `out/${month} still holds ${files} of an earlier run: not made now, maybe out of date.\n`;
  const lines = (out: string) => out.split('\n').filter((line) => line.includes(' still holds '));

  test('is told where fewer formats or papers are asked for, and stays as it was', async () => {
    await run({ month });
    const pdf = join(folder, 'out', month, 'progress-report.pdf');
    const before = readFileSync(pdf);
    const { out } = await run({ month, format: ['html'] });
    expect(out).toContain(left('fund-position.pdf and progress-report.pdf'));
    expect(readFileSync(pdf)).toEqual(before);
    expect((await run({ month, format: ['json'], paper: 'fund-position' })).out).toContain(
      left('fund-position.html, fund-position.pdf, progress-report.html and progress-report.pdf'),
    );
  });

  test('is told where a paper was withdrawn; what is none of cfip is not', async () => {
    writeFileSync(join(folder, 'out', month, 'notes.html'), '');
    const narrative = join(folder, 'data', 'narrative', month, 'progress-report.md');
    const text = readFileSync(narrative, 'utf8');
    rmSync(narrative);
    const { out } = await run({ month });
    writeFileSync(narrative, text);
    expect(`${lines(out).join('\n')}\n`).toBe(
      left('findings.json, progress-report.html and progress-report.pdf'),
    );
    const again = await run({ month, format: ['html', 'pdf', 'json', 'csv'] });
    expect(lines(again.out)).toEqual([]);
  });
});

describe('withheld counts', () => {
  const people = { month: '2024-10', data: ['people'], out: 'people/out' };
  const edit = (change: (text: string) => string) => {
    const path = join(folder, 'people', 'kpi-series.csv');
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  };

  test('I5: moved between hidden cells make no other paper, so no browser starts', async () => {
    expect(await run(people)).toEqual(done({ started: 1, printed: 2, written: 1 }));
    expect(await run(people)).toEqual(done({}));
    edit((text) =>
      text.replace(/north,Sep-23,\d+/, 'north,Sep-23,3').replace(/south,Sep-23,\d+/, 'south,Sep-23,6'),
    );
    expect(await run(people)).toEqual(done({}));
  });

  test('beside a cell that is shown and has changed, do not hide that from the run', async () => {
    edit((text) => text.replace('defects,thornmere,May-23,912', 'defects,thornmere,May-23,913'));
    expect(await run(people)).toEqual(done({ started: 1, printed: 2, written: 1 }));
  });
});
