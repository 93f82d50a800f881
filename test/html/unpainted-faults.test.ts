import { expect, test } from '@jest/globals';
import { unpaintedFaults } from '../../src/html/unpainted-faults.js';
import { recordFiles } from '../../src/world/recorded-files.js';
import { memoryWorld } from '../support/memory-world.js';
import { told } from '../support/told.js';

/** What is told of a text with empty boxes, when this was read. */
const faults = (text: string, files: Readonly<Record<string, string>>): readonly string[] => {
  const recorded = recordFiles(memoryWorld({ files }).files);
  for (const name of Object.keys(files)) recorded.read(`/desk/${name}`);
  return told(unpaintedFaults('note', [{ page: 3, text }], recorded));
};

test('each character that no typeface has is told where it was written', () => {
  expect(
    faults('A tree \ufffd and \ufffd\ufffd up.', {
      'font.woff2': 'A tree 🌳 and',
      'note.md': 'First.\n\nA tree 🌳\nand ▲▲ up.\n',
    }),
  ).toEqual([
    '3:8 [🌳] unprintable-character: Page 3 of note has an empty box for "🌳" (U+1F333).',
    '4:5 [▲▲] unprintable-character: Page 3 of note has an empty box for "▲▲" (U+25B2 U+25B2).',
  ]);
});

test('where the text was put together from several places, the page is told', () => {
  expect(faults('Owner: \ufffd (x)', { 'risks.yaml': 'owner: 🌳' })).toEqual([
    'unprintable-character: Page 3 of note has an empty box in "Owner: \ufffd (x)".',
  ]);
});

test('a character alone in its cell is not looked for: it may be any', () => {
  expect(faults('\ufffd', { 'a.csv': 'ü,🌳' })).toEqual([
    'unprintable-character: Page 3 of note has an empty box in "\ufffd".',
  ]);
});
