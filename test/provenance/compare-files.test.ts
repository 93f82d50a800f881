import { expect, test } from '@jest/globals';
import { changesSince } from '../../src/provenance/compare-files.js';
import { sha256 } from '../../src/provenance/fingerprint.js';

const listed = ['b', 'a', 'c'].map((name) => ({ name, sha256: sha256(`${name} as it was`) }));
const found = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([name, text]) => ({ name, content: new TextEncoder().encode(text) }));

test('tells what has changed, is gone and is new, by name, and nothing of the rest (domain K2)', () => {
  expect(changesSince(listed, found({ d: 'new', c: 'c as it was', b: 'otherwise' }))).toEqual([
    { name: 'a', change: 'gone' },
    { name: 'b', change: 'changed' },
    { name: 'd', change: 'new' },
  ]);
});

test('nothing where all is as it was', () => {
  const same = found({ a: 'a as it was', b: 'b as it was', c: 'c as it was' });
  expect(changesSince(listed, same)).toEqual([]);
});
