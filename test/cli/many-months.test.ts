import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { root } from '../support/root.js';
import { copyOfProgramme, filesBelow, runCfip } from '../support/run-cfip.js';

const MONTHS = ['2020-12', '2021-01', '2021-02'];
const HTML = ['report', '--format', 'html'];

let folder: string;
beforeAll(() => {
  folder = copyOfProgramme();
  cpSync(join(root, 'examples', 'highways-recovery'), join(folder, 'highways'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]) => runCfip(folder, args);
const made = (out: string) => [...filesBelow(join(folder, out)).keys()];

describe('cfip report for many months', () => {
  test('writes of each month what a run for that month alone writes', () => {
    expect(run(...HTML, '--from', '2020-12', '--to', '2021-02')).toMatchObject({ code: 0, err: '' });
    for (const month of MONTHS)
      expect(run(...HTML, '--month', month, '--out', join('alone', month))).toMatchObject({ code: 0 });
    expect(made('out')).toHaveLength(7);
    expect(filesBelow(join(folder, 'out'))).toEqual(filesBelow(join(folder, 'alone')));
  });

  test('of several programmes, in shards that other runs may make, comes to the same as in one run', () => {
    const both = [...HTML, '--from', '2020-12', '--data', 'data', '--data', 'highways'];
    expect(run(...both, '--out', 'whole')).toMatchObject({ code: 0 });
    for (const shard of ['1/3', '2/3', '3/3'])
      expect(run(...both, '--out', 'shards', '--shard', shard)).toMatchObject({ code: 0 });
    expect(filesBelow(join(folder, 'shards'))).toEqual(filesBelow(join(folder, 'whole')));
    expect(made('whole')).toContain(join('highways', '2024-10', 'manifest.json'));
    expect(made('whole')).toContain(join('data', '2020-12', 'fund-position.html'));
  });

  test('a shard that nothing is left for says so, and that is no fault', () => {
    const empty = [...HTML, '--from', '2020-12', '--shard', '4/4'];
    expect(run(...empty)).toEqual({ code: 0, out: 'Shard 4/4 has no papers to make.\n', err: '' });
    expect(run(...empty, '--reporter', 'json').err).toBe('[]\n');
  });

  test('one that has faults is not written, the others are; what is wrong with all is told once', () => {
    const narrative = join(folder, 'data', 'narrative', '2021-01', 'fund-position.md');
    const text = readFileSync(narrative, 'utf8');
    writeFileSync(narrative, `${text}\n{{kpi "none"}}\n`);
    writeFileSync(join(folder, 'data', 'kpi.yaml'), '');
    const { code, out, err } = run(...HTML, '--from', '2020-12', '--out', 'partly');
    const { err: document } = run(...HTML, '--from', '2020-12', '--out', 'partly', '--reporter', 'json');
    writeFileSync(narrative, text);
    rmSync(join(folder, 'data', 'kpi.yaml'));
    expect(code).toBe(1);
    expect(out).toContain('partly/2021-01 was not made: its inputs have problems.\n');
    expect(existsSync(join(folder, 'partly', '2021-01'))).toBe(false);
    expect(made('partly')).toHaveLength(5);
    expect(err.match(/data\/kpi\.yaml is not read/g)).toHaveLength(1);
    expect(err).toMatch(/^data\/narrative\/2021-01\/fund-position\.md:\d+:\d+ error/m);
    expect(err.trimEnd().split('\n').at(-1)).toBe('1 error and 1 warning');
    const problems: readonly { readonly severity: string }[] = JSON.parse(document);
    expect(problems.filter(({ severity }) => severity === 'error')).toHaveLength(1);
  });

  test('what the machine cannot do ends the run; what was found before is told', () => {
    writeFileSync(join(folder, 'data', 'kpi.yaml'), '');
    writeFileSync(join(folder, 'in-the-way'), '');
    const { code, err } = run(...HTML, '--from', '2020-12', '--out', 'in-the-way');
    rmSync(join(folder, 'data', 'kpi.yaml'));
    expect(code).toBe(3);
    expect(err).toContain('in-the-way');
    expect(err).toContain('data/kpi.yaml is not read');
  });

  test.each([
    ['no months at all', [], 'Say which month'],
    ['one month and many', ['--month', '2021-02', '--from', '2020-12'], 'either --month or --from'],
    ['months from late to early', ['--from', '2021-02', '--to', '2020-12'], 'later than'],
    ['a share of nothing', ['--from', '2020-12', '--shard', '0/2'], '--shard'],
    ['a share beyond the last', ['--from', '2020-12', '--shard', '3/2'], '--shard'],
    [
      'two programmes of one name',
      ['--month', '2021-02', '--data', 'data', '--data', './data'],
      'The same programme folder, which is called data, is named twice.',
    ],
  ])('wrong usage is told and ends with 2: %s', (_case, args, says) => {
    const { code, out, err } = run(...HTML, ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(says);
  });

  test('where there is no paper between two months, it is told which there are', () => {
    const { code, err } = run(...HTML, '--from', '2022-01');
    expect(code).toBe(1);
    expect(err).toContain('There are papers for 2020-12, 2021-01 and 2021-02.');
  });
});

describe('cfip check for several programmes', () => {
  test('the same folder twice is wrong usage: most likely another one was meant', () => {
    expect(run('check', '--data', 'data', '--data', './data/')).toEqual({
      code: 2,
      out: '',
      err: 'The same programme folder, which is called data, is named twice. Name it once.\n',
    });
  });

  test('tells of each that it was checked, and all problems in one document', () => {
    const both = ['check', '--data', 'data', '--data', 'highways'];
    const { code, out } = run(...both);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^4 papers checked in data: no errors\.\n\d papers checked in highways: no errors\.\n/,
    );
    writeFileSync(join(folder, 'data', 'kpi.yaml'), '');
    writeFileSync(join(folder, 'highways', 'kpi.yaml'), '');
    const { err } = run(...both, '--strict', '--reporter', 'junit');
    expect(err.match(/<\?xml/g)).toHaveLength(1);
    expect(err).toContain('failures="2"');
  });
});
