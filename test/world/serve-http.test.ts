import { request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { afterEach, expect, test } from '@jest/globals';
import { serveHttp } from '../../src/world/preview/serve-http.js';
import type { Answer, Question, Server } from '../../src/world/world.js';

let server: Server | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const start = async (answer: (question: Question) => Promise<Answer>, port = 0): Promise<string> => {
  server = await serveHttp(port, answer);
  return `http://127.0.0.1:${server.port}`;
};

const echo = async ({ method, path, query }: Question): Promise<Answer> => ({
  status: 200,
  headers: { 'content-type': 'text/plain' },
  body: `${method} ${path} ${query}`,
});

/** Asks for a path as it stands, which browsers and `fetch` would tidy up. */
const askFor = (address: string, path: string): Promise<string> =>
  new Promise((answered) => {
    const { hostname, port } = new URL(address);
    request({ hostname, port, path }, (response) => {
      let text = '';
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () => answered(text));
    }).end();
  });

test('a question is handed on as it was asked', async () => {
  const address = await start(echo);
  expect(await askFor(address, '/a/../%2e%2e/b?x=1&y=?')).toBe('GET /a/../%2e%2e/b x=1&y=%3F');
});

test('HEAD is answered without a body', async () => {
  const answer = await fetch(await start(echo), { method: 'HEAD' });
  expect([answer.status, await answer.text()]).toEqual([200, '']);
});

test('a fault in an answer is told, and the next question is answered', async () => {
  let asked = 0;
  const address = await start(async (question) => {
    asked += 1;
    if (asked === 1) throw new Error('broken');
    return echo(question);
  });
  const first = await fetch(address);
  expect([first.status, await first.text()]).toEqual([500, expect.stringContaining('Error: broken')]);
  expect((await fetch(address)).status).toBe(200);
});

test('whoever goes away is no longer waited for', async () => {
  let gone = (): void => undefined;
  const went = new Promise<void>((resolve) => {
    gone = resolve;
  });
  const address = await start(async (question) => {
    await question.gone;
    gone();
    return echo(question);
  });
  const asking = new AbortController();
  const answer = fetch(address, { signal: asking.signal });
  answer.catch(() => undefined);
  await new Promise((over) => setTimeout(over, 50));
  asking.abort();
  await went;
});

test('a port that another program has is told', async () => {
  const { port } = new URL(await start(echo));
  await expect(serveHttp(Number(port), echo)).rejects.toMatchObject({
    name: 'MachineFailure',
    message: `Port ${port} is in use: another program, or another preview, has it.`,
  });
});

test('other machines do not reach it', async () => {
  const { port } = new URL(await start(echo));
  const others = Object.values(networkInterfaces())
    .flat()
    .filter((one) => one?.family === 'IPv4' && !one.internal);
  for (const one of others)
    await expect(fetch(`http://${one?.address}:${port}`)).rejects.toThrow('fetch failed');
});
