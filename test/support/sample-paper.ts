import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { Block } from '../../src/paper/blocks.js';
import type { Paper } from '../../src/paper/paper.js';
import { type Prepared, prepare } from '../../src/pipeline.js';
import { nodeFiles } from '../../src/world/node-files.js';
import type { Files } from '../../src/world/world.js';
import { root } from './root.js';

/** A change to the text of one file on its way in. */
export interface Change {
  readonly file: string;
  readonly to: (text: string) => string;
}

/** One paper of the sample programme, which must be made without any complaint; notes for the record are none. */
export const samplePaper = (month: string, kind: string, change?: Change): Paper => {
  const { papers, diagnostics } = prepareSample(month, kind, change);
  expect(diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([]);
  const [prepared] = papers;
  if (!prepared) throw new Error('no paper');
  return prepared.paper;
};

/** The same with whatever is to be told about it. */
export const prepareSample = (month: string, kind: string, change?: Change): Prepared => {
  const request = {
    folder: join(root, 'data'),
    month,
    paper: kind,
    templates: [join(root, 'templates')],
  };
  return prepare(unpublished(changedFiles(change), month), request, false);
};

/** As things were before the papers of a month were published: what is printed may still change. */
const unpublished = (files: Files, month: string): Files => ({
  ...files,
  list: (path) => {
    const names = files.list(path);
    return path.endsWith('published') ? names?.filter((name) => name < month) : names;
  },
});

const changedFiles = (change: Change | undefined): Files => {
  const real = nodeFiles();
  return {
    ...real,
    workingFolder: root,
    list: (path) => real.list(path),
    read: (path) => {
      const bytes = real.read(path);
      if (!bytes || !change || !path.endsWith(change.file)) return bytes;
      return new TextEncoder().encode(change.to(new TextDecoder().decode(bytes)));
    },
  };
};

/** Blocks with those inside their lists and quotations. */
export const blocksOf = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'list') return [block, ...block.items.flatMap((item) => blocksOf(item.blocks))];
    return block.kind === 'quotation' ? [block, ...blocksOf(block.blocks)] : [block];
  });
