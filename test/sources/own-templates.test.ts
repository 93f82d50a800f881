import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { ownTemplates } from '../../src/sources/own-templates.js';
import { nodeFiles } from '../../src/world/node-files.js';

let home: string;
let folder: string;
const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
const namesOf = () => [...ownTemplates(nodeFiles(), folder).keys()];

beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'cfip own ')));
  folder = join(home, 'data');
  mkdirSync(join(folder, 'templates', 'papers', 'briefing'), { recursive: true });
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

test('every template and style sheet that a page can be made of, and no other file', () => {
  write('templates/paper.hbs', 'one\r\ntwo\r\n');
  write('templates/papers/briefing/cover.hbs', 'cover');
  write('templates/papers/briefing/paper.yaml', 'title: T');
  write('templates/notes.txt', 'n');
  mkdirSync(join(folder, 'templates', 'folder.hbs'));
  write('page.hbs', 'elsewhere');
  expect([...ownTemplates(nodeFiles(), folder)]).toEqual([
    ['templates/paper.hbs', 'one\ntwo\n'],
    ['templates/papers/briefing/cover.hbs', 'cover'],
  ]);
});

test('a programme without any', () => {
  rmSync(join(folder, 'templates'), { recursive: true });
  expect(namesOf()).toEqual([]);
});

test('two files of other bytes are never the same text, whatever their encoding', () => {
  const textOf = (byte: number) => {
    writeFileSync(join(folder, 'templates', 'paper.hbs'), Uint8Array.of(byte));
    return ownTemplates(nodeFiles(), folder).get('templates/paper.hbs');
  };
  expect(textOf(0xfe)).not.toBe(textOf(0xff));
});

test('links that lead out of the programme are not followed, and one that leads in a circle ends', () => {
  mkdirSync(join(home, 'outside'));
  writeFileSync(join(home, 'outside', 'secret.hbs'), 'secret');
  symlinkSync(join(home, 'outside'), join(folder, 'templates', 'parts'));
  symlinkSync(join(home, 'outside', 'secret.hbs'), join(folder, 'templates', 'paper.hbs'));
  symlinkSync('.', join(folder, 'templates', 'blocks'));
  expect(namesOf()).toEqual([]);
  rmSync(join(folder, 'templates'), { recursive: true });
  symlinkSync(join(home, 'outside'), join(folder, 'templates'));
  expect(namesOf()).toEqual([]);
});
