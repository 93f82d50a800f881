import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { commit, git, installedClone, programmeRepository } from '../support/clean-clone.js';
import { CommentHost } from '../support/comment-host.js';
import { type ActionRun, readAction, runAction } from '../support/composite-action.js';
import { root } from '../support/root.js';
import { filesBelow } from '../support/run-cfip.js';

const { inputs, runs } = readAction(root);
const SCRIPT = /^node "\$GITHUB_ACTION_PATH\/bin\/ci\.js" (\w+)$/;

describe('action.yml', () => {
  test('calls a step of bin/ci.js and nothing else, and the script has it', () => {
    const called = runs.steps.flatMap(({ run }) => (run === undefined ? [] : [SCRIPT.exec(run)?.[1]]));
    expect(called).toEqual(['keys', 'install', 'check', 'report', 'changes', 'comment']);
    for (const step of called) expect(existsSync(join(root, 'bin', 'ci', `${step}.js`))).toBe(true);
    expect(runs.steps.filter(({ run, shell }) => run && shell !== 'bash')).toEqual([]);
  });

  test('names the whole version of every action that is not its own', () => {
    const used = runs.steps.flatMap(({ uses }) => uses ?? []);
    expect(used).toHaveLength(4);
    for (const one of used) expect(one).toMatch(/^actions\/[\w-]+@v\d+\.\d+\.\d+$/);
  });

  test('hands over by the environment what comes from outside; every setting is one that the scripts read', () => {
    const read = ['settings', 'keys'].map((name) =>
      readFileSync(join(root, 'bin', 'ci', `${name}.js`), 'utf8'),
    );
    const set = runs.steps.flatMap(({ run, env }) => (run ? Object.keys(env ?? {}) : []));
    for (const name of set.filter((one) => one !== 'GITHUB_TOKEN')) expect(read.join()).toContain(name);
    const text = readFileSync(join(root, 'action.yml'), 'utf8');
    for (const name of Object.keys(inputs)) expect(text).toMatch(new RegExp(`\\binputs\\.${name}\\b`));
    for (const [, name] of text.matchAll(/\binputs\.([\w-]+)/g)) expect(Object.keys(inputs)).toContain(name);
  });

  test('hands the token to the step that comments, and to no other', () => {
    const handed = runs.steps.filter((step) => JSON.stringify(step).includes('inputs.token'));
    expect(handed.map(({ run }) => SCRIPT.exec(run ?? '')?.[1])).toEqual(['comment']);
  });
});

describe('the steps of the action, in a clean clone', () => {
  let action: string;
  let workspace: string;
  let host: CommentHost;
  let comments: { readonly id: number; readonly body: string; readonly user: { readonly type: string } }[] =
    [];
  beforeAll(async () => {
    action = installedClone();
    workspace = programmeRepository();
    host = await CommentHost.start(({ method, body }) => {
      if (method === 'GET') return comments;
      const text = (body as { body: string }).body;
      comments = [{ id: 1, body: text, user: { type: 'Bot' } }];
      return comments[0];
    });
  });
  afterAll(async () => {
    await host.stop();
    for (const folder of [action, workspace]) rmSync(folder, { recursive: true, force: true });
  });

  const run = (given: Readonly<Record<string, string>> = {}): Promise<ActionRun> =>
    runAction({
      action,
      workspace,
      inputs: { token: 'secret-of-the-job', ...given },
      environment: {
        GITHUB_REF: 'refs/pull/5/merge',
        GITHUB_REPOSITORY: 'council/papers',
        GITHUB_API_URL: host.address,
      },
    });
  const step = ({ steps }: ActionRun, name: string) => {
    const found = steps.find(({ what }) => what.endsWith(name) || what.startsWith(`actions/${name}@`));
    if (!found) throw new Error(`no step ${name}`);
    return found;
  };
  const outcomes = ({ steps }: ActionRun) =>
    steps
      .filter(({ what }) => SCRIPT.test(what))
      .map(({ what, outcome }) => `${SCRIPT.exec(what)?.[1]} ${outcome}`);
  const times = () =>
    [...filesBelow(join(workspace, 'out')).keys()].map((name) => [
      name,
      statSync(join(workspace, 'out', name), { bigint: true }).mtimeNs,
    ]);
  const annotations = (log: string) => log.split('\n').filter((line) => /^::(?:error|warning) /.test(line));

  test('check, make and gather the papers; there is nothing to compare with outside of a pull request', async () => {
    const first = await run();
    expect(outcomes(first)).toEqual([
      'keys success',
      'install success',
      'check success',
      'report success',
      'changes skipped',
      'comment skipped',
    ]);
    expect(step(first, 'check').log).toContain('4 papers checked in data: no errors.');
    expect(annotations(step(first, 'check').log)).toEqual([]);
    expect(step(first, 'install').log).toBe('cfip is installed.\n');
    const { papers = '', artifact } = first.outputs;
    expect(step(first, 'upload-artifact').with).toMatchObject({ name: 'papers', path: papers });
    expect(artifact).toBe('papers');
    expect(filesBelow(papers)).toEqual(filesBelow(join(workspace, 'out')));
    expect([...filesBelow(papers).keys()]).toContain(join('2021-02', 'scrutiny-update.pdf'));
    expect(first.summary).toContain('### cfip report\n\n```text\nout/2020-12/fund-position.html');
  });

  test('a second run with nothing changed makes nothing, says so, and has the same papers to upload', async () => {
    const before = times();
    const second = await run();
    expect(
      step(second, 'report')
        .log.split('\n')
        .filter((line) => !line.startsWith('::')),
    ).toEqual([
      'out/2020-12 is up to date: nothing has changed since it was made.',
      'out/2021-01 is up to date: nothing has changed since it was made.',
      'out/2021-02 is up to date: nothing has changed since it was made.',
      '',
    ]);
    expect(times()).toEqual(before);
    expect(filesBelow(second.outputs['papers'] ?? '')).toEqual(filesBelow(join(workspace, 'out')));
  });

  test('a pull request gets one comment, which later runs bring up to date', async () => {
    const base = git(workspace, 'rev-parse', 'HEAD');
    const path = join(workspace, 'data', 'kpi-series.csv');
    const sound = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      sound.replace('re-referrals,local,2021-01,25.0%', 're-referrals,local,2021-01,24.0%'),
    );
    commit(workspace, 'Correct re-referrals');
    const changed = await run({ base });
    expect(outcomes(changed).slice(-2)).toEqual(['changes success', 'comment success']);
    expect(comments[0]?.body).toMatch(
      /^<!-- cfip: the programme -->\n### What this changes in the papers\n\n4 papers checked in data: no errors\./,
    );
    expect(host.calls.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET /repos/council/papers/issues/5/comments?per_page=100&page=1',
      'POST /repos/council/papers/issues/5/comments',
    ]);
    expect(host.calls.at(-1)?.headers['authorization']).toBe('Bearer secret-of-the-job');
    writeFileSync(
      path,
      sound.replace('re-referrals,local,2021-01,25.0%', 're-referrals,local,2021-01,24.0x'),
    );
    commit(workspace, 'Misspell it');
    const faulty = await run({ base });
    expect(outcomes(faulty)).toEqual([
      'keys success',
      'install success',
      'check failure',
      'report failure',
      'changes success',
      'comment success',
    ]);
    expect(comments[0]?.body).toContain(
      '**The papers cannot be made: 1 error.** They are marked at their lines.',
    );
    expect(host.calls.at(-1)).toMatchObject({
      method: 'PATCH',
      url: '/repos/council/papers/issues/comments/1',
    });
    expect(annotations(step(faulty, 'check').log)).toEqual([
      '::error file=data/kpi-series.csv,line=133,endLine=133,col=28,endColumn=32,title=a value is not of its kind [bad-value]' +
        '::"24.0x" is not a number.%0Awhy: A value that can be read in two ways, or in none, is not printed.' +
        '%0Afix: Write it like 1,160, 25.0%25, 0.5 or (265).',
    ]);
    // Every annotation once, and no papers of an earlier run among those of this one.
    expect(annotations(step(faulty, 'report').log)).toEqual([]);
    expect([...filesBelow(faulty.outputs['papers'] ?? '').keys()]).toEqual([]);
    expect(faulty.summary).toContain('24.0x');
    expect(existsSync(join(workspace, 'out', '2021-02', 'scrutiny-update.pdf'))).toBe(true);
  });

  test('a shard makes its share, under a name of its own, and where no comment is wanted compares nothing', async () => {
    git(workspace, 'checkout', '--quiet', 'main~2');
    const base = git(workspace, 'rev-parse', 'HEAD');
    const share = await run({
      shard: '2/2',
      from: '2020-12',
      out: 'share',
      artifact: 'minutes',
      base,
      comment: 'false',
    });
    expect(share.outputs['artifact']).toBe('minutes-2-of-2');
    expect(step(share, 'upload-artifact').with['name']).toBe('minutes-2-of-2');
    expect(share.outputs['papers']).toMatch(/cfip-minutes-2-of-2$/);
    expect(outcomes(share).slice(-2)).toEqual(['changes skipped', 'comment skipped']);
    const months = [...filesBelow(share.outputs['papers'] ?? '').keys()].map((name) => name.slice(0, 7));
    expect([...new Set(months)]).toEqual(['2021-01']);
  });
});
