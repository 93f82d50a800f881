import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ExitCode } from '../../src/commands/exit-code.js';
import { preview } from '../../src/commands/preview.js';
import { previewPage } from '../../src/installation.js';
import type { State } from '../../src/preview/state.js';
import type { Answer } from '../../src/world/world.js';
import { type MemoryWorld, memoryWorld } from '../support/memory-world.js';
import { root } from '../support/root.js';

/** Files of this machine in memory, under the paths that they have. */
const filesIn = (folder: string): Readonly<Record<string, Uint8Array>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [path, readFileSync(path)]),
  );

const smallest = Object.fromEntries(
  Object.entries(filesIn(join(root, 'examples', 'smallest'))).map(([path, content]) => [
    path.replace(join(root, 'examples', 'smallest'), 'data'),
    content,
  ]),
);

const start = (files: Readonly<Record<string, string | Uint8Array>> = {}) => {
  const world = memoryWorld({
    files: {
      ...filesIn(join(root, 'templates')),
      ...filesIn(join(root, 'node_modules', '@fontsource', 'source-sans-3', 'files')),
      ...filesIn(previewPage),
      ...smallest,
      ...files,
    },
  });
  return { world, ended: preview({ port: 0, editor: 'vscode', draft: false }, world) };
};

const soon = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await new Promise((over) => setTimeout(over, 1));
};

const ask = async (world: MemoryWorld, address: string, gone = new Promise<void>(() => undefined)) => {
  const [path = '', query] = address.split('?');
  const headers = new Map([['host', '127.0.0.1:4000']]);
  return (await world.answer?.({
    method: 'GET',
    path,
    query: new URLSearchParams(query),
    headers,
    gone,
  })) as Answer;
};

const stateOf = async (world: MemoryWorld, since: number): Promise<State> =>
  JSON.parse(String((await ask(world, `/state?paper=note&since=${since}`)).body));

const SERIES = '/desk/data/kpi-series.csv';

test('it tells its address, answers until it is ended, and leaves nothing behind', async () => {
  const { world, ended } = start();
  await soon(() => world.answer !== undefined);
  expect(world.terminal.outText).toBe(
    'Preview of data, 2024-06: http://127.0.0.1:4000/\nIt follows what you save. Ctrl+C ends it.\n',
  );
  const { version, page, isCurrent, problems, papers } = await stateOf(world, 0);
  expect([version, isCurrent, problems, papers.map(({ kind }) => kind)]).toEqual([1, true, [], ['note']]);
  expect(page?.html).toContain('<!doctype html>');
  world.end();
  expect(await ended).toBe(ExitCode.done);
  expect([world.answer, world.watched.size, world.browsers.openCount]).toEqual([undefined, 0, 0]);
});

test('whoever waits is told of the next change, and of none where a file was saved as it was', async () => {
  const { world, ended } = start();
  await soon(() => world.answer !== undefined);
  const changed = world.watched.get('/desk/data');
  const before = String(world.snapshot()['data/kpi-series.csv']);
  const next = stateOf(world, 1);
  let isTold = false;
  void next.then(() => {
    isTold = true;
  });
  world.files.put(SERIES, before);
  changed?.([SERIES]);
  await new Promise((over) => setTimeout(over, 50));
  expect(isTold).toBe(false);
  world.files.put(SERIES, before.replace('1,160', '1,170'));
  changed?.([SERIES]);
  expect((await next).version).toBe(2);
  world.end();
  await ended;
});

test('what is wrong is told a moment later, and right at once: half a file is nobody’s fault', async () => {
  const { world, ended } = start();
  await soon(() => world.answer !== undefined);
  const changed = world.watched.get('/desk/data');
  const before = String(world.snapshot()['data/kpi-series.csv']);
  const seen: boolean[] = [];
  const next = stateOf(world, 1).then(({ isCurrent }) => seen.push(isCurrent));
  world.files.put(SERIES, '');
  changed?.([SERIES]);
  world.files.put(SERIES, before.replace('1,160', '1,170'));
  changed?.([SERIES]);
  await next;
  expect(seen).toEqual([true]);
  world.files.put(SERIES, '');
  changed?.([SERIES]);
  const { isCurrent, page, problems } = await stateOf(world, 2);
  expect([isCurrent, page !== undefined, problems.length > 0]).toEqual([false, true, true]);
  world.end();
  await ended;
});

test('what the machine cannot read is told among the problems, and forgotten when it can', async () => {
  const { world, ended } = start();
  await soon(() => world.answer !== undefined);
  const changed = world.watched.get('/desk/data');
  const before = String(world.snapshot()['data/kpi-series.csv']);
  world.files.remove(SERIES);
  world.files.put(`${SERIES}/inside`, '');
  changed?.([SERIES]);
  const { problems, isCurrent } = await stateOf(world, 1);
  expect([isCurrent, problems.map(({ message, code }) => [message, code])]).toEqual([
    false,
    [[`Cannot read ${SERIES}: it is a folder, not a file.`, undefined]],
  ]);
  world.files.remove(`${SERIES}/inside`);
  world.files.put(SERIES, before);
  changed?.([SERIES]);
  expect((await stateOf(world, 2)).problems).toEqual([]);
  world.end();
  await ended;
});

test('a bug ends it, and is told as one', async () => {
  const { world, ended } = start();
  await soon(() => world.answer !== undefined);
  world.files.read = () => {
    throw new TypeError('broken');
  };
  world.watched.get('/desk/data')?.([SERIES]);
  await expect(ended).rejects.toThrow('broken');
  expect([world.watched.size, world.browsers.openCount]).toEqual([0, 0]);
});

test('without any paper there is nothing to preview', async () => {
  const world = memoryWorld({ files: { 'data/programme.yaml': '' } });
  expect(await preview({ port: 0, editor: 'none', draft: false }, world)).toBe(ExitCode.inputs);
  expect(world.terminal.errText).toBe(
    'There is no paper in data: write one as data/narrative/2021-02/<kind of paper>.md.\n',
  );
});
