import { codeAt, type Font } from './font.js';
import { type Operand, visitOperations } from './operations.js';
import type { Edit, PageContent, Piece, Range } from './page-content.js';

/** An operation that shows letters, by their codes. */
export interface Shown extends Range {
  readonly codes: readonly number[];
  readonly font: Font;
}

/** What shows the text of a piece: the browser may place every letter by itself. */
export const shownIn = ({ bytes, resources }: PageContent, { openings, text }: Piece): readonly Shown[] => {
  const from = openings[0]?.end ?? 0;
  const to = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf('EMC', from);
  let font: Font | undefined;
  const found: Shown[] = [];
  visitOperations(bytes.subarray(from, to), (operator, operands, start, end) => {
    if (operator === 'Tf') font = resources.font(String(operands[0]).slice(1));
    if ((operator === 'Tj' || operator === 'TJ') && font)
      found.push({ start: from + start, end: from + end, codes: codesOf(operands, font), font });
  });
  if (codesIn(found).length !== text.length)
    throw new Error(`the browser shows "${text}" with other letters than its own`);
  return found;
};

/** The codes of all letters, in the order in which they are shown. */
export const codesIn = (shown: readonly Shown[]): readonly number[] => shown.flatMap(({ codes }) => codes);

const codesOf = (operands: readonly Operand[], { codeBytes }: Font): readonly number[] =>
  operands
    .filter((operand) => operand instanceof Uint8Array)
    .flatMap((shown) =>
      Array.from({ length: shown.length / codeBytes }, (_, at) => codeAt(shown, at * codeBytes, codeBytes)),
    );

/** Shows other letters in the places of the last ones, and nothing in the places before them. */
export const showInstead = (shown: readonly Shown[], letters: readonly number[]): readonly Edit[] => {
  let place = letters.length - codesIn(shown).length;
  if (place > 0) throw new Error('there is no place for so many letters');
  return shown.map(({ start, end, codes, font }) => {
    const kept = letters.slice(Math.max(place, 0), Math.max(place + codes.length, 0));
    const left = codes.slice(0, codes.length - kept.length);
    place += codes.length;
    return { start, end, text: kept.length === 0 ? '' : `[${-widthOf(left, font)}<${hex(kept, font)}>] TJ` };
  });
};

const hex = (codes: readonly number[], { codeBytes }: Font): string =>
  codes.map((code) => code.toString(16).padStart(codeBytes * 2, '0')).join('');

/** In thousandths of the size of the letters, as `TJ` counts. */
const widthOf = (codes: readonly number[], { widthOf, defaultWidth }: Font): number =>
  codes.reduce((sum, code) => sum + (widthOf.get(code) ?? defaultWidth), 0);
