import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { isInput } from '../../../src/sources/programme-folder.js';
import { isLfsPointer, readObjects } from '../../../src/world/git/read-objects.js';
import { revisionFiles } from '../../../src/world/git/revision-files.js';
import { readTree } from '../../../src/world/git/tree.js';
import { memoryWorld } from '../../support/memory-world.js';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('what git lists', () => {
  const entry = (mode: string, path: string) => `${mode} blob ${'a'.repeat(40)}\t${path}\0`;

  test('only files that are read; links and other repositories in their places are told', () => {
    const listed = [
      entry('100644', 'kpis.yaml'),
      entry('100755', 'narrative/2021-02/a "strange"\n name.md'),
      entry('100644', 'papers/old.pdf'),
      entry('100644', 'templates/styles/brand.css'),
      entry('100644', 'templates/papers/briefing/cover.hbs'),
      entry('100644', 'docs/page.hbs'),
      entry('100644', 'docs/readme.md'),
      entry('160000', 'fund'),
      entry('120000', 'risks.yaml'),
      entry('120000', 'docs/link'),
    ].join('');
    const { files, leftOut } = readTree(listed, isInput);
    expect(files.map(({ path }) => path)).toEqual([
      'kpis.yaml',
      'narrative/2021-02/a "strange"\n name.md',
      'templates/styles/brand.css',
      'templates/papers/briefing/cover.hbs',
    ]);
    expect(leftOut).toEqual([
      { path: 'fund', because: 'submodule' },
      { path: 'risks.yaml', because: 'link' },
    ]);
  });

  test('an empty folder', () => {
    expect(readTree('', isInput)).toEqual({ files: [], leftOut: [] });
  });
});

describe('what git writes of objects', () => {
  test('their bytes, whatever they are, and which are not there', () => {
    const written = Buffer.concat([
      Buffer.from(`${'a'.repeat(40)} blob 6\n1\n2\n\0\u007f\n`, 'latin1'),
      Buffer.from(`${'b'.repeat(40)} missing\n${'c'.repeat(40)} blob 0\n\n`, 'latin1'),
    ]);
    expect(readObjects(written).map((one) => one && Buffer.from(one).toString('latin1'))).toEqual([
      '1\n2\n\0\u007f',
      undefined,
      '',
    ]);
  });

  test('a pointer of Git LFS is known, and text that speaks of one is not', () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 2\n';
    expect(isLfsPointer(bytes(pointer))).toBe(true);
    expect(isLfsPointer(bytes(`# ${pointer}`))).toBe(false);
  });
});

describe('the files of a revision', () => {
  const folder = resolve('/desk/my data');
  const { files: machine } = memoryWorld({
    files: { '/shipped/page.hbs': 'page', '/desk/my data/new.csv': '' },
  });
  const files = revisionFiles(
    folder,
    new Map([
      ['kpis.yaml', bytes('k')],
      ['fund/2021-02.csv', bytes('f')],
      ['fund/2020-12.csv', bytes('e')],
    ]),
    machine,
  );

  test('lie under the paths of the folder, and nothing else does', () => {
    expect(files.list(folder)).toEqual(['fund', 'kpis.yaml']);
    expect(files.list(resolve(folder, 'fund'))).toEqual(['2020-12.csv', '2021-02.csv']);
    expect(files.list(resolve(folder, 'published'))).toBeUndefined();
    expect(files.read(resolve(folder, 'fund', '2021-02.csv'))).toEqual(bytes('f'));
    expect(files.read(resolve(folder, 'new.csv'))).toBeUndefined();
  });

  test('what lies outside of the folder is read from the machine; nothing is written', () => {
    expect(files.read(resolve('/shipped/page.hbs'))).toEqual(bytes('page'));
    expect(files.read(resolve(folder, '..', 'my data', 'kpis.yaml'))).toEqual(bytes('k'));
    expect(files.mayWrite(folder)).toBe(false);
    expect(() => files.writeAll([])).toThrow('cannot be written');
  });
});
