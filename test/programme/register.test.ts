import { describe, expect, test } from '@jest/globals';
import { Diagnostics } from '../../src/diagnostics/diagnostic.js';
import { SourceText, spanOf } from '../../src/diagnostics/source-text.js';
import { type Declared, Register, registerUnique } from '../../src/programme/register.js';
import { placed, told } from '../support/told.js';

interface Thing {
  readonly id: string;
  readonly name: string;
}

const source = new SourceText('things.yaml', 'b a b c a');

const declared = (index: number, record: 'sound' | 'faulty' = 'sound'): Declared<Thing> => {
  const id = source.text[index] ?? '';
  return {
    id,
    span: spanOf(source, index, index + 1),
    record: record === 'sound' ? { id, name: `${id} at ${index}` } : undefined,
  };
};

describe('a register', () => {
  const register = new Register([declared(0), declared(2 + 4, 'faulty'), declared(8)]);

  test('keeps records in the order in which they were written', () => {
    expect(register.ids).toEqual(['b', 'c', 'a']);
    expect(register.records.map(({ name }) => name)).toEqual(['b at 0', 'a at 8']);
  });

  test('remembers the ids of faulty records, so that their use is not a second fault', () => {
    expect(register.find('c')).toBeUndefined();
    expect(register.mayHave('c')).toBe(true);
    expect(register.mayHave('d')).toBe(false);
    expect(register.isComplete).toBe(false);
  });

  test('is complete when every record is sound', () => {
    expect(new Register([declared(0), declared(4)]).isComplete).toBe(true);
    expect(new Register<Thing>([]).isComplete).toBe(true);
  });

  test('of a file that could not be read may have any id', () => {
    const unreadable = Register.unreadable<Thing>();
    expect(unreadable.mayHave('anything')).toBe(true);
    expect(unreadable.find('anything')).toBeUndefined();
    expect([unreadable.records, unreadable.ids, unreadable.isComplete]).toEqual([[], [], false]);
  });

  test('finds nothing under names that every object has', () => {
    expect(register.find('constructor')).toBeUndefined();
    expect(register.mayHave('__proto__')).toBe(false);
  });
});

describe('unique ids', () => {
  const all = [0, 2, 4, 6, 8].map((index) => declared(index));

  test('one that is there twice is told at the second, with the first beside it', () => {
    const diagnostics = new Diagnostics();
    const register = registerUnique('thing', all, true, diagnostics);
    expect(told(diagnostics.all)).toEqual([
      '1:5 [b] duplicate-id: The thing "b" is there twice.',
      '1:9 [a] duplicate-id: The thing "a" is there twice.',
    ]);
    expect(
      diagnostics.all.map(({ related }) =>
        related?.map(({ message, span }) => [message, span && placed(span)]),
      ),
    ).toEqual([[['first here', '1:1 [b]']], [['first here', '1:3 [a]']]]);
    expect(register.records.map(({ name }) => name)).toEqual(['b at 0', 'a at 2', 'c at 6']);
  });

  test('while ids are in doubt, any id may exist', () => {
    const twice = registerUnique('thing', all, true, new Diagnostics());
    const nameless = registerUnique('thing', [declared(0)], false, new Diagnostics());
    const sound = registerUnique('thing', [declared(0), declared(2)], true, new Diagnostics());
    expect([twice, nameless, sound].map((register) => register.mayHave('z'))).toEqual([true, true, false]);
  });
});
