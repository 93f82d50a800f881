import { type Document, Scalar, visit, type YAMLError } from 'yaml';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import { type SourceText, spanOf } from '../diagnostics/source-text.js';

/** Reports what makes a document no valid YAML, or makes it lose a word; `start` is where it begins in `source`. */
export const reportFaults = (
  document: Document,
  source: SourceText,
  start: number,
  diagnostics: Diagnostics,
): void => {
  for (const fault of faultsOf(document)) {
    const [from, to] = placeOf(fault, document);
    diagnostics.error('yaml-syntax', messageOf(fault), {
      span: spanOf(source, start + from, start + Math.max(from, to)),
      hint: hints[fault.code],
    });
  }
};

/** A tag that nobody resolves is only a warning to the parser, but the word it was meant for is gone. */
const faultsOf = ({ errors, warnings }: Document): readonly YAMLError[] => {
  const exhausted = errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  return exhausted ? [exhausted] : [...errors, ...warnings];
};

const messageOf = (fault: YAMLError): string => {
  if (isOpenQuote(fault)) return 'This quotation mark is not closed.';
  if (fault.message.startsWith('Nested mappings')) return 'This value has a colon and a space in it.';
  return messages[fault.code] ?? fault.message.replace(/\s+/g, ' ');
};

const isOpenQuote = ({ code, message }: YAMLError): boolean =>
  code === 'MISSING_CHAR' && message.endsWith('quote');

/** A quotation mark that is not closed is noticed at the end of the file; the person must look where it was opened. */
const placeOf = (fault: YAMLError, document: Document): readonly [number, number] => {
  const { pos } = fault;
  if (!isOpenQuote(fault)) return pos;
  let opened: number | undefined;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if ((type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE) && range && range[0] < pos[0])
        opened = range[0];
    },
  });
  return opened === undefined ? pos : [opened, opened + 1];
};

/** Where the parser's own words speak to programmers. */
const messages: Partial<Record<YAMLError['code'], string>> = {
  MULTILINE_IMPLICIT_KEY: 'This is neither a key with its value nor part of a value.',
  MULTIPLE_DOCS: 'A second document starts here.',
  RESOURCE_EXHAUSTION: 'The values are nested too deeply to be read.',
};

const hints: Partial<Record<YAMLError['code'], string>> = {
  BAD_INDENT: 'Lines of one list or one record must start in the same column, and a bracket must be closed.',
  BAD_SCALAR_START: 'A value that starts with this character must stand in quotation marks.',
  MISSING_CHAR:
    'Look for a quotation mark or bracket that is not closed, or a colon without a space after it.',
  BLOCK_AS_IMPLICIT_KEY: 'Put the whole value between quotation marks.',
  MULTILINE_IMPLICIT_KEY: 'Write a space after the colon of every key, like "decimals: 1".',
  MULTIPLE_DOCS: 'Take out the line "---", or put what follows it into a file of its own.',
  TAB_AS_INDENT: 'Use spaces, not tabs, at the start of a line.',
  TAG_RESOLVE_FAILED: 'A value that starts with an exclamation mark must stand in quotation marks.',
  UNEXPECTED_TOKEN:
    'Look at this line and the one before: a quotation mark, a colon or the indent is out of place.',
};
