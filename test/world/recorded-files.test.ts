import { expect, test } from '@jest/globals';
import { recordFiles } from '../../src/world/recorded-files.js';
import { memoryWorld } from '../support/memory-world.js';

test('remembers what was read, and only that', () => {
  const world = memoryWorld({ files: { '/a/one': '1', '/a/two': '2' } });
  const files = recordFiles(world.files);
  expect(files.list('/a')).toEqual(['one', 'two']);
  expect(files.read('/a/three')).toBeUndefined();
  expect(new TextDecoder().decode(files.read('/a/two'))).toBe('2');
  expect([...files.reads].map(([path, content]) => [path, new TextDecoder().decode(content)])).toEqual([
    ['/a/two', '2'],
  ]);
  files.writeAll([{ path: '/a/four', content: new Uint8Array() }]);
  expect(world.files.list('/a')).toContain('four');
});
