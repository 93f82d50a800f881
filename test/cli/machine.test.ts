import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { root } from '../support/root.js';
import { copyOfProgramme, filesBelow, readSlowly, runCfip } from '../support/run-cfip.js';

const NARRATIVE = join('data', 'narrative', '2021-02', 'scrutiny-update.md');
const REPORT = ['report', '--month', '2021-02'];
const HTML_ONLY = [...REPORT, '--format', 'html'];
const ESCAPE = '\u001b';

let folder: string;
beforeEach(() => {
  folder = copyOfProgramme();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const breakNarrative = (): void => {
  const path = join(folder, NARRATIVE);
  writeFileSync(path, readFileSync(path, 'utf8').replace('{{kpi "re-referrals"}}', '{{kpi "re-referals"}}'));
};

describe('the machine', () => {
  test('a browser that --browser names and that is not there ends the run with 3; nothing is written', () => {
    const before = filesBelow(folder);
    const { code, out, err } = runCfip(folder, [...REPORT, '--browser', '/nowhere/chrome']);
    expect(code).toBe(3);
    expect(err).toContain('/nowhere/chrome');
    expect(out).toBe('');
    expect(filesBelow(folder)).toEqual(before);
  });

  test('--browser goes before CFIP_BROWSER', () => {
    const { code, err } = runCfip(folder, [...REPORT, '--browser', '/nowhere/named'], {
      CFIP_BROWSER: '/nowhere/set',
    });
    expect(code).toBe(3);
    expect(err).toContain('/nowhere/named');
    expect(err).not.toContain('/nowhere/set');
  });

  test('an output folder that is a file ends the run with 3 and names it; the file keeps its content', () => {
    writeFileSync(join(folder, 'blocked'), 'mine');
    const before = filesBelow(folder);
    const { code, out, err } = runCfip(folder, [...HTML_ONLY, '--out', 'blocked']);
    expect(code).toBe(3);
    expect(err).toContain('blocked');
    expect(out).toBe('');
    expect(filesBelow(folder)).toEqual(before);
  });

  test('K1: makes the same HTML under other time zones and languages', () => {
    const underUtc = { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' };
    const underOther = { TZ: 'Pacific/Auckland', LANG: 'de_DE', LC_ALL: 'de_DE' };
    expect(runCfip(folder, [...HTML_ONLY, '--out', 'one'], underUtc)).toMatchObject({ code: 0, err: '' });
    expect(runCfip(folder, [...HTML_ONLY, '--out', 'two'], underOther)).toMatchObject({ code: 0, err: '' });
    const one = filesBelow(join(folder, 'one'));
    expect([...one.keys()]).toEqual(['manifest.json', 'scrutiny-update.html']);
    expect(filesBelow(join(folder, 'two'))).toEqual(one);
  });

  test('finds the programme where --data says, from any folder', () => {
    mkdirSync(join(folder, 'some where'));
    const { code } = runCfip(join(folder, 'some where'), [...HTML_ONLY, '--data', join(folder, 'data')]);
    expect(code).toBe(0);
    expect([...filesBelow(join(folder, 'some where')).keys()]).toEqual([
      join('out', '2021-02', 'manifest.json'),
      join('out', '2021-02', 'scrutiny-update.html'),
    ]);
  });
});

describe('what cfip tells', () => {
  test('is written out to the end, however slowly it is read', () => {
    const path = join(folder, 'data', 'kpi-series.csv');
    const [header = ''] = readFileSync(path, 'utf8').split('\n');
    writeFileSync(path, [header, ...Array<string>(1500).fill(`x y${','.repeat(7)}`)].join('\n'));
    const { code, out } = readSlowly(folder, ['check']);
    expect(code).toBe(1);
    expect(out.length).toBeGreaterThan(500_000);
    expect(out.trimEnd().split('\n').at(-1)).toMatch(/^\d+ errors/);
  });

  test('colours only where asked: none in a pipe, none with NO_COLOR, some with FORCE_COLOR', () => {
    breakNarrative();
    const inPipe = runCfip(folder, ['check']);
    const refused = runCfip(folder, ['check'], { NO_COLOR: '1' });
    const forced = runCfip(folder, ['check'], { FORCE_COLOR: '1' });
    expect(inPipe.code).toBe(1);
    expect(inPipe.err).toContain('re-referals');
    expect(inPipe.err).not.toContain(ESCAPE);
    expect(refused).toEqual(inPipe);
    expect(forced.err).toContain(ESCAPE);
  });

  test('a good report tells its results on stdout only, with no progress in a pipe', () => {
    const { code, out, err } = runCfip(folder, HTML_ONLY);
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out).toMatch(
      /^out[/\\]2021-02[/\\]scrutiny-update\.html {2}\d+ KB\nout[/\\]2021-02[/\\]manifest\.json {2}\d+ KB\n$/,
    );
  });

  test('check writes nothing when it finds a fault either', () => {
    breakNarrative();
    const before = filesBelow(folder);
    const { code, out, err } = runCfip(folder, ['check']);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(/^data\/narrative\/2021-02\/scrutiny-update\.md:\d+:\d+ error/m);
    expect(filesBelow(folder)).toEqual(before);
  });

  test('a month without papers is named', () => {
    const before = filesBelow(folder);
    const { code, err } = runCfip(folder, ['report', '--month', '2019-01']);
    expect(code).toBe(1);
    expect(err).toContain('2019-01');
    expect(filesBelow(folder)).toEqual(before);
  });

  test.each([
    ['no month', ['report'], '--month'],
    ['a month that is none', ['report', '--month', '2021-13'], '2021-13'],
    ['an unknown format', [...REPORT, '--format', 'docx'], 'docx'],
    ['an unknown option', [...REPORT, '--colour'], '--colour'],
    ['an unknown command', ['frob'], 'frob'],
    ['a schema of no file', ['schema', 'kpi.yaml'], 'kpis.yaml'],
  ])('wrong usage is told and ends with 2: %s', (_case, args, named) => {
    const { code, out, err } = runCfip(folder, args);
    expect(code).toBe(2);
    expect(err).toContain(named);
    expect(out).toBe('');
  });

  test('--help goes to stdout and names every command', () => {
    const { code, out, err } = runCfip(folder, ['--help']);
    expect(code).toBe(0);
    expect(err).toBe('');
    for (const command of ['report', 'check', 'schema'])
      expect(out).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'));
  });

  test('--version says which cfip this is', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(runCfip(folder, ['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  test('doctor finds this machine fit to make papers, and says what is wrong with a browser that is none', () => {
    const { code, out, err } = runCfip(folder, ['doctor']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^ok {5}Browser {4}\S+\/\d/m);
    expect(runCfip(folder, ['doctor', '--browser', '/nowhere/chrome'])).toMatchObject({
      code: 3,
      out: expect.stringContaining('/nowhere/chrome'),
    });
  });

  // Node's own way to make a folder and those above it would go on for ever there.
  (process.platform === 'linux' ? test : test.skip)('a place that can hold no folder ends with 3', () => {
    const { code, err } = runCfip(folder, [
      'report',
      '--month',
      '2021-02',
      '--format',
      'html',
      '--out',
      '/proc/x',
    ]);
    expect(code).toBe(3);
    expect(err).toMatch(/^Cannot write \/proc\/x\/\S+: no folder can be made there\./);
  });

  test('a bug is called one, and its trace names lines of src', () => {
    const saboteur = join(folder, 'saboteur.cjs');
    writeFileSync(
      saboteur,
      `const { get } = Map.prototype;
      let calls = 0;
      Map.prototype.get = function (key) {
        if (++calls > 4000) throw new TypeError('sabotage');
        return get.call(this, key);
      };`,
    );
    const { code, err } = runCfip(folder, ['check'], { NODE_OPTIONS: `--require "${saboteur}"` });
    expect(code).toBe(70);
    expect(err).toMatch(
      /^This is a bug in cfip.*TypeError: sabotage\n.*\n {4}at src\/[a-z/-]+\.ts:\d+:\d+\n/s,
    );
    expect(err).not.toContain('cfip.cjs:');
  });
});
