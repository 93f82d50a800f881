import {
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { look } from '../../src/world/preview/look.js';
import { watchFolder } from '../../src/world/preview/watch-folder.js';
import type { Watcher } from '../../src/world/world.js';

let above: string;
let folder: string;
let watcher: Watcher | undefined;
let told: (readonly string[])[] = [];

beforeEach(() => {
  above = mkdtempSync(join(tmpdir(), 'cfip watch '));
  folder = join(above, 'data');
  mkdirSync(join(folder, 'fund'), { recursive: true });
  writeFileSync(join(folder, 'kpis.yaml'), 'one');
  told = [];
});
afterEach(async () => {
  await watcher?.close();
  rmSync(above, { recursive: true, force: true });
});

const watch = async (): Promise<void> => {
  watcher = await watchFolder(folder, (paths) => told.push(paths));
};

/** Waits until something is told that will do. */
const until = async (isEnough: () => boolean): Promise<void> => {
  for (let waited = 0; !isEnough(); waited += 10) {
    if (waited > 10_000) throw new Error(`only ${JSON.stringify(told)} was told`);
    await new Promise((over) => setTimeout(over, 10));
  }
};

const isTold = (name: string) => () => told.some((paths) => paths.includes(join(folder, name)));

test('a file that is saved, added or deleted is told of, in folders as well', async () => {
  await watch();
  writeFileSync(join(folder, 'kpis.yaml'), 'two');
  await until(isTold('kpis.yaml'));
  writeFileSync(join(folder, 'fund', '2021-02.csv'), '');
  await until(isTold(join('fund', '2021-02.csv')));
  told = [];
  unlinkSync(join(folder, 'fund', '2021-02.csv'));
  await until(isTold(join('fund', '2021-02.csv')));
});

test('an editor that saves by renaming has saved', async () => {
  await watch();
  for (const round of ['first', 'second']) {
    told = [];
    writeFileSync(join(folder, '.kpis.yaml.swp'), round);
    renameSync(join(folder, '.kpis.yaml.swp'), join(folder, 'kpis.yaml'));
    await until(isTold('kpis.yaml'));
  }
});

test('many files at once are few changes', async () => {
  await watch();
  const names = Array.from({ length: 200 }, (_, index) => `${index}.csv`);
  for (const name of names) writeFileSync(join(folder, name), name);
  await until(() => new Set(told.flat()).size >= names.length);
  expect(told.length).toBeLessThan(names.length / 2);
});

test("what programs keep for themselves is no one's business", async () => {
  await watch();
  for (const name of ['.git', 'node_modules']) mkdirSync(join(folder, name));
  for (const name of ['.git/index', 'node_modules/x', '~$Fund.xlsx', '.#kpis.yaml'])
    writeFileSync(join(folder, name), '');
  writeFileSync(join(folder, 'kpis.yaml'), 'two');
  await until(isTold('kpis.yaml'));
  expect([...new Set(told.flat())]).toEqual([join(folder, 'kpis.yaml')]);
});

test('a folder that goes away is told of with all that is in it, and watched again when it is back', async () => {
  await watch();
  renameSync(folder, join(above, 'elsewhere'));
  await until(isTold('kpis.yaml'));
  told = [];
  renameSync(join(above, 'elsewhere'), folder);
  await until(isTold('kpis.yaml'));
  told = [];
  writeFileSync(join(folder, 'kpis.yaml'), 'three');
  await until(isTold('kpis.yaml'));
});

test('a folder that is not there yet is waited for', async () => {
  rmSync(folder, { recursive: true });
  await watch();
  mkdirSync(folder);
  writeFileSync(join(folder, 'kpis.yaml'), 'one');
  await until(isTold('kpis.yaml'));
});

test('the last of many changes in a row is told after it was made', async () => {
  await watch();
  for (let round = 0; round < 40; round += 1) {
    writeFileSync(join(folder, 'kpis.yaml'), String(round));
    await new Promise((over) => setTimeout(over, 3));
  }
  told = [];
  await until(isTold('kpis.yaml'));
});

test('a file that was just written to may have been written to again: it is looked at once more', async () => {
  const before = look(folder).get(join(folder, 'kpis.yaml'));
  await new Promise((over) => setTimeout(over, 5));
  expect(look(folder).get(join(folder, 'kpis.yaml'))).not.toBe(before);
});

test('the last of changes that come together is told after all of them', async () => {
  await watch();
  for (let round = 0; round < 30; round += 1) {
    // The second comes while the first is being told, and looks like it.
    writeFileSync(join(folder, 'kpis.yaml'), `${round} one`);
    await new Promise((over) => setTimeout(over, 45));
    told = [];
    writeFileSync(join(folder, 'kpis.yaml'), `${round} two`);
    await until(isTold('kpis.yaml'));
  }
});

test('a file that has been left alone for a while is the one that it was', () => {
  const path = join(folder, 'kpis.yaml');
  utimesSync(path, new Date(2020, 1, 1), new Date(2020, 1, 1));
  expect(look(folder).get(path)).toBe(look(folder).get(path));
});

test('links that lead round in a circle are not followed', () => {
  for (const name of ['round', 'and-round']) symlinkSync(folder, join(folder, 'fund', name));
  expect([...look(folder).keys()].sort()).toEqual(
    ['', 'fund', 'fund/and-round', 'fund/round', 'kpis.yaml'].map((path) => join(folder, path)).sort(),
  );
});

test('a folder that is a link itself is looked into', () => {
  symlinkSync(folder, join(above, 'linked'));
  expect([...look(join(above, 'linked')).keys()]).toContain(join(above, 'linked', 'kpis.yaml'));
});
