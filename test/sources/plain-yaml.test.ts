import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SourceText } from '../../src/diagnostics/source-text.js';
import type { Located } from '../../src/sources/located.js';
import { readPlainYaml } from '../../src/sources/plain-yaml.js';
import { parseYaml } from '../../src/sources/yaml.js';

/** Everything that a value says of itself, with the places of all its characters. */
const described = (value: Located | undefined): unknown => {
  if (!value) return undefined;
  const span = [value.span.start, value.span.end];
  switch (value.kind) {
    case 'text':
      return { span, text: value.text, places: Array.from(value.text, (_, index) => value.offsetAt(index)) };
    case 'list':
      return { span, items: value.items.map(described) };
    case 'map':
      return {
        span,
        entries: value.entries.map(({ key, keySpan: { start, end }, value: of }) => [
          [key, start, end],
          described(of),
        ]),
      };
  }
};

const readPlainly = (text: string): Located | undefined => {
  const source = new SourceText('t.yaml', text);
  return readPlainYaml(source, 0, text.length, parseYaml);
};

const parsed = (text: string): Located | undefined => {
  const { value, diagnostics } = parseYaml(new SourceText('t.yaml', text), 0, text.length);
  return diagnostics.length === 0 ? value : undefined;
};

/** Runs the law over many texts; gives how many of them are read plainly at all. */
const holdFor = (texts: fc.Arbitrary<string>, numRuns: number): number => {
  let plain = 0;
  fc.assert(
    fc.property(texts, (text) => {
      const value = readPlainly(text);
      if (!value) return;
      plain += 1;
      expect(described(value)).toEqual(described(parsed(text)));
    }),
    { numRuns },
  );
  return plain;
};

const LINES = `a: one two
b: 25.0%  
c: "one: two"
d: 'one # two' # three
e:
f: # why
- x
- g: 1
- h:
-
- - y
i: |
j: | # as agreed
k: >-
l: |+
m: |2
n: [p, "q, r", s]
o: { t: u, v: w }
o: {t: "u, v",  x: 'y' } # z
o: { t: u v , t: w }
n: [ ]
n: [ p ,  q r,]
n: [p: q, r]
n: { p, q: r }
n: [a:b, c#d, e #f]
n: [-1, ?x, 'it''s']
n: [[p], q]
p: [p,
q]
r: a: b
s: "x": y
t: "x\\ty"
u: 'it''s'
v: &w x
w: *w
x: !y z
y: http://a.b/c#d
z: a#b
a-b: -5
words only
# remark
---
...
? k
c:d
"a": b
%TAG
no: yes
text. Words: and
@x
aa: \u0085\u2028\u0001b
bb: \ufeffb\u00a0`.split('\n');

const line = fc
  .tuple(fc.constantFrom('', '  ', '    ', '      ', ' '), fc.constantFrom(...LINES))
  .map((parts) => parts.join(''));
const anyLine = fc.oneof({ weight: 8, arbitrary: line }, fc.constantFrom('', '  ', '      ', '\ta: b'));
const lineEnd = fc.constantFrom('\n', '\n', '\r\n');

test('law: what is read plainly is what the parser of all of YAML reads, to the place of every character', () => {
  const document = fc
    .tuple(fc.array(anyLine, { maxLength: 8 }), lineEnd, fc.boolean())
    .map(([lines, end, closed]) => lines.join(end) + (closed ? end : ''));
  expect(holdFor(document, 5000)).toBeGreaterThan(20);
});

test('law: that holds for what stands in brackets', () => {
  const pieces = `a|b c|,|, |, |, |"x, y"|'z'|: |k: |l: |m-1: | |#| #|[|{|]|}|-|&|:|\u00e9|""`.split('|');
  const inside = fc.array(fc.constantFrom(...pieces), { maxLength: 7 }).map((parts) => parts.join(''));
  const brackets = fc.constantFrom('[]', '{}', '{}', '[}');
  const document = fc.tuple(brackets, inside).map(([pair, text]) => `n: ${pair[0]}${text}${pair[1]}\n`);
  expect(holdFor(document, 3000)).toBeGreaterThan(100);
});

const FILES = [
  'data/programme.yaml',
  'data/kpis.yaml',
  'data/risks.yaml',
  'data/fund.yaml',
  'templates/papers/scrutiny-update/paper.yaml',
];
const contents = FILES.map((file) => readFileSync(file, 'utf8'));

test.each(FILES)('%s is read plainly', (file) => {
  const text = readFileSync(file, 'utf8');
  expect(described(readPlainly(text))).toEqual(described(parsed(text)));
});

/** What a slip of the hand makes of a line. */
const slips: readonly ((line: string, other: string) => readonly string[])[] = [
  () => [],
  (written) => [written, written],
  (written) => [` ${written}`],
  (written) => [written.slice(1)],
  (written, other) => [written, other],
  (written, other) => [other, written],
  (written, other) => [written + other],
  (written) => [written.replace(/: .*/, ':')],
];

test('law: that holds for files in which a hand has slipped', () => {
  const slip = fc.tuple(fc.nat(300), fc.constantFrom(...slips), anyLine);
  const document = fc
    .tuple(fc.constantFrom(...contents), fc.array(slip, { minLength: 1, maxLength: 3 }), lineEnd)
    .map(([text, made, end]) => {
      let lines = text.split('\n');
      for (const [at, change, other] of made)
        lines = lines.flatMap((one, index) => (index === at % lines.length ? change(one, other) : [one]));
      return lines.join(end);
    });
  expect(holdFor(document, 300)).toBeGreaterThan(20);
});
