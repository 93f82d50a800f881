import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Diagnostics } from '../../src/diagnostics/diagnostic.js';
import { SourceText } from '../../src/diagnostics/source-text.js';
import { maskBindings, unmask } from '../../src/narrative/bindings.js';
import { cases } from '../support/laws.js';
import { told, wholeText } from '../support/told.js';
import { markdown, outline } from '../support/written.js';

const mask = (text: string) => maskBindings(wholeText(new SourceText('t.md', text)), new Diagnostics());

const piece = fc.constantFrom(
  ...[
    '{{',
    '}}',
    '{',
    '}',
    '{{!',
    '{{!--',
    '--}}',
    '{{kpi "x"}}',
    '{{a b="c"}}',
    '{{{x}}}',
    '\\',
    '"',
    '#',
    '- ',
  ],
  ...[
    'text',
    '{#a',
    '[a](https://b',
    ')',
    ' ',
    '\t',
    '\n',
    '\r\n',
    '\r',
    '\u00a3',
    '\u{1f600}',
    '\ue000',
    '\ue100\ue100\ue100\ue100',
    '\ue001',
    '\v',
  ],
);
const hostile = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

describe('laws', () => {
  test('masking keeps the length of every text, and its line breaks where they are', () => {
    const breaks = (text: string) =>
      Array.from(text.matchAll(/[\r\n]/g), ({ 0: end, index }) => [end, index]);
    fc.assert(
      fc.property(hostile, (text) => {
        const masked = mask(text).text;
        expect(masked).toHaveLength(text.length);
        expect(breaks(masked)).toEqual(breaks(text));
      }),
      { numRuns: cases(1000) },
    );
  });

  test('each binding stands exactly where it was written, each once and in order', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { text: masked, bindings } = mask(text);
        const found = unmask(masked, bindings).filter((part) => typeof part !== 'string');
        expect(found).toEqual(bindings);
        const starts = bindings.map(({ span }) => span.start);
        expect([...starts].sort((a, b) => a - b)).toEqual(starts);
        for (const { span, name, argument, options } of bindings) {
          const values = [argument, ...options.values()].map((value) => value?.text);
          expect([name, ...values].join('')).not.toMatch(/\p{Co}/u);
          expect(text.slice(span.start, span.end)).toMatch(/^\{\{[^{}\r\n]+\}\}$/);
          expect(masked[span.start - 1] ?? ' ').not.toBe('\\');
        }
      }),
      { numRuns: cases(1000), examples: [['{{{{!--}}}}'], ['{{{{!----}}--}}'], ['{{a \ue000}}']] },
    );
  });

  test('no text makes the reader fail, no place lies outside it, and nobody is shown a stand-in', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { value, diagnostics } = markdown(text);
        expect(value).toBeDefined();
        if (diagnostics.length === 0) expect(outline(value).join()).not.toMatch(/\p{Co}/u);
        for (const { message, hint, span } of diagnostics) {
          expect(`${message} ${hint}`).not.toMatch(/\p{Co}/u);
          expect(span?.start).toBeGreaterThanOrEqual(0);
          expect(span?.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: cases(500), examples: [['{#a{{a b="c"}}--}}'], ['text{#a\v}'], ['[a](https://b{{!}}c)']] },
    );
  });

  test('a thousand bindings are told apart', () => {
    const { text, bindings } = mask(Array.from({ length: 5000 }, (_, index) => `{{k${index}}}`).join(''));
    expect(unmask(text, bindings)).toEqual(bindings);
    expect(bindings.map(({ name }) => name)).toEqual(Array.from({ length: 5000 }, (_, index) => `k${index}`));
  });
});

describe('characters that no paper can print', () => {
  test.each([
    ['a bullet of Word\u2019s symbol font', '\uf0b7 item', '1:1 [\uf0b7]', 'U+F0B7', 'p:  item'],
    ['a soft line break of Word', 'one\vtwo', '1:4 [\v]', 'U+000B', 'p: onetwo'],
    ['an escape', 'a\u001b[31m', '1:2 [\u001b]', 'U+001B', 'p: a[31m'],
    ['a control character of Windows text read wrongly', 'it\u0092s', '1:3 [\u0092]', 'U+0092', 'p: its'],
    ['a private character of two units', 'a\u{f0000}b', '1:2 [\u{f0000}]', 'U+F0000', 'p: ab'],
  ])('%s', (_, text, place, name, shown) => {
    const { value, diagnostics } = markdown(text);
    expect(told(diagnostics)).toEqual([
      `${place} unsupported-markdown: The character ${name} cannot stand in a paper.`,
    ]);
    expect(outline(value)).toEqual([shown]);
  });

  test('characters that imitate a stand-in do not print a binding a second time', () => {
    const imitation = '\ue000\ue100\ue100\ue100\ue100';
    const { value, diagnostics } = markdown(`{{kpi "x"}} and ${imitation} and \ue002`);
    expect(outline(value)).toEqual(['p: {{kpi}} and and ']);
    expect(told(diagnostics)).toEqual([
      `1:17 [${imitation}] unsupported-markdown: The character U+E000 cannot stand in a paper.`,
      '1:27 [\ue002] unsupported-markdown: The character U+E002 cannot stand in a paper.',
    ]);
  });

  test('one inside a binding is one fault: the binding is not looked up under what is left of it', () => {
    const { value, diagnostics } = markdown('a {{kpi "re\u000bferrals"}} {{k\u000bpi "x"\nb');
    expect(told(diagnostics)).toEqual([
      '1:12 [\v] unsupported-markdown: The character U+000B cannot stand in a paper.',
      '1:27 [\v] unsupported-markdown: The character U+000B cannot stand in a paper.',
      '1:24 [{{k\vpi "x"] binding-syntax: The binding {{kpi "x" cannot be read.',
    ]);
    expect(outline(value)).toEqual(['p: a b']);
  });

  test('tabs, line ends, emoji and accents are not among them', () => {
    expect(markdown('a\tb\r\nc \u{1f600} e\u0301 \u00a0\u2009\u200d').diagnostics).toEqual([]);
  });
});
