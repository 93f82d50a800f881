import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fingerprint, inputPrint, sha256, shortPrint } from '../../src/provenance/fingerprint.js';
import { type InputFile, inputFiles } from '../../src/provenance/input-files.js';

const file = (name: string, text: string): InputFile => ({ name, content: new TextEncoder().encode(text) });

describe('the fingerprint of inputs (domain K2)', () => {
  test('is that of the list that sha256sum prints', () => {
    // printf 'a\n' | sha256sum; printf 'b\n' | sha256sum
    const list =
      '87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7  one.csv\n' +
      '0263829989b6fd954f72baaf2fc64bc2e2f01d692d4de72986ea808f6e99813f  two.csv\n';
    expect(fingerprint([file('one.csv', 'a\n'), file('two.csv', 'b\n')])).toBe(
      createHash('sha256').update(list).digest('hex'),
    );
    expect(sha256('a\n')).toBe(list.slice(0, 64));
  });

  test('is another when a file holds something else, has another name, or is missing', () => {
    const prints = [
      [file('one', 'a'), file('two', 'b')],
      [file('one', 'a'), file('two', 'c')],
      [file('one', 'a'), file('too', 'b')],
      [file('one', 'a')],
      [],
    ].map(fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
  });

  test('stays the same with Windows line ends and a byte-order mark, whatever the text', () => {
    const line = fc.string({ unit: fc.constantFrom('a', '\r', ',', '\u00a3', ' ') });
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        // A carriage return that ends a line is one of the line end; any other belongs to the text.
        const plain = lines.map((text) => text.replace(/\r+$/, ''));
        expect(fingerprint([file('a', `\uFEFF${plain.join('\r\n')}`)])).toBe(
          fingerprint([file('a', plain.join('\n'))]),
        );
      }),
    );
  });

  test('tells a carriage return inside a line from none', () => {
    expect(fingerprint([file('a', 'x\ry')])).not.toBe(fingerprint([file('a', 'xy')]));
    expect(fingerprint([file('a', 'x\r')])).not.toBe(fingerprint([file('a', 'x')]));
  });

  test('does not depend on the order in which files were read, nor on where the programme lies', () => {
    const reads = [
      ['kpis.yaml', 'k'],
      ['fund/2021-01.csv', 'f'],
      ['fund.yaml', 'y'],
    ] as const;
    const printAt = (folder: string, order: readonly (readonly [string, string])[]) =>
      inputPrint(
        inputFiles(
          new Map(order.map(([name, text]) => [`${folder}/${name}`, new TextEncoder().encode(text)])),
          { path: folder, shown: 'data' },
          [],
        ),
        { month: '2021-02', kind: 'briefing' },
      );
    expect(printAt('/one place/data', reads)).toBe(printAt('/another', [...reads].reverse()));
  });

  test('has its first twelve digits on the page', () => {
    expect(shortPrint(sha256('a\n'))).toBe('87428fc52280');
  });
});
