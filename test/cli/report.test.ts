import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { copyOfProgramme, filesBelow, runCfip } from '../support/run-cfip.js';

const NARRATIVE = join('data', 'narrative', '2021-02', 'scrutiny-update.md');
const HTML = join('out', '2021-02', 'scrutiny-update.html');
const PDF = join('out', '2021-02', 'scrutiny-update.pdf');

let folder: string;
beforeAll(() => {
  folder = copyOfProgramme();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const edit = (file: string, change: (text: string) => string): void => {
  const path = join(folder, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
};

describe('cfip report, as a person runs it', () => {
  test('writes the paper as HTML and PDF and says so', () => {
    const { code, out } = runCfip(folder, ['report', '--month', '2021-02']);
    expect(code).toBe(0);
    expect(out).toContain(HTML);
    expect(out).toContain(PDF);
    expect(readFileSync(join(folder, PDF)).subarray(0, 5).toString()).toBe('%PDF-');
    expect(readFileSync(join(folder, HTML), 'utf8')).toContain('<html lang="en-GB"');
  });

  test('K1: makes the same HTML in another time zone and language', () => {
    const first = readFileSync(join(folder, HTML));
    const args = ['report', '--month', '2021-02', '--format', 'html', '--out', 'elsewhere'];
    expect(runCfip(folder, args, { TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8' }).code).toBe(0);
    expect(readFileSync(join(folder, 'elsewhere', 'scrutiny-update.html')).equals(first)).toBe(true);
  });

  test('makes the same HTML from files with a byte-order mark and Windows line ends', () => {
    const first = readFileSync(join(folder, HTML));
    const windows = copyOfProgramme();
    for (const [name, content] of filesBelow(windows))
      writeFileSync(join(windows, name), `\uFEFF${content.toString('utf8').replace(/\r?\n/g, '\r\n')}`);
    expect(runCfip(windows, ['report', '--month', '2021-02', '--format', 'html'])).toMatchObject({ code: 0 });
    expect(readFileSync(join(windows, HTML)).equals(first)).toBe(true);
    rmSync(windows, { recursive: true });
  });

  test('needs no browser for HTML, and ends with 3 when the one that is named is not there', () => {
    const nowhere = { CFIP_BROWSER: '/nowhere/chrome' };
    expect(runCfip(folder, ['report', '--month', '2021-02', '--format', 'html'], nowhere).code).toBe(0);
    const { code, err } = runCfip(folder, ['report', '--month', '2021-02'], nowhere);
    expect(code).toBe(3);
    expect(err).toContain('/nowhere/chrome');
  });

  test('tells every fault with its place and leaves the last good papers as they were', () => {
    const before = filesBelow(join(folder, 'out'));
    const original = readFileSync(join(folder, NARRATIVE), 'utf8');
    edit(NARRATIVE, (text) => text.replace('{{kpi "re-referrals"}}', '{{kpi "re-referals"}}'));
    const { code, err } = runCfip(folder, ['report', '--month', '2021-02']);
    writeFileSync(join(folder, NARRATIVE), original);
    expect(code).toBe(1);
    expect(err).toMatch(/data\/narrative\/2021-02\/scrutiny-update\.md:\d+:\d+ error/);
    expect(err).toContain('Did you mean "re-referrals"?');
    // Not a terminal: no colours.
    expect(err).not.toContain('\u001b');
    expect(filesBelow(join(folder, 'out'))).toEqual(before);
  });

  test('ends with 3 and leaves nothing half-written where it cannot write', () => {
    writeFileSync(join(folder, 'blocked'), '');
    const { code } = runCfip(folder, [
      'report',
      '--month',
      '2021-02',
      '--format',
      'html',
      '--out',
      'blocked',
    ]);
    expect(code).toBe(3);
    mkdirSync(join(folder, 'taken', 'scrutiny-update.html'), { recursive: true });
    expect(runCfip(folder, ['report', '--month', '2021-02', '--format', 'html', '--out', 'taken']).code).toBe(
      3,
    );
    expect([...filesBelow(join(folder, 'taken'))]).toEqual([]);
  });

  test('K7: marks a draft in text', () => {
    runCfip(folder, ['report', '--month', '2021-02', '--format', 'html', '--draft', '--out', 'draft']);
    expect(readFileSync(join(folder, 'draft', 'scrutiny-update.html'), 'utf8')).toContain('>DRAFT<');
    expect(readFileSync(join(folder, HTML), 'utf8')).not.toContain('>DRAFT<');
  });
});

describe('cfip', () => {
  test('tells wrong usage from faulty inputs', () => {
    expect(runCfip(folder, ['report']).code).toBe(2);
    expect(runCfip(folder, ['report', '--month', '2021-13']).code).toBe(2);
    expect(runCfip(folder, ['frob']).code).toBe(2);
    expect(runCfip(folder, ['report', '--month', '2019-01']).code).toBe(1);
    expect(runCfip(folder, ['--help']).code).toBe(0);
  });

  test('check writes nothing', () => {
    const before = [...filesBelow(folder).keys()];
    expect(runCfip(folder, ['check'])).toMatchObject({ code: 0, err: '' });
    expect([...filesBelow(folder).keys()]).toEqual(before);
    expect(existsSync(join(folder, 'data', 'out'))).toBe(false);
  });

  test('schema prints a JSON Schema', () => {
    const { code, out } = runCfip(folder, ['schema', 'kpis.yaml']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ title: 'kpis.yaml', type: 'object' });
  });
});
