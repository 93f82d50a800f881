import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Diagnostics, type Where } from '../../src/diagnostics/diagnostic.js';
import { writeAnnotations } from '../../src/diagnostics/show/github.js';
import { SourceText, spanOf } from '../../src/diagnostics/source-text.js';

const annotation = (message: string, where: Where = {}): string => {
  const diagnostics = new Diagnostics();
  diagnostics.error('bad-value', message, where);
  return writeAnnotations(diagnostics.all);
};

/** As the runner reads it: a command with its properties and its message. */
const readBack = (line: string) => {
  const [, command, properties = '', message = ''] = /^::(\w+) (.*?)::(.*)\n$/.exec(line) ?? [];
  const plain = (text: string) => text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
  const value = (text: string) => plain(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
  const pairs = properties.split(',').map((pair) => pair.split('=') as [string, string]);
  return {
    command,
    properties: Object.fromEntries(pairs.map(([name, text]) => [name, value(text)])),
    message: plain(message),
  };
};

describe('annotations of GitHub Actions', () => {
  test('stand at their line and columns, the last of which belongs to the place', () => {
    const source = new SourceText('data/kpi-series.csv', 'kpi,value\na,25.0x\n');
    const { command, properties, message } = readBack(
      annotation('"25.0x" is not a number.', { span: spanOf(source, 12, 17), hint: 'Write 100%.' }),
    );
    expect(command).toBe('error');
    expect(properties).toEqual({
      file: 'data/kpi-series.csv',
      line: '2',
      endLine: '2',
      col: '3',
      endColumn: '7',
      title: 'a value is not of its kind [bad-value]',
    });
    expect(message).toMatch(/^"25.0x" is not a number\.\nwhy: .+\nfix: Write 100%\.$/);
  });

  test('over several lines they have no columns, and without a place no file', () => {
    const source = new SourceText('a.yaml', 'one\ntwo\n');
    const over = readBack(annotation('x', { span: spanOf(source, 1, 5) })).properties;
    expect(over).toMatchObject({ file: 'a.yaml', line: '1', endLine: '2' });
    expect(over).not.toHaveProperty('col');
    expect(Object.keys(readBack(annotation('x')).properties)).toEqual(['title']);
  });

  test('of a workbook name its cell in the message', () => {
    const { properties, message } = readBack(
      annotation('x', { place: { file: 'F.xlsx', sheet: 'Fund', row: 3, column: 2 } }),
    );
    expect(properties['file']).toBe('F.xlsx');
    expect(message).toMatch(/^F\.xlsx, sheet "Fund", cell B3: x\n/);
  });

  test('no text ends a command or begins another one', () => {
    const hostile = fc.string({ unit: fc.constantFrom('%', ':', ',', '\n', '\r', '::error::', 'a', '%0A') });
    fc.assert(
      fc.property(hostile, hostile, (name, text) => {
        const source = new SourceText(name, 'abc');
        const line = annotation(text, { span: spanOf(source, 0, 1) });
        expect(line.slice(0, -1)).not.toMatch(/[\r\n]/);
        expect(readBack(line).properties['file']).toBe(name);
      }),
    );
  });
});
