import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { buildProgram } from '../../src/cli/program.js';
import { commit, programmeRepository } from '../support/clean-clone.js';
import { readAction } from '../support/composite-action.js';
import { memoryWorld } from '../support/memory-world.js';
import { root } from '../support/root.js';
import { copyOfProgramme } from '../support/run-cfip.js';

const text = readFileSync(join(root, 'docs', 'ci.md'), 'utf8');
const blocks = (language: string): readonly string[] =>
  [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)]
    .filter(([, name]) => name === language)
    .map(([, , code = '']) => code);
const yaml = blocks('yaml').map((code) => ({ code, value: parse(code) }));
const steps = ['keys', 'install', 'check', 'report', 'changes', 'comment'];
const settings = readFileSync(join(root, 'bin', 'ci', 'settings.js'), 'utf8');

/** Every text in a document, at whatever depth. */
const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(textsIn)
      : [];

describe('the recipes', () => {
  test('are YAML: one for each system, and one for many programmes', () => {
    expect(yaml.map(({ value }) => Object.keys(value)[0])).toEqual([
      'name',
      'papers',
      'trigger',
      'name',
      'papers',
      'jobs',
    ]);
  });

  test('call steps that there are', () => {
    const called = yaml
      .flatMap(({ value }) => textsIn(value))
      .flatMap((line) => [...line.matchAll(/bin\/ci\.js" (\S+?)(?=;|\s|$)/g)]);
    expect(new Set(called.map(([, step]) => step))).toEqual(
      new Set(['install', 'check', 'report', 'changes', 'comment']),
    );
    for (const step of steps) {
      expect(existsSync(join(root, 'bin', 'ci', `${step}.js`))).toBe(true);
      expect(text).toContain(`| \`${step}\` |`);
    }
  });

  test('hand inputs to the action that it has, and the page lists them all', () => {
    const { inputs } = readAction(root);
    const jobs = yaml.flatMap(({ value }) =>
      Object.values<{ steps?: { uses?: string; with?: object }[] }>(value.jobs ?? {}),
    );
    const given = jobs
      .flatMap((job) => job.steps ?? [])
      .filter(({ uses }) => uses?.startsWith('council/cfip@'));
    expect(given).toHaveLength(2);
    for (const one of given)
      for (const name of Object.keys(one.with ?? {})) expect(Object.keys(inputs)).toContain(name);
    for (const name of Object.keys(inputs)) expect(text).toMatch(new RegExp(`^\\| [^|]*\`${name}\``, 'm'));
    for (const [, uses] of text.matchAll(/uses: (actions\/\S+)/g)) expect(uses).toMatch(/@v\d+\.\d+\.\d+$/);
  });

  test('set what the steps read, and the page lists it', () => {
    const read = new Set([...settings.matchAll(/CFIP_\w+/g)].map(([name]) => name));
    for (const name of read) expect(text).toMatch(new RegExp(`^\\| [^|]*\`${name}\``, 'm'));
    const elsewhere = ['CFIP_CACHE', 'CFIP_TOKEN', 'CFIP_VERSION'];
    for (const [name] of text.matchAll(/CFIP_\w+/g)) expect([...read, ...elsewhere]).toContain(name);
  });

  test('make the papers also where the check has found errors, and fail then', () => {
    const scripts = yaml.flatMap(({ value }) =>
      value.papers?.script ? [value.papers.script as readonly string[]] : [],
    );
    expect(scripts).toHaveLength(2);
    const folder = mkdtempSync(join(tmpdir(), 'cfip recipe '));
    mkdirSync(join(folder, 'bin'));
    for (const script of scripts)
      for (const [check, report, code] of [
        [0, 0, 0],
        [1, 0, 1],
        [1, 3, 3],
      ]) {
        const stub = `console.log(process.argv[2]);process.exit({check:${check},report:${report}}[process.argv[2]])`;
        writeFileSync(join(folder, 'bin', 'ci.js'), stub);
        // A job of GitLab runs its lines one after the other, until one of them fails.
        const { status, stdout } = spawnSync('bash', ['-eo', 'pipefail', '-c', script.join('\n')], {
          encoding: 'utf8',
          env: { ...process.env, CFIP: folder, CI_NODE_INDEX: '1', CI_NODE_TOTAL: '4' },
        });
        expect([status, stdout]).toEqual([code, 'check\nreport\n']);
      }
    rmSync(folder, { recursive: true, force: true });
  });

  test('let one share of several tell what changes, and one publish the results of tests', () => {
    const [azure] = yaml.filter(({ value }) => Array.isArray(value.jobs));
    const steps: readonly { bash?: string; task?: string; condition?: string }[] = azure?.value.jobs[0].steps;
    const single = steps.filter(
      ({ bash = '', task }) => /" (?:check|changes)\b/.test(bash) || task?.startsWith('PublishTestResults'),
    );
    expect(single).toHaveLength(3);
    for (const { condition } of single)
      expect(condition).toContain("eq(variables['System.JobPositionInPhase'], '1')");
  });

  test('quote a month, a path and a condition so that YAML leaves them what they are', () => {
    for (const { code } of yaml)
      for (const [, month] of code.matchAll(/(?:from|CFIP_FROM): (\S+)/g))
        expect(parse(`from: ${month}`)).toEqual({ from: '2020-12' });
  });
});

describe('the commands of cfip that the steps run', () => {
  const { checkArgs, readSettings, reportArgs } = createRequire(join(root, 'bin', 'ci', 'x.js'))(
    './settings.js',
  );
  const all = {
    CFIP_DATA: 'one\ntwo',
    CFIP_PAPER: 'scrutiny-update',
    CFIP_STRICT: 'true',
    CFIP_SHARD: '2/4',
    CFIP_OUT: 'papers',
  };

  test.each([
    ['a month', { CFIP_MONTH: '2021-02' }, ['--from', '2021-02', '--to', '2021-02']],
    ['many months', { CFIP_FROM: '2020-12', CFIP_TO: '2021-02' }, ['--from', '2020-12', '--to', '2021-02']],
    ['up to a month', { CFIP_TO: '2021-02' }, ['--to', '2021-02']],
    ['all months', {}, ['--from', '1900-01']],
  ])('parse, for %s', async (_what, months, asked) => {
    const given = readSettings({ ...all, ...months });
    const report: readonly string[] = reportArgs(given);
    expect(report).toEqual(expect.arrayContaining(asked));
    for (const args of [report, checkArgs(given) as readonly string[]]) {
      const program = buildProgram({ world: memoryWorld(), end: () => undefined });
      const command = program.commands.find((one) => one.name() === args[0]);
      const { operands, unknown } = command?.parseOptions([...args.slice(1)]) ?? {
        operands: ['none'],
        unknown: [],
      };
      expect([operands, unknown]).toEqual([[], []]);
      expect(command?.opts()).toMatchObject({ data: ['one', 'two'], paper: 'scrutiny-update', strict: true });
    }
  });
});

describe('what the page shows', () => {
  let folder: string;
  beforeAll(() => {
    folder = copyOfProgramme();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const step = (name: string, environment: Readonly<Record<string, string>> = {}) => {
    const { GITHUB_ACTIONS: _here, ...plain } = process.env;
    const run = [join(root, 'bin', 'ci.js'), name];
    return spawnSync(process.execPath, run, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...plain, ...environment },
    }).stdout;
  };
  const shown = (name: string): string =>
    new RegExp(`^<!-- output: ${name} -->\n\`\`\`\\w+\n(.*?)^\`\`\`$`, 'ms').exec(text)?.[1] ?? `no ${name}`;
  const file = (name: string) => readFileSync(join(folder, name), 'utf8');

  test('is what is printed where all is well', () => {
    step('report');
    expect(step('report')).toBe(shown('second run'));
    step('changes', { CFIP_DATA: 'data' });
    expect(file('cfip-comment.md')).toBe(shown('comment'));
    expect(step('report', { CFIP_SHARD: '4/4' })).toBe(shown('empty shard'));
  });

  test('is what is printed where a value cannot be read', () => {
    const path = join(folder, 'data', 'kpi-series.csv');
    writeFileSync(
      path,
      file('data/kpi-series.csv').replace(
        're-referrals,local,2021-01,25.0%',
        're-referrals,local,2021-01,24.0x',
      ),
    );
    const errors = step('check', { GITHUB_ACTIONS: 'true', CFIP_JUNIT: 'junit.xml' })
      .split('\n')
      .filter((line) => line.startsWith('::error '));
    expect(`${errors.join('\n')}\n`).toBe(shown('annotation'));
    expect(
      file('junit.xml')
        .replace(/ {4}<testcase .*<system-out>.*\n/g, '')
        .replace(/tests="\d+"/, 'tests="2"'),
    ).toBe(shown('junit'));
    step('changes', { GITHUB_ACTIONS: 'true' });
    expect(file('cfip-comment.md')).toContain(`\n${shown('faulty comment')}`);
  });
});

test('what the page shows of a comment is what a branch with such changes gets', () => {
  const folder = programmeRepository();
  try {
    const change = (name: string, from: string, to: string): void => {
      const before = readFileSync(join(folder, 'data', name), 'utf8');
      expect(before).toContain(from);
      writeFileSync(join(folder, 'data', name), before.replace(from, to));
    };
    change('kpi-series.csv', 're-referrals,local,2021-01,25.0%', 're-referrals,local,2021-01,24.0%');
    change('fund/2021-01.csv', 'Senior Improvement Leads,"1,160"', 'Senior Improvement Leads,"1,150"');
    change('fund/2021-01.csv', 'Complaints Officer,75', 'Complaints Officer,85');
    change(
      'narrative/2021-02/scrutiny-update.md',
      'responds to their requests for further information',
      'answers the questions that they asked',
    );
    commit(folder, 'What a pull request proposes');
    const { GITHUB_ACTIONS: _here, ...plain } = process.env;
    spawnSync(process.execPath, [join(root, 'bin', 'ci.js'), 'changes'], {
      cwd: folder,
      env: { ...plain, CFIP_BASE: 'HEAD~1' },
    });
    const comment = readFileSync(join(folder, 'cfip-comment.md'), 'utf8');
    const told = comment.slice(comment.indexOf('#### data, since '));
    const [, shown] = /^<!-- output: changes -->\n```text\n(.*?)^```$/ms.exec(text) ?? [];
    expect(told.replace(/since \w{7}/, 'since 1f0c2a9').replace(/\*\*Text\*\*\n\n(?:\|.*\n)+\n/, '')).toBe(
      shown,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
