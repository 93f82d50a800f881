import { describe, expect, test } from '@jest/globals';
import { Diagnostics } from '../../src/diagnostics/diagnostic.js';
import { SourceText } from '../../src/diagnostics/source-text.js';
import { maskBindings } from '../../src/narrative/bindings.js';
import type { Binding } from '../../src/narrative/narrative.js';
import type { LocatedText } from '../../src/sources/located.js';
import { placed, told, wholeText } from '../support/told.js';
import { texts, yaml } from '../support/yaml.js';

const bindingsOf = (text: LocatedText): readonly Binding[] => {
  const diagnostics = new Diagnostics();
  const { bindings } = maskBindings(text, diagnostics);
  expect(told(diagnostics.all)).toEqual([]);
  return bindings;
};

const read = (text: string): readonly Binding[] => bindingsOf(wholeText(new SourceText('paper.md', text)));

/** A binding and everything in it with its place. */
const places = ({ nameSpan, argument, options, span }: Binding): readonly string[] => [
  placed(span),
  placed(nameSpan),
  ...(argument ? [`${argument.text} = ${placed(argument.span)}`] : []),
  ...[...options].map(([key, { text, span: at }]) => `${key}: ${text} = ${placed(at)}`),
];

describe('what a binding says', () => {
  test.each([
    ['{{risk-table}}', 'risk-table', undefined, []],
    ['{{kpi "re-referrals"}}', 'kpi', 're-referrals', []],
    ["{{kpi 're-referrals'}}", 'kpi', 're-referrals', []],
    ['{{kpi "a" at="2020-06"}}', 'kpi', 'a', [['at', '2020-06']]],
    [
      '{{ movement   "a"  since = "reported" as="effect" }}',
      'movement',
      'a',
      [
        ['since', 'reported'],
        ['as', 'effect'],
      ],
    ],
    ['{{kpi-summary id="x"}}', 'kpi-summary', undefined, [['id', 'x']]],
    ['{{kpi ""}}', 'kpi', '', []],
    ['{{kpi "a\\"b"}}', 'kpi', 'a"b', []],
    ['{{kpi "\u00a3 \u2019 \u{1f600}"}}', 'kpi', '\u00a3 \u2019 \u{1f600}', []],
    ['{{__proto__ "x" constructor="y"}}', '__proto__', 'x', [['constructor', 'y']]],
  ])('%s', (text, name, argument, options) => {
    const [binding, ...more] = read(text);
    expect(more).toEqual([]);
    expect(binding?.name).toBe(name);
    expect(binding?.argument?.text).toBe(argument);
    expect([...(binding?.options ?? [])].map(([key, { text: value }]) => [key, value])).toEqual(options);
  });

  test('braces that are no binding', () => {
    expect(read('a {b} }} c { {d} }')).toEqual([]);
  });

  test('behind a backslash, braces are only braces', () => {
    expect(read('write \\{{kpi "x"}} and \\{{! this }}')).toEqual([]);
  });

  test('several in a line, side by side', () => {
    expect(read('{{a}}{{b}} {{c}}').map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  });
});

describe('places', () => {
  test('of the whole, the name, the argument and the options', () => {
    expect(read('x {{kpi "re-referrals" at="2020-06"}} y').map(places)).toEqual([
      [
        '1:3 [{{kpi "re-referrals" at="2020-06"}}]',
        '1:5 [kpi]',
        're-referrals = 1:9 ["re-referrals"]',
        'at: 2020-06 = 1:27 ["2020-06"]',
      ],
    ]);
  });

  test('behind other bindings, non-ASCII text and CRLF', () => {
    expect(
      read('\u00a35 {{! \u2019 }}{{a "\u00e9"}}\r\n\r\n\u{1f600}\u201c{{ b  id="\u00a3" }}\u201d').map(
        places,
      ),
    ).toEqual([
      ['1:12 [{{a "\u00e9"}}]', '1:14 [a]', '\u00e9 = 1:16 ["\u00e9"]'],
      ['3:4 [{{ b  id="\u00a3" }}]', '3:7 [b]', 'id: \u00a3 = 3:13 ["\u00a3"]'],
    ]);
  });

  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ])('inside a literal block of YAML, with %s', (_, lineEnd) => {
    const source = [
      'risks:',
      '  - area: |',
      '      \u00a3 one',
      '',
      '      {{count "risks"}} of {{ref "x"}}',
      '',
    ];
    const area = texts(yaml(source.join(lineEnd))).get('risks.0.area');
    expect(area && bindingsOf(area).map(places)).toEqual([
      ['5:7 [{{count "risks"}}]', '5:9 [count]', 'risks = 5:15 ["risks"]'],
      ['5:28 [{{ref "x"}}]', '5:30 [ref]', 'x = 5:34 ["x"]'],
    ]);
  });

  test('inside a text on one line of YAML', () => {
    const title = texts(yaml('title: "As at {{date \'as-at\'}}"\n')).get('title');
    expect(title && bindingsOf(title).map(places)).toEqual([
      ["1:15 [{{date 'as-at'}}]", '1:17 [date]', "as-at = 1:22 ['as-at']"],
    ]);
  });
});
