import { expect, test } from '@jest/globals';
import { KeptFiles } from '../../src/preview/kept-files.js';
import { remember } from '../../src/preview/remember.js';
import { MemoryFiles } from '../support/memory-world.js';

const setUp = () => {
  const real = new MemoryFiles({ files: { '/p/a.csv': 'one', '/p/sub/b.csv': 'two' } });
  return { real, kept: new KeptFiles(real) };
};

const text = (bytes: Uint8Array | undefined): string | undefined => bytes && new TextDecoder().decode(bytes);

test('a file is read again when somebody says that it has changed, and no other is', () => {
  const { real, kept } = setUp();
  const other = kept.read('/p/sub/b.csv');
  kept.read('/p/a.csv');
  real.put('/p/a.csv', 'changed');
  real.put('/p/sub/b.csv', 'changed too');
  expect(text(kept.read('/p/a.csv'))).toBe('one');
  kept.renew(['/p/a.csv']);
  expect(text(kept.read('/p/a.csv'))).toBe('changed');
  expect(kept.read('/p/sub/b.csv')).toBe(other);
});

test('a new file is seen in its folder, and a file that is gone is not', () => {
  const { real, kept } = setUp();
  expect([kept.list('/p'), kept.read('/p/new.csv')]).toEqual([['a.csv', 'sub'], undefined]);
  real.put('/p/new.csv', 'new');
  real.remove('/p/a.csv');
  kept.renew(['/p/new.csv', '/p/a.csv']);
  expect(kept.list('/p')).toEqual(['new.csv', 'sub']);
  expect([text(kept.read('/p/new.csv')), kept.read('/p/a.csv')]).toEqual(['new', undefined]);
});

test('a file that was saved as it was is no change, and keeps its bytes', () => {
  const { real, kept } = setUp();
  const before = kept.read('/p/a.csv');
  real.put('/p/a.csv', 'one');
  expect(kept.renew(['/p/a.csv'])).toBe(false);
  expect(kept.read('/p/a.csv')).toBe(before);
  real.put('/p/a.csv', 'two');
  expect(kept.renew(['/p/a.csv'])).toBe(true);
});

test('a file that is empty now may be only half saved; one that nobody has read is of no interest', () => {
  const { real, kept } = setUp();
  kept.read('/p/a.csv');
  for (const path of ['/p/a.csv', '/p/sub/b.csv']) real.put(path, '');
  kept.renew(['/p/a.csv', '/p/sub/b.csv']);
  expect(['/p/a.csv', '/p/sub/b.csv', '/p/sub'].map((path) => kept.isEmptied([path]))).toEqual([
    true,
    false,
    false,
  ]);
});

test('what nobody has read is no change', () => {
  const { real, kept } = setUp();
  real.put('/p/a.csv', 'two');
  expect(kept.renew(['/p/a.csv'])).toBe(false);
});

test('a file that has become a folder is read again, and whoever reads it is told', () => {
  const { real, kept } = setUp();
  kept.read('/p/a.csv');
  real.remove('/p/a.csv');
  real.put('/p/a.csv/inside', '');
  expect(kept.renew(['/p/a.csv'])).toBe(true);
  expect(() => kept.read('/p/a.csv')).toThrow('it is a folder, not a file');
});

test('what is made from files is made again only when one of them has changed, or a folder that was looked through', () => {
  const { real, kept } = setUp();
  let made = 0;
  const make = remember((files) => {
    made += 1;
    return `${made}: ${text(files.read('/p/a.csv'))} of ${files.list('/p/sub')}`;
  });
  const change = (path: string, content: string) => {
    real.put(path, content);
    kept.renew([path]);
    return make(kept);
  };
  expect(make(kept)).toBe('1: one of b.csv');
  expect(change('/p/other.csv', 'x')).toBe('1: one of b.csv');
  expect(change('/p/sub/b.csv', 'only its content')).toBe('1: one of b.csv');
  expect(change('/p/a.csv', 'changed')).toBe('2: changed of b.csv');
  expect(change('/p/sub/c.csv', 'new')).toBe('3: changed of b.csv,c.csv');
});
