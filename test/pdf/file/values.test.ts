import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ValueParser } from '../../../src/pdf/file/parse-value.js';
import { Dict, Name, Ref, Text, type Value } from '../../../src/pdf/file/values.js';
import { writeValue } from '../../../src/pdf/file/write-value.js';

const parse = (text: string): Value => new ValueParser(text, 0).value();
const write = (value: Value): string => writeValue(value, ({ number }) => number);

describe('reading a value', () => {
  test.each<[string, Value]>([
    ['12', 12],
    ['-.5', -0.5],
    ['true', true],
    ['null', null],
    ['/Type ', new Name('Type')],
    ['12 0 R', new Ref(12)],
    ['[1 2 0 R 3]', [1, new Ref(2), 3]],
    ['[ 1 0 /R (a\\)(b)) ]', [1, 0, new Name('R'), new Text('(a\\)(b))')]],
    [
      '<</A<</B[/C/D]>>/E <4142>% a comment\n/F/G>>',
      new Dict([
        ['A', new Dict([['B', [new Name('C'), new Name('D')]]])],
        ['E', new Text('<4142>')],
        ['F', new Name('G')],
      ]),
    ],
  ])('reads %s', (text, value) => expect(parse(text)).toEqual(value));

  test.each(['', ')', '<< /A 1', '[1 2', '(abc', 'nonsense'])('refuses %j', (text) => {
    expect(() => parse(text)).toThrow('cannot be read');
  });
});

describe('a string', () => {
  test.each([
    ['(plain)', 'plain'],
    ['(a\\(b\\)\\\\ \\101\\n)', 'a(b)\\ A\n'],
    ['<FEFF00A3 2019>', '£\u2019'],
    ['(\u00fe\u00ff\\000A)', 'A'],
  ])('%s says %j', (written, text) => expect(new Text(written).text).toBe(text));

  test('says any text again that it was made of', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(Text.of(text).text).toBe(text)));
  });
});

/** Any value that a file may have. */
const { value: anyValue } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.integer(),
    fc
      .double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 })
      .map((one) => Number(one.toFixed(6)) + 0),
    fc.boolean(),
    fc.constant(null),
    fc.stringMatching(/^[A-Za-z0-9.#+-]+$/).map((text) => new Name(text)),
    fc.string().map(Text.of),
    fc.integer({ min: 1, max: 9999 }).map((number) => new Ref(number)),
    fc.array(tie('value')),
    fc
      .dictionary(fc.stringMatching(/^[A-Za-z]+$/), tie('value'))
      .map((entries) => new Dict(Object.entries(entries))),
  ),
}));

test('what is written is read as the same value', () => {
  fc.assert(fc.property(anyValue, (value) => expect(parse(write(value))).toEqual(value)));
});
