import { describe, expect, test } from '@jest/globals';
import { slug } from '../../src/narrative/attributes.js';
import { hints, told } from '../support/told.js';
import { markdown, outline } from '../support/written.js';

const read = (text: string): readonly string[] => {
  const { value, diagnostics } = markdown(text);
  expect(told(diagnostics)).toEqual([]);
  return outline(value);
};

describe('attributes', () => {
  test.each([
    ['a section', '# Title {#id .appendix .landscape}', ['section #id .appendix .landscape: Title']],
    ['a section without an id', '# Summary {.unnumbered}', ['section #summary .unnumbered: Summary']],
    ['a section with closing signs', '# Title {#id} #', ['section #id: Title']],
    ['a sub-heading', '# A\n\n## Title {#id}', ['section #a: A', 'h3 #id: Title']],
    ['a paragraph', 'Text {#id}', ['p #id: Text']],
    ['a paragraph of two lines', 'One\ntwo. {#id}', ['p #id: One two.']],
    ['on the line below', 'Text\n{#id}', ['p #id: Text']],
    ['with CRLF', 'Text\r\n{#id}\r\n', ['p #id: Text']],
    ['without a space before', 'Text{#id}', ['p #id: Text']],
    ['with spaces inside', 'Text { #id }', ['p #id: Text']],
    ['behind emphasis', '**Text**{#id}', ['p #id: [strong: Text]']],
    ['behind a binding', '{{kpi "x"}} {#id}', ['p #id: {{kpi}}']],
    ['in a quotation', '> One\n> two {#id}', ['quotation', '  p #id: One two']],
    ['an item', '- one {#id}\n- two', ['bullets', '- item #id', '  p: one', '- item', '  p: two']],
    [
      'a second paragraph of an item',
      '- one\n\n  two {#id}',
      ['bullets', '- item', '  p: one', '  p #id: two'],
    ],
    ['behind a character reference', 'P &amp; Q {#id}', ['p #id: P & Q']],
    ['braces that are none', 'a {b} {c#d}', ['p: a {b} {c#d}']],
    ['braces behind a backslash', 'Write \\{#id} here, or \\{#id}', ['p: Write {#id} here, or {#id}']],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('faults', () => {
  test.each([
    [
      'a class that means nothing',
      '# T {#id .apendix}',
      '1:5 [{#id .apendix}]',
      '".apendix" means nothing here.',
      'Did you mean "appendix"?',
    ],
    [
      'a class behind a paragraph',
      '\u00a3\r\n\r\nText {.landscape}',
      '3:6 [{.landscape}]',
      '".landscape" means nothing here.',
      undefined,
    ],
    [
      'an id with an underscore',
      'Text {#a_b}',
      '1:6 [{#a_b}]',
      '{#a_b} is not an id.',
      /letters, digits and single hyphens/,
    ],
    [
      'an id with two hyphens',
      'Text {#a--b}',
      '1:6 [{#a--b}]',
      '{#a--b} is not an id.',
      /letters, digits and single hyphens/,
    ],
    ['two ids', '> One\r\n> two {#a #b}', '2:7 [{#a #b}]', '{#a #b} is not an id.', /one id/],
    ['words', 'Text {#a id}', '1:6 [{#a id}]', '{#a id} is not an id.', /one id/],
    [
      'not at the end',
      'Text {#id}.',
      '1:6 [{#id}]',
      '{#id} does not stand at the end.',
      /Put it behind everything else/,
    ],
    [
      'not at the end of the last line',
      'One {#id}\ntwo',
      '1:5 [{#id}]',
      '{#id} does not stand at the end.',
      /Put it behind everything else/,
    ],
    [
      'inside emphasis',
      '**Text {#id}**',
      '1:8 [{#id}]',
      '{#id} does not stand at the end.',
      /Put it behind everything else/,
    ],
    [
      'before a binding',
      'Text {#id} {{ref "x"}}',
      '1:6 [{#id}]',
      '{#id} does not stand at the end.',
      /Put it behind everything else/,
    ],
    [
      'alone',
      'Text\n\n{#id}\n',
      '3:1 [{#id}]',
      '{#id} stands alone and names nothing.',
      /at the end of the paragraph/,
    ],
    [
      'alone in an item',
      '- {#id}\n',
      '1:3 [{#id}]',
      '{#id} stands alone and names nothing.',
      /at the end of the paragraph/,
    ],
    [
      'a section of two roles',
      '# T {.unnumbered .appendix}',
      '1:1 [# T {.unnumbered .appendix}]',
      'A section cannot be .unnumbered and .appendix at once.',
      /take \.unnumbered out/,
    ],
  ])('%s', (_, text, place, message, hint) => {
    const { diagnostics } = markdown(text);
    expect(told(diagnostics)).toEqual([`${place} bad-attribute: ${message}`]);
    const [given] = hints(diagnostics);
    if (hint === undefined) expect(given).toBeUndefined();
    else expect(given).toMatch(hint);
  });

  test('several in one place are several', () => {
    expect(told(markdown('# T {#a_b .x .y}').diagnostics)).toEqual([
      '1:5 [{#a_b .x .y}] bad-attribute: ".x" means nothing here.',
      '1:5 [{#a_b .x .y}] bad-attribute: ".y" means nothing here.',
      '1:5 [{#a_b .x .y}] bad-attribute: {#a_b .x .y} is not an id.',
    ]);
  });
});

describe('slug', () => {
  test.each([
    ['Risk Implications and Mitigations', 'risk-implications-and-mitigations'],
    ['The County Council\u2019s plan: 2021/22', 'the-county-councils-plan-2021-22'],
    ["Children's  \u201cvoice\u201d", 'childrens-voice'],
    ['Caf\u00e9 \u2013 \u00dcber', 'cafe-uber'],
    ['  (Draft)  ', 'draft'],
    ['\u2026', ''],
  ])('%s is %s', (title, id) => {
    expect(slug(title)).toBe(id);
  });

  test('bindings in a title do not count', () => {
    expect(read('# Data to {{date "data-to"}} **only**')).toEqual([
      'section #data-to-only: Data to {{date}} [strong: only]',
    ]);
  });
});
