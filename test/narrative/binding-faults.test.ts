import { describe, expect, test } from '@jest/globals';
import { readMarkdown } from '../../src/narrative/read-markdown.js';
import { hints, told } from '../support/told.js';
import { markdown, outline } from '../support/written.js';
import { texts, yaml } from '../support/yaml.js';

describe('a binding that cannot be read', () => {
  const unreadable = 'Write it like {{kpi "re-referrals" at="2020-06"}}, with straight quotation marks.';
  const unclosed = 'Close it with }} on the same line.';

  test.each([
    ['{{kpi "x"', unclosed],
    ['{{kpi "x"}', unclosed],
    ['{{', unclosed],
    ['{{{kpi "x"}}}', unreadable],
    ['{{kpi "x"}}}', unreadable],
    ['{{{kpi "x"}}', unreadable],
    ['{{&kpi "x"}}', unreadable],
    ['{{~kpi "x"~}}', unreadable],
    ['{{#if x}}', unreadable],
    ['{{/if}}', unreadable],
    ['{{else}}', unreadable],
    ['{{> part}}', unreadable],
    ['{{}}', unreadable],
    ['{{ }}', unreadable],
    ['{{"kpi" "x"}}', unreadable],
    ['{{kpi "x}}', unreadable],
    ['{{kpi at=}}', unreadable],
    ['{{kpi "x" as |y|}}', unreadable],
  ])('%s', (binding, hint) => {
    const { value, diagnostics } = markdown(`\u00a3 a ${binding}\nnext`);
    expect(told(diagnostics)).toEqual([
      `1:5 [${binding}] binding-syntax: The binding ${binding} cannot be read.`,
    ]);
    expect(hints(diagnostics)).toEqual([hint]);
    expect(outline(value)).toEqual(['p: \u00a3 a next']);
  });

  test('one that is not closed leaves the rest of the text to be checked', () => {
    const { value, diagnostics } = markdown('a {{kpi "x" {{kpi "y"}} b\r\n\r\n{{kpi "z"\r\nc {{d}}');
    expect(told(diagnostics)).toEqual([
      '1:3 [{{kpi "x" ] binding-syntax: The binding {{kpi "x"  cannot be read.',
      '3:1 [{{kpi "z"] binding-syntax: The binding {{kpi "z" cannot be read.',
    ]);
    expect(outline(value)).toEqual(['p: a {{kpi}} b', 'p:  c {{d}}']);
  });

  test('at the start of a line it is one fault: what follows is not taken for code', () => {
    const { value, diagnostics } = markdown('{{#if x}} in time {{/if}}');
    expect(diagnostics.map(({ code }) => code)).toEqual(['binding-syntax', 'binding-syntax']);
    expect(outline(value)).toEqual(['p:  in time ']);
  });

  test.each([
    '{{kpi {{! note }} "x"}}',
    '{{kpi "re{{! note }}-referrals"}}',
    '{{kpi "x" {{!-- }} --}} at="2020-06"}}',
    '{{kpi{{! note }}}}',
    '{{kpi "x" {{! note }} and more',
  ])('nor may a comment stand inside: %s', (binding) => {
    const { value, diagnostics } = markdown(`a ${binding}\nb`);
    expect(told(diagnostics)).toEqual([
      `1:3 [${binding}] binding-syntax: A comment stands inside the binding ${binding}.`,
    ]);
    expect(hints(diagnostics)).toEqual(['Write the comment behind the binding, which ends with }}.']);
    expect(outline(value)).toEqual(['p: a b']);
  });

  test('no file of braces is too hostile', () => {
    expect(markdown('{{'.repeat(2000)).diagnostics).toHaveLength(2000);
    expect(markdown('{{!--'.repeat(2000)).diagnostics).toHaveLength(2000);
  });
});

describe('values without straight quotation marks', () => {
  test.each([
    ['{{kpi re-referrals}}', '1:7 [re-referrals]', 're-referrals'],
    ['{{kpi \u201cre-referrals\u201d}}', '1:7 [\u201cre-referrals\u201d]', 're-referrals'],
    ['{{kpi \u2018mash\u2019}}', '1:7 [\u2018mash\u2019]', 'mash'],
    ['{{kpi "x" at=2020-06}}', '1:14 [2020-06]', '2020-06'],
    ['{{kpi "x" at=\u201c2020-06\u201d}}', '1:14 [\u201c2020-06\u201d]', '2020-06'],
    ['{{kpi 5}}', '1:7 [5]', '5'],
    ['{{kpi true}}', '1:7 [true]', 'true'],
    ['{{kpi null}}', '1:7 [null]', 'null'],
    ['{{kpi (x)}}', '1:7 [(x)]', '(x)'],
    ['{{kpi [x]}}', '1:7 [[x]]', '[x]'],
  ])('%s', (text, place, value) => {
    const { diagnostics } = markdown(text);
    const written = place.slice(place.indexOf('[') + 1, -1);
    expect(told(diagnostics)).toEqual([
      `${place} binding-syntax: ${written} must stand in straight quotation marks.`,
    ]);
    expect(hints(diagnostics)).toEqual([`Write "${value}".`]);
  });

  test('are told as they were written even where a text, folded over lines, has lost its places', () => {
    const area = texts(yaml('area: >\n  one\n  {{kpi re-referrals}}\n')).get('area');
    expect(area && readMarkdown(area).diagnostics).toMatchObject([
      { message: 're-referrals must stand in straight quotation marks.', hint: 'Write "re-referrals".' },
    ]);
  });

  test('the value is taken for what it must mean, so that it is not unknown as well', () => {
    const [paragraph] = markdown('{{kpi \u201cmash\u201d at=2020-06}}').value ?? [];
    const [inline] = paragraph?.kind === 'paragraph' ? paragraph.content : [];
    const binding = inline?.kind === 'binding' ? inline.binding : undefined;
    expect([binding?.argument?.text, binding?.options.get('at')?.text]).toEqual(['mash', '2020-06']);
  });
});

describe('too much of something', () => {
  test('a second value', () => {
    const { diagnostics } = markdown('{{kpi "x" "y" "z"}}');
    expect(told(diagnostics)).toEqual([
      '1:11 ["y"] binding-syntax: A binding has one value in quotation marks; all others have names.',
    ]);
    expect(hints(diagnostics)).toEqual(['Write a name and an equals sign before it, like since="2020-06".']);
  });

  test('an option given twice', () => {
    expect(told(markdown('{{kpi "x" at="2020-06" at="2020-07"}}').diagnostics)).toEqual([
      '1:24 [at="2020-07"] binding-syntax: "at" is given twice.',
    ]);
  });
});
