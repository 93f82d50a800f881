import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { prepare } from '../../src/pipeline.js';
import { nodeFiles } from '../../src/world/node-files.js';
import { root } from '../support/sample-paper.js';

const examples = join(root, 'examples');
const folders = readdirSync(examples).filter((name) => existsSync(join(examples, name, 'programme.yaml')));

test.each(folders)('the example %s makes its papers, and nothing is to be told of it', (name) => {
  const folder = join(examples, name);
  const templates = [join(folder, 'templates'), join(root, 'templates')];
  const { papers, diagnostics } = prepare(nodeFiles(), { folder, month: undefined, templates }, false);
  expect(diagnostics).toEqual([]);
  expect(papers.length).toBeGreaterThan(0);
});
