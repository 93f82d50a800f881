import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { copyOfProgramme, filesBelow, runCfip } from '../support/run-cfip.js';

let folder: string;
const folders: string[] = [];
const at = (path: string) => join(folder, ...path.split('/'));
const read = (path: string) => readFileSync(at(path), 'utf8');
const publish = (...args: readonly string[]) => runCfip(folder, ['publish', '--month', '2021-02', ...args]);
const change = (path: string, from: string | RegExp, to: string) => {
  const text = read(path);
  expect(text).toMatch(from);
  writeFileSync(at(path), text.replace(from, to));
};
const SERIES = 'data/kpi-series.csv';
const lower = () => change(SERIES, 're-referrals,local,2021-01,25.0%', 're-referrals,local,2021-01,24.0%');

beforeEach(() => {
  folder = copyOfProgramme();
  folders.push(folder);
});
afterAll(() => {
  for (const one of folders) rmSync(one, { recursive: true, force: true });
});

describe('cfip publish (domain K3)', () => {
  test('freezes what the papers printed, and nothing is wrong with it afterwards', () => {
    const { code, out } = publish();
    expect(code).toBe(0);
    expect(out.match(/^data\/published\/2021-02\/\S+/gm)).toEqual(
      ['kpis.csv', 'milestones.csv', 'risks.csv', 'publication.yaml'].map(
        (name) => `data/published/2021-02/${name}`,
      ),
    );
    const values = read('data/published/2021-02/kpis.csv');
    expect(values).toContain('re-referrals,2021-01,25.0%,\n');
    expect(values).toContain('re-referrals,2020-06,30.5%,\n');
    // Of other areas nothing is kept: a later paper compares the authority with itself.
    expect(values.match(/^cla-rate,2021-01,/gm)).toHaveLength(1);
    expect(read('data/published/2021-02/milestones.csv')).toContain('monitoring-visit,25 to 26 May 2021,\n');
    expect(read('data/published/2021-02/risks.csv').split('\n')).toHaveLength(1 + 11 + 1);
    expect(read('data/published/2021-02/publication.yaml')).toContain('kind: scrutiny-update');
    expect(runCfip(folder, ['check', '--strict'])).toMatchObject({ code: 0, err: '' });
  });

  test('changes no paper of its own month', () => {
    const html = () => {
      expect(runCfip(folder, ['report', '--month', '2021-02', '--format', 'html']).code).toBe(0);
      return read('out/2021-02/scrutiny-update.html');
    };
    const before = html();
    publish();
    expect(html()).toBe(before);
    expect(runCfip(folder, ['verify', 'out/2021-02']).code).toBe(0);
  });

  test('a second time there is nothing to write, also after a change that no paper prints', () => {
    publish();
    change('data/kpis.yaml', /\nkpis:/, '\n# A remark.\nkpis:');
    const before = filesBelow(at('data/published'));
    expect(publish()).toEqual({
      code: 0,
      out: 'data/published/2021-02 holds what the papers of 2021-02 print: nothing to write.\n',
      err: '',
    });
    expect(publish('--note', 'Nothing.').out).toContain('nothing to write, and the note is not kept');
    expect(filesBelow(at('data/published'))).toEqual(before);
  });

  test('K7: what has been published is not replaced without a reason, and it is told what differs', () => {
    publish();
    lower();
    const before = filesBelow(at('data/published'));
    for (const note of [[], ['--note', ' ']]) {
      const { code, out, err } = publish(...note);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain('kpis.csv, re-referrals 2021-01: value 25.0%, now 24.0%\n1 difference from what');
      expect(err).toContain('add --note');
    }
    expect(filesBelow(at('data/published'))).toEqual(before);
  });

  test('K7: with a reason, what it replaces is kept, and the reason stands in the record', () => {
    publish();
    const before = read('data/published/2021-02/kpis.csv');
    lower();
    expect(publish('--note', 'The count was corrected on 12 March.').code).toBe(0);
    expect(read('data/published/2021-02/kpis.csv')).toContain('re-referrals,2021-01,24.0%,');
    expect(read('data/published/2021-02/before-1/kpis.csv')).toBe(before);
    expect(read('data/published/2021-02/publication.yaml')).toMatch(
      /corrections:\n {2}- note: The count was corrected on 12 March\.\n {4}replaced: before-1\n {4}changes:\n {6}- "kpis\.csv, re-referrals 2021-01: value 25\.0%, now 24\.0%"\n$/,
    );
    change(SERIES, '2021-01,24.0%', '2021-01,23.0%');
    expect(publish('--note', 'And again.').code).toBe(0);
    expect(readdirSync(at('data/published/2021-02')).filter((name) => name.startsWith('before'))).toEqual([
      'before-1',
      'before-2',
    ]);
    expect(runCfip(folder, ['check', '--strict'])).toMatchObject({ code: 0, err: '' });
  });

  test('faulty inputs are told, and nothing is written', () => {
    change(SERIES, '2021-01,25.0%', '2021-01,25.0x');
    expect(publish()).toMatchObject({ code: 1, out: '', err: expect.stringContaining('bad-value') });
    expect(existsSync(at('data/published/2021-02'))).toBe(false);
  });

  test('B8: a value that changes after it was published is told, and marked', () => {
    publish();
    lower();
    const { code, err } = runCfip(folder, ['check']);
    expect(code).toBe(0);
    expect(err).toContain('Re-referrals within 12 months for January 2021 is not what was reported.');
  });
});
