import { describe, expect, test } from '@jest/globals';
import { slice, told } from '../support/told.js';
import { markdown, outline } from '../support/written.js';

const read = (text: string): readonly string[] => {
  const { value, diagnostics } = markdown(text);
  expect(told(diagnostics)).toEqual([]);
  return outline(value);
};

describe('blocks', () => {
  test('G3: headings start sections and stand in them; their numbers are not typed', () => {
    expect(read('# One {#a}\nText.\n## Sub\n### Deeper\n# Two {.appendix}\n')).toEqual([
      'section #a: One',
      'p: Text.',
      'h3: Sub',
      'h4: Deeper',
      'section #two .appendix: Two',
    ]);
  });

  test('underlined headings are headings too', () => {
    expect(read('One\n===\n\nTwo\n---\n')).toEqual(['section #one: One', 'h3: Two']);
  });

  test('quotations hold blocks of their own', () => {
    expect(read('> One\n> two\n>\n> - three\n')).toEqual([
      'quotation',
      '  p: One two',
      '  bullets',
      '  - item',
      '    p: three',
    ]);
  });

  test('a block binding is a paragraph of nothing else', () => {
    expect(read('Text:\n\n{{risk-table}}\n\nMore.')).toEqual(['p: Text:', 'p: {{risk-table}}', 'p: More.']);
  });

  test('nothing is nothing', () => {
    expect(read('')).toEqual([]);
    expect(read('\r\n \n')).toEqual([]);
  });
});

describe('lists', () => {
  test('G3: one that starts at 1 starts anew, any other goes on', () => {
    expect(read('1. one\n2. two\n\nText\n\n3. three\n4. four\n\n## Sub\n\n2. five\n\n1) six\n')).toEqual([
      ...['ordered', '- item', '  p: one', '- item', '  p: two'],
      'p: Text',
      ...['ordered, continued', '- item', '  p: three', '- item', '  p: four'],
      'h3: Sub',
      ...['ordered, continued', '- item', '  p: five'],
      ...['ordered', '- item', '  p: six'],
    ]);
  });

  test('nested content is indented by three spaces', () => {
    expect(read('1. one\n\n   more {#more}\n\n   - a\n   - b {#b}\n\n   > said\n\n2. two {#two}\n')).toEqual([
      'ordered',
      '- item',
      '  p: one',
      '  p #more: more',
      ...['  bullets', '  - item', '    p: a', '  - item #b', '    p: b'],
      ...['  quotation', '    p: said'],
      ...['- item #two', '  p: two'],
    ]);
  });

  test('a nested ordered list is one of its own', () => {
    expect(read('- a\n  1. b\n  2. c\n- d\n')).toEqual([
      'bullets',
      '- item',
      '  p: a',
      ...['  ordered', '  - item', '    p: b', '  - item', '    p: c'],
      ...['- item', '  p: d'],
    ]);
  });

  test('bullets never continue', () => {
    expect(read('* a\n\n+ b\n')).toEqual(['bullets', '- item', '  p: a', 'bullets', '- item', '  p: b']);
  });
});

describe('running text', () => {
  test.each([
    [
      'emphasis',
      '*a* **b** ***c*** d*e*f',
      '[emphasis: a] [strong: b] [emphasis: [strong: c]] d[emphasis: e]f',
    ],
    ['bindings in it', '**{{kpi "x"}}** _a{{kpi "y"}}b_', '[strong: {{kpi}}] [emphasis: a{{kpi}}b]'],
    ['signs that mean themselves', '5 * 3 < 4 & a_b_c \u00a35 #1', '5 * 3 < 4 & a_b_c \u00a35 #1'],
    ['escapes', '\\*a\\* \\< \\# \\_', '*a* < # _'],
    ['character references', '&lt;b&gt; &pound;5', '<b> \u00a35'],
    ['lines of a paragraph', 'one\r\ntwo\nthree', 'one two three'],
    ['spaces at the ends of lines', 'one  \ntwo\\\nthree', 'one two three'],
    ['spaces in a row', 'a   b\tc', 'a b c'],
    ['spaces that do not break', '5\u00a0May', '5\u00a0May'],
    ['curly quotation marks', '\u201cwe\u2019ll\u201d', '\u201cwe\u2019ll\u201d'],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual([`p: ${expected}`]);
  });

  test.each([
    [
      '[site](https://www.westsussex.gov.uk/a?b=\u00a3#c)',
      '[site](https://www.westsussex.gov.uk/a?b=\u00a3#c)',
    ],
    ['[up](HTTP://x.uk)', '[up](HTTP://x.uk)'],
    ['[{{kpi "x"}} **b**](mailto:clerk@x.gov.uk)', '[{{kpi}} [strong: b]](mailto:clerk@x.gov.uk)'],
    ['<https://x.uk>', '[https://x.uk](https://x.uk)'],
    ['<clerk@x.uk>', '[clerk@x.uk](mailto:clerk@x.uk)'],
  ])('links: %s', (text, expected) => {
    expect(read(text)).toEqual([`p: ${expected}`]);
  });
});

test('every block keeps the place where it was written', () => {
  const text =
    '\u00a3\r\n\r\n# One {#a}\r\n\r\nText **b**\r\nmore {#id}\r\n\r\n> said\r\n\r\n1. one\r\n2. two\r\n';
  expect(markdown(text).value?.map(({ span }) => slice(span))).toEqual([
    '\u00a3',
    '# One {#a}',
    'Text **b**\r\nmore {#id}',
    '> said',
    '1. one\r\n2. two',
  ]);
});
