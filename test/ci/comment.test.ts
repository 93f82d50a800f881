import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { CommentHost, type HostCall } from '../support/comment-host.js';
import { root } from '../support/root.js';

const TEXT = '<!-- cfip: data -->\n### What this changes in the papers\n\nNothing.\n';
const FORMER = TEXT.replace('Nothing', 'Much');

let folder: string;
let host: CommentHost | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cfip comment '));
  writeFileSync(join(folder, 'cfip-comment.md'), TEXT);
});
afterEach(async () => {
  await host?.stop();
  host = undefined;
  rmSync(folder, { recursive: true, force: true });
});

/** What a job of each system finds in its environment. */
const systems = {
  github: (address: string) => ({
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: address,
    GITHUB_REPOSITORY: 'council/papers',
    GITHUB_REF: 'refs/pull/5/merge',
    GITHUB_TOKEN: 'key',
  }),
  gitlab: (address: string) => ({
    CI_API_V4_URL: `${address}/api/v4`,
    CI_PROJECT_ID: '12',
    CI_MERGE_REQUEST_IID: '5',
    CFIP_TOKEN: 'key',
  }),
  azure: (address: string) => ({
    SYSTEM_COLLECTIONURI: `${address}/council/`,
    SYSTEM_TEAMPROJECT: 'Committee papers',
    BUILD_REPOSITORY_ID: 'a1b2',
    SYSTEM_PULLREQUEST_PULLREQUESTID: '5',
    SYSTEM_ACCESSTOKEN: 'key',
  }),
};
type System = keyof typeof systems;

/** How each gives a comment that it has, and where one is written and changed. */
const hosts = {
  github: {
    holds: (body: string) => [{ id: 9, body, user: { type: 'Bot' } }],
    create: 'POST /repos/council/papers/issues/5/comments',
    update: 'PATCH /repos/council/papers/issues/comments/9',
    key: { authorization: 'Bearer key' },
    sent: (text: string): unknown => ({ body: text }),
    changed: (text: string): unknown => ({ body: text }),
  },
  gitlab: {
    holds: (body: string) => [{ id: 9, body, author: { id: 3 } }],
    create: 'POST /api/v4/projects/12/merge_requests/5/notes',
    update: 'PUT /api/v4/projects/12/merge_requests/5/notes/9',
    key: { 'private-token': 'key' },
    sent: (text: string): unknown => ({ body: text }),
    changed: (text: string): unknown => ({ body: text }),
  },
  azure: {
    holds: (content: string) => ({ value: [{ id: 4, comments: [{ id: 9, content, author: { id: 3 } }] }] }),
    create:
      'POST /council/Committee%20papers/_apis/git/repositories/a1b2/pullRequests/5/threads?api-version=7.1',
    update:
      'PATCH /council/Committee%20papers/_apis/git/repositories/a1b2/pullRequests/5/threads/4/comments/9?api-version=7.1',
    key: { authorization: 'Bearer key' },
    sent: (content: string): unknown => ({
      comments: [{ parentCommentId: 0, content, commentType: 'text' }],
      status: 'closed',
    }),
    changed: (content: string): unknown => ({ content }),
  },
};

const comment = async (system: System, answer: (call: HostCall) => unknown) => {
  host = await CommentHost.start((call) => {
    if (call.url.endsWith('/user')) return { id: 3 };
    return call.url.startsWith('/council/_apis/connectionData?')
      ? { authenticatedUser: { id: 3 } }
      : answer(call);
  });
  return run(systems[system](host.address));
};

const run = (environment: Readonly<Record<string, string>>) =>
  new Promise<{ readonly code: number | null; readonly log: string }>((done) => {
    const {
      GITHUB_ACTIONS: _own,
      GITHUB_REF: _ref,
      CI_API_V4_URL: _api,
      SYSTEM_COLLECTIONURI: _uri,
      ...plain
    } = process.env;
    const step = spawn(process.execPath, [join(root, 'bin', 'ci.js'), 'comment'], {
      cwd: folder,
      env: { ...plain, ...environment },
    });
    let log = '';
    step.stdout.on('data', (part) => (log += part));
    step.stderr.on('data', (part) => (log += part));
    step.on('close', (code) => done({ code, log }));
  });

const written = () =>
  (host?.calls ?? [])
    .filter(({ method }) => method !== 'GET')
    .map(({ method, url, body }) => [`${method} ${url}`, body]);

describe.each(['github', 'gitlab', 'azure'] as const)('a comment on %s', (system) => {
  const { holds, create, update, key, sent, changed } = hosts[system];
  const none = holds('A remark of a person, which quotes <!-- cfip: data -->.');

  test('is written where there is none', async () => {
    const { code, log } = await comment(system, ({ method }) => (method === 'GET' ? none : {}));
    expect([code, written()]).toEqual([0, [[create, sent(TEXT)]]]);
    expect(log).toContain('The comment was written.');
    for (const { headers } of host?.calls ?? []) expect(headers).toMatchObject(key);
  });

  test('takes the place of the one that an earlier run has written', async () => {
    const { code } = await comment(system, ({ method }) => (method === 'GET' ? holds(FORMER) : {}));
    expect([code, written()]).toEqual([0, [[update, changed(TEXT)]]]);
  });

  test('that says the same is left alone', async () => {
    const { code, log } = await comment(system, ({ method }) => (method === 'GET' ? holds(TEXT.trim()) : {}));
    expect([code, written()]).toEqual([0, []]);
    expect(log).toContain('The comment says what there is to say.');
  });

  test('that may not be written is told of, and the run goes on: so it is for a fork', async () => {
    const { code, log } = await comment(system, ({ method }) => (method === 'GET' ? none : 403));
    expect(code).toBe(0);
    expect(log).toContain('No comment was written');
    expect(log).toContain('403');
  });

  test('ends the step where the host fails', async () => {
    const { code, log } = await comment(system, () => 500);
    expect(code).toBe(3);
    expect(log).toContain('500');
  });
});

test.each([
  ['github', { body: FORMER, user: { type: 'User' }, id: 2 }],
  ['gitlab', { body: FORMER, author: { id: 8 }, id: 2 }],
  ['azure', { comments: [{ content: FORMER, author: { id: 8 }, id: 2 }], id: 1 }],
] as const)(
  'on %s, what somebody else has written is left alone, whatever it begins with',
  async (system, other) => {
    const { code } = await comment(system, ({ method }) =>
      method === 'GET' ? (system === 'azure' ? { value: [other] } : [other]) : {},
    );
    expect([code, written().map(([call]) => call)]).toEqual([0, [hosts[system].create]]);
  },
);

test('is found beyond the first hundred', async () => {
  const others = Array.from({ length: 100 }, (_, id) => ({ id, body: 'Thanks', user: { type: 'User' } }));
  const { code } = await comment('github', ({ method, url }) =>
    method === 'GET' ? (url.endsWith('page=1') ? others : hosts.github.holds(FORMER)) : {},
  );
  expect([code, written().map(([call]) => call)]).toEqual([0, [hosts.github.update]]);
});

test('a run that belongs to no pull request has nothing to comment on', async () => {
  expect(await run({ GITHUB_ACTIONS: 'true', GITHUB_REF: 'refs/heads/main' })).toEqual({
    code: 0,
    log: '::notice::This run belongs to no pull request: there is nothing to comment on.\n',
  });
});
