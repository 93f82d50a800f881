import { describe, expect, test } from '@jest/globals';
import { told } from '../support/told.js';
import { markdown, outline } from '../support/written.js';

const read = (text: string): readonly string[] => {
  const { value, diagnostics } = markdown(text);
  expect(told(diagnostics)).toEqual([]);
  return outline(value);
};

describe('comments are not in the paper', () => {
  test.each([
    ['in a line', 'a {{! note }} b', ['p: a b']],
    ['with dashes', 'a {{!-- {{kpi "x"}} and }} --}} b', ['p: a b']],
    ['with a brace', 'a {{! x } y }} b', ['p: a b']],
    ['in a word', 'a{{! note }}b', ['p: ab']],
    ['at the start of a line, which does not make it code', '{{! note }}Text', ['p: Text']],
    ['at the start, with a space behind', '{{!-- a longer note --}} Text', ['p: Text']],
    ['before a block', '{{! note }} {{risk-table}}', ['p: {{risk-table}}']],
    ['behind a block', '{{risk-table}} {{! note }}', ['p: {{risk-table}}']],
    ['at the end of a line', 'one {{! note }}\ntwo', ['p: one two']],
    ['at the end, behind an id', 'Text {#id} {{! note }}', ['p #id: Text']],
    ['inside an id', 'Text {#a{{! note }}}', ['p #a: Text']],
    ['in the address of a link', '[a](https://b{{! note }}c)', ['p: [a](https://bc)']],
    ['behind a backslash they are text', '\\{{! note }} b', ['p: {{! note }} b']],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ])('one over several lines of a paragraph does not break it, with %s', (_, lineEnd) => {
    expect(read(['a {{!-- x', 'y', '--}} b', 'c'].join(lineEnd))).toEqual(['p: a b c']);
  });

  test.each([
    ['between paragraphs', 'One.\n\n{{!-- x\n\ny {{kpi "z"}}\n--}}\n\nTwo.', ['p: One.', 'p: Two.']],
    ['as an empty line', 'One.\n{{! x }}\nTwo.', ['p: One.', 'p: Two.']],
    ['above a heading', '{{! x }}\n# One {#one}', ['section #one: One']],
    ['between items', '1. one\n{{! x }}\n2. two', ['ordered', '- item', '  p: one', '- item', '  p: two']],
    ['two on a line', '{{! x }} {{! y }}\n\nOne.', ['p: One.']],
    ['at the end of the file', 'One.\n\n{{! x }}', ['p: One.']],
  ])('on lines of their own: %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('a comment that is not closed swallows nothing', () => {
  test.each([
    ['plain', '{{! note\n\nText {{kpi "x"}}.', '{{! note'],
    ['with dashes', '{{!-- note\n\nText {{kpi "x"}}.', '{{!-- note'],
    ['with dashes at the start only', '{{!-- note\n\nText {{kpi "x"}}. {{!-- more --}}', '{{!-- note'],
  ])('%s', (_, text, written) => {
    const { value, diagnostics } = markdown(text);
    expect(told(diagnostics)).toEqual([
      `1:1 [${written}] binding-syntax: The binding ${written} cannot be read.`,
    ]);
    expect(outline(value).join('').trim()).toBe('p: Text {{kpi}}.');
  });
});
