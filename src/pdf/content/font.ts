/** What a font of a PDF says of its codes: the text that each stands for, and how wide it is, in thousandths. */
export interface Font {
  /** How many bytes a code has. */
  readonly codeBytes: 1 | 2;
  readonly textOf: ReadonlyMap<number, string>;
  readonly widthOf: ReadonlyMap<number, number>;
  readonly defaultWidth: number;
}

/** The code at a place of a shown string. */
export const codeAt = (shown: Uint8Array, at: number, codeBytes: 1 | 2): number =>
  codeBytes === 1 ? (shown[at] ?? 0) : ((shown[at] ?? 0) << 8) | (shown[at + 1] ?? 0);

/** Reads a font's `ToUnicode`: its `bfchar` and `bfrange` lists, the latter without the form that is an array. */
export const readTextOfCodes = (cmap: string): ReadonlyMap<number, string> => {
  const texts = new Map<number, string>();
  for (const [, list = ''] of cmap.matchAll(/beginbfchar(.*?)endbfchar/gs))
    for (const [, from = '', text = ''] of list.matchAll(/<(\w+)>\s*<(\w+)>/g))
      texts.set(Number.parseInt(from, 16), utf16(text));
  for (const [, list = ''] of cmap.matchAll(/beginbfrange(.*?)endbfrange/gs))
    for (const [, from = '', to = '', text = ''] of list.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const [first, last] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
      for (let code = first; code <= last; code++) texts.set(code, advanced(utf16(text), code - first));
    }
  return texts;
};

/** Text from hexadecimal digits, four for each unit. */
export const utf16 = (hex: string): string =>
  (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');

/** In a range, the last unit counts up. */
const advanced = (text: string, by: number): string =>
  text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + by);

/** Reads a `W` array: `first [w w w]` and `first last w`, one after the other. */
export const readWidths = (entries: readonly (number | readonly number[])[]): ReadonlyMap<number, number> => {
  const widths = new Map<number, number>();
  let at = 0;
  while (at + 1 < entries.length) {
    const [first, second, third] = [entries[at], entries[at + 1], entries[at + 2]];
    if (typeof first !== 'number' || second === undefined) break;
    if (typeof second === 'number') {
      for (let code = first; code <= second; code++) widths.set(code, typeof third === 'number' ? third : 0);
      at += 3;
    } else {
      for (const [index, width] of second.entries()) widths.set(first + index, width);
      at += 2;
    }
  }
  return widths;
};
