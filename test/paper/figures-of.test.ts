import { expect, test } from '@jest/globals';
import type { Block } from '../../src/paper/blocks.js';
import { figuresOf } from '../../src/paper/figures-of.js';
import { text } from '../../src/paper/inlines.js';
import { figure, heading, paper, section, strong, words } from '../support/paper-builder.js';

const paragraph = (number: string | undefined, value: string): Block => ({
  kind: 'paragraph',
  number,
  content: words('It is ', figure(value), '.'),
});
const cell = (value: string) => ({ paragraphs: [[figure(value)]] });

test('every figure has the place where a reader finds it', () => {
  const table: Block = {
    kind: 'table',
    id: 't',
    label: 'Table 1',
    caption: 'All of it',
    grid: {
      columns: [
        { heading: 'Measure', holds: 'text' },
        { heading: 'Now', holds: 'figure' },
      ],
      bodies: [{ rows: [{ headed: true, cells: [{ paragraphs: [[text('Homes')]] }, cell('7')] }] }],
    },
    key: [],
    notes: [words('Except ', figure('8'))],
  };
  const list: Block = {
    kind: 'list',
    style: 'letters',
    items: [{ label: 'a)', blocks: [paragraph(undefined, '4')] }],
  };
  const made = paper(
    section('summary', undefined, 'Summary', paragraph(undefined, '1')),
    section(
      'one',
      '3',
      'Performance',
      heading('h', 3, 'MASH'),
      { kind: 'paragraph', number: '3.1', content: words('So ', strong(figure('2')), ' and ', figure('3')) },
      list,
      { kind: 'quotation', blocks: [paragraph(undefined, '5')] },
      table,
      paragraph('3.2', '6'),
    ),
  );
  expect(figuresOf(made).map((one) => `${one.figure.text} ${one.where}`)).toEqual([
    '1 Summary',
    '2 paragraph 3.1',
    '3 paragraph 3.1',
    '4 paragraph 3.1 a)',
    '5 paragraph 3.1',
    '7 Table 1, Homes, Now',
    '8 Table 1, note',
    '6 paragraph 3.2',
  ]);
});
