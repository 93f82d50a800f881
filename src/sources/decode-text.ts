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
        hint: 'In Excel choose "Save as", "CSV UTF-8 (Comma delimited)"; in an editor save with encoding UTF-8.',
      },
    ],
  };
};

const isUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

/** The index in `text` of the first replacement character that the file itself does not hold. */
const firstFault = (bytes: Uint8Array, text: string): number | undefined => {
  if (isUtf16(bytes)) return 0;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return undefined;
  } catch {
    return Math.max(text.indexOf('\uFFFD'), 0);
  }
};
