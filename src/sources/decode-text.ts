import type { Checked } from '../diagnostics/diagnostic.js';
import { SourceText, spanOf } from '../diagnostics/source-text.js';

/**
 * Turns a file's bytes into text: UTF-8, with or without byte-order mark.
 * Anything else is refused at the first byte that does not fit; a wrongly read £ or é would go to print.
 */
export const decodeText = (name: string, bytes: Uint8Array): Checked<SourceText> => {
  const text = new TextDecoder('utf-8').decode(bytes);
  const source = new SourceText(name, text);
  const fault = firstFault(bytes, text);
  if (fault === undefined) return { value: source, diagnostics: [] };
  const message = isUtf16(bytes)
    ? `${name} is saved as UTF-16 ("Unicode text"), not as UTF-8.`
    : 'This character is not UTF-8: the file was saved in another encoding.';
  return {
    value: undefined,
    diagnostics: [
      {
        code: 'not-utf-8',
        severity: 'error',
        message,
        span: spanOf(source, fault, fault + 1),
        hint: /\.csv$/i.test(name) ? `${IN_EXCEL} ${IN_EDITOR}` : IN_EDITOR,
      },
    ],
  };
};

const IN_EXCEL = 'In Excel choose "Save as", "CSV UTF-8 (Comma delimited)".';
const IN_EDITOR = 'In an editor choose "Save as" or "Save with encoding", and there UTF-8.';

const isUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

/**
 * The index in `text` of the first character that the file cannot have meant: a replacement character that the file
 * itself does not hold, or the zero byte that every letter of UTF-16 has beside it.
 */
const firstFault = (bytes: Uint8Array, text: string): number | undefined => {
  if (isUtf16(bytes)) return 0;
  let at = start(bytes);
  let from = 0;
  for (const { 0: found, index } of text.matchAll(/[\uFFFD\0]/g)) {
    at += Buffer.byteLength(text.slice(from, index));
    if (found === '\0' || !holdsReplacement(bytes, at)) return index;
    from = index;
  }
  return undefined;
};

const start = (bytes: Uint8Array): number =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;

const holdsReplacement = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd;
