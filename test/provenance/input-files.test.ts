import { describe, expect, test } from '@jest/globals';
import { SourceText, spanOf } from '../../src/diagnostics/source-text.js';
import { inputFiles, inputsOf } from '../../src/provenance/input-files.js';

const content = new Uint8Array();
const namesOf = (names: readonly string[], ...papers: Parameters<typeof inputsOf>[1][]) =>
  inputsOf(
    names.map((name) => ({ name, content })),
    ...papers,
  ).map(({ name }) => name);

describe('the files that were read', () => {
  test('of the programme folder, by their names in it and in their order', () => {
    const reads = ['/p/data/kpis.yaml', '/p/templates/paper.hbs', '/p/data/fund/2021-01.csv', '/p/database'];
    const found = inputFiles(
      new Map(reads.map((path) => [path, content])),
      { path: '/p/data', shown: 'data' },
      [],
    );
    expect(found.map(({ name }) => name)).toEqual(['fund/2021-01.csv', 'kpis.yaml']);
  });

  test('I5: without the cells that are not told, in the file in which they stand', () => {
    const text = 'kpi,value,note\none,3,£\ntwo,14,\n';
    const bytes = new TextEncoder().encode(text);
    const source = new SourceText('my data/kpi-series.csv', text);
    const cellOf = (value: string) => spanOf(source, text.indexOf(value), text.indexOf(value) + value.length);
    const found = inputFiles(
      new Map([
        ['/p/data/kpi-series.csv', bytes],
        ['/p/data/old/kpi-series.csv', bytes],
      ]),
      { path: '/p/data', shown: 'my data' },
      [cellOf('14'), cellOf('3')],
    );
    expect(found.map(({ content }) => new TextDecoder().decode(content))).toEqual([
      'kpi,value,note\none,,£\ntwo,,\n',
      text,
    ]);
  });
});

describe('what a paper is made from (domain K2, K3)', () => {
  const update = { month: '2021-02', kind: 'update' };

  test.each([
    ['the settings', 'programme.yaml', true],
    ['its own text', 'narrative/2021-02/update.md', true],
    ['the text of another paper', 'narrative/2021-02/other.md', false],
    ['the text of another month', 'narrative/2021-01/update.md', false],
    ['a ledger of its month', 'fund/2021-02.csv', true],
    ['a ledger of an earlier month', 'fund/2020-12.csv', true],
    ['a ledger of a later month', 'fund/2021-03.csv', false],
    ['the register of virements', 'fund/virements.csv', true],
    ['what was published before', 'published/2021-01/kpis.csv', true],
    ['what its own month published', 'published/2021-02/kpis.csv', false],
    ['what was published later', 'published/2021-03/kpis.csv', false],
    ['a template', 'templates/blocks/table.hbs', true],
    ['a template of its kind', 'templates/papers/update/cover.hbs', true],
    ['a template of another kind', 'templates/papers/other/cover.hbs', false],
  ])('%s: %s', (_, name, isInput) => {
    expect(namesOf([name], update)).toEqual(isInput ? [name] : []);
  });

  test('several papers have what one of them has', () => {
    const texts = ['narrative/2021-02/other.md', 'narrative/2021-02/third.md', 'narrative/2021-02/update.md'];
    expect(namesOf(texts, update, { ...update, kind: 'other' })).toEqual([texts[0], texts[2]]);
  });
});
