import { createHash } from 'node:crypto';
import { type InputFile, type InputsOf, inputsOf } from './input-files.js';

/** The SHA-256 of a file, as `sha256sum` prints it. */
export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/**
 * One number for all inputs of a paper: the SHA-256 of the list that `sha256sum` would print of them, by name. Before,
 * each loses its byte-order mark and the carriage returns of its line ends, which git and Excel add and take away
 * without changing what anybody wrote.
 */
export const fingerprint = (files: readonly InputFile[]): string =>
  sha256(files.map(({ name, content }) => `${sha256(asWritten(content))}  ${name}\n`).join(''));

/** The fingerprint of a paper, out of every file of the programme that the run which made it has read. */
export const inputPrint = (read: readonly InputFile[], paper: InputsOf): string =>
  fingerprint(inputsOf(read, paper));

/** As much of it as stands on the page. */
export const shortPrint = (print: string): string => print.slice(0, 12);

const [CARRIAGE, FEED] = [0x0d, 0x0a];
const MARK = [0xef, 0xbb, 0xbf];

const asWritten = (content: Uint8Array): Uint8Array => {
  const marked = MARK.every((byte, index) => content[index] === byte);
  const bare = marked ? content.subarray(MARK.length) : content;
  return bare.includes(CARRIAGE)
    ? bare.filter((byte, index) => byte !== CARRIAGE || bare[index + 1] !== FEED)
    : bare;
};
