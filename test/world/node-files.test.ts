import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { nodeFiles } from '../../src/world/node-files.js';

const folder = mkdtempSync(join(tmpdir(), 'cfip rights '));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { mayWrite } = nodeFiles();

test('may be written to: a folder, and one that is not there yet in one that is', () => {
  expect(mayWrite(folder)).toBe(true);
  expect(mayWrite(join(folder, 'out', '2021-02'))).toBe(true);
});

test('a file is no folder, nor is anything below it', () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  expect(mayWrite(file)).toBe(false);
  expect(mayWrite(join(file, 'out'))).toBe(false);
});

// Nothing is forbidden to root.
(process.getuid?.() === 0 ? test.skip : test)('a folder that is read-only may not', () => {
  const locked = join(folder, 'locked');
  mkdirSync(locked);
  chmodSync(locked, 0o555);
  expect(mayWrite(locked)).toBe(false);
  expect(mayWrite(join(locked, 'out'))).toBe(false);
});
