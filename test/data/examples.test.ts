import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { prepare } from '../../src/pipeline.js';
import { nodeFiles } from '../../src/world/node-files.js';
import { root } from '../support/root.js';

const examples = join(root, 'examples');
const folders = readdirSync(examples).filter((name) => existsSync(join(examples, name, 'programme.yaml')));

/** What an example shows on purpose, for the record, beside the counts that it withholds. */
const notes: Readonly<Record<string, readonly string[]>> = {
  'highways-recovery': [
    'Street light faults repaired within 5 working days for June 2024 was reported as 84.1% and is now 83.0%.',
  ],
};

test.each(folders)('the example %s makes its papers, and nothing is to be told of it', (name) => {
  const folder = join(examples, name);
  const templates = [join(folder, 'templates'), join(root, 'templates')];
  const { papers, diagnostics } = prepare(nodeFiles(), { folder, month: undefined, templates }, false);
  expect(diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([]);
  const others = diagnostics.filter(({ code }) => code !== 'value-withheld');
  expect(others.map(({ message }) => message)).toEqual(notes[name] ?? []);
  expect(papers.length).toBeGreaterThan(0);
});

test('the highways example withholds counts of people, and a second one beside each where it has to', () => {
  const folder = join(examples, 'highways-recovery');
  const templates = [join(folder, 'templates'), join(root, 'templates')];
  const { papers } = prepare(nodeFiles(), { folder, month: undefined, templates }, false);
  const withheld = papers[0]?.findings.withheld.all ?? [];
  const reasonsOf = (month: string) =>
    Object.fromEntries(
      withheld.filter(({ row }) => row.month === month).map(({ row, reason }) => [row.area, reason]),
    );
  expect(reasonsOf('2023-10')).toEqual({});
  expect(reasonsOf('2023-11')).toEqual({ north: 'small', south: expect.not.stringMatching('small') });
});
