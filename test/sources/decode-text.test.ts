import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeText } from '../../src/sources/decode-text.js';
import { hints, told } from '../support/told.js';

/** Bytes from text (as UTF-8) and single bytes. */
const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part)] : [part])));

const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));

const POUND_OF_WINDOWS = 0xa3;

describe('UTF-8', () => {
  test.each([
    ['plain', bytes('a,b\r\n\u00a35,\u2019\u{1f600}\n'), 'a,b\r\n\u00a35,\u2019\u{1f600}\n'],
    ['with a byte-order mark', bytes(0xef, 0xbb, 0xbf, '\u00a35'), '\u00a35'],
    ['empty', bytes(), ''],
    ['with replacement characters of its own', bytes('x\ufffd\u00e9\ufffd'), 'x\ufffd\u00e9\ufffd'],
  ])('%s', (_, content, text) => {
    const { value, diagnostics } = decodeText('f.csv', content);
    expect(diagnostics).toEqual([]);
    expect({ name: value?.name, text: value?.text }).toEqual({ name: 'f.csv', text });
  });

  test('any text comes back as it was', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }).filter((text) => !/[\0\ufeff]/.test(text)),
        (text) => {
          expect(decodeText('f.csv', bytes(text)).value?.text).toBe(text);
        },
      ),
    );
  });
});

describe('another encoding is refused at the first byte that does not fit', () => {
  test.each([
    [
      'a pound sign of Windows',
      bytes('kpi\n\u00e9,', POUND_OF_WINDOWS, '5\n', POUND_OF_WINDOWS),
      '2:3 [\ufffd]',
    ],
    ['behind a byte-order mark', bytes(0xef, 0xbb, 0xbf, 'ab', POUND_OF_WINDOWS), '1:3 [\ufffd]'],
    [
      'behind a replacement character of the file',
      bytes('\ufffd\n\ufffdy', POUND_OF_WINDOWS),
      '2:3 [\ufffd]',
    ],
    ['a character cut off at the end', bytes('a\r\nb', 0xe2, 0x82), '2:2 [\ufffd]'],
    ['half a character', bytes('a', 0xed, 0xa0, 0x80), '1:2 [\ufffd]'],
    ['UTF-16 without a mark', utf16('kpi\n'), '1:2 [\0]'],
  ])('%s', (_, content, place) => {
    const { value, diagnostics } = decodeText('f.csv', content);
    expect(value).toBeUndefined();
    expect(told(diagnostics)).toEqual([
      `${place} not-utf-8: This character is not UTF-8: the file was saved in another encoding.`,
    ]);
  });

  test.each([
    ['little-endian', utf16('\ufeffkpi\n')],
    ['big-endian', bytes(0xfe, 0xff, 0, 'k', 0, 'p')],
  ])('UTF-16, %s, as Excel\u2019s "Unicode text"', (_, content) => {
    const { value, diagnostics } = decodeText('f.csv', content);
    expect(value).toBeUndefined();
    expect(told(diagnostics)).toEqual([
      '1:1 [\ufffd] not-utf-8: f.csv is saved as UTF-16 ("Unicode text"), not as UTF-8.',
    ]);
    expect(hints(diagnostics)).toEqual([
      'In Excel choose "Save as", "CSV UTF-8 (Comma delimited)". In an editor choose "Save as" or "Save with encoding", and there UTF-8.',
    ]);
  });

  test('what to do about a file that Excel does not write', () => {
    const { diagnostics } = decodeText('data/narrative/2021-02/briefing.md', bytes(0xa3));
    expect(hints(diagnostics)).toEqual([
      'In an editor choose "Save as" or "Save with encoding", and there UTF-8.',
    ]);
  });
});
