/** What stands before an operator: a number, a name or dictionary as it is written, or the bytes of a string. */
export type Operand = number | string | Uint8Array;

/**
 * Sees one operation after the other. The array of operands is used again for the next one; those of an array stand in
 * it one by one. `start` and `end` are places in the stream: from the first operand to behind the operator.
 */
export type Visit = (operator: string, operands: readonly Operand[], start: number, end: number) => void;

/** Kinds of bytes: white space, delimiters, what numbers are written with; all else belongs to words. */
const [WORD, SPACE, DELIMITER, NUMBER] = [0, 1, 2, 3] as const;
const kinds = new Uint8Array(256);
const setKind = (characters: string, kind: number): void => {
  for (const character of characters) kinds[character.charCodeAt(0)] = kind;
};
setKind('\0\t\n\f\r ', SPACE);
setKind('()<>[]{}/%', DELIMITER);
setKind('0123456789+-.', NUMBER);

const [OPEN, CLOSE, SLASH, LESS, MORE, BEGIN, BACKSLASH, END] = [
  0x28, 0x29, 0x2f, 0x3c, 0x3e, 0x5b, 0x5c, 0x5d,
] as const;
const [PLUS, MINUS, POINT, ZERO, NINE] = [0x2b, 0x2d, 0x2e, 0x30, 0x39] as const;

/** Reads a content stream of a PDF, operation by operation. */
export const visitOperations = (bytes: Uint8Array, visit: Visit): void => {
  const operands: Operand[] = [];
  let at = 0;
  let start = -1;
  while (at < bytes.length) {
    const kind = kinds[bytes[at] ?? 0];
    if (kind === SPACE) {
      at += 1;
      continue;
    }
    if (start < 0) start = at;
    if (kind === WORD) {
      const end = wordEnd(bytes, at);
      visit(word(bytes, at, end), operands, start, end);
      operands.length = 0;
      start = -1;
      at = end;
    } else if (kind === NUMBER) at = readNumber(bytes, at, operands);
    else at = readOperand(bytes, at, operands);
  }
};

const readOperand = (bytes: Uint8Array, at: number, into: Operand[]): number => {
  const byte = bytes[at] ?? 0;
  if (byte === BEGIN || byte === END) return at + 1;
  if (byte === LESS && bytes[at + 1] !== LESS) return readHex(bytes, at, into);
  if (byte === OPEN) return readString(bytes, at, into);
  if (byte !== SLASH && byte !== LESS)
    throw new Error(`the browser's PDF has ${String.fromCharCode(byte)} in a page`);
  const end = byte === SLASH ? wordEnd(bytes, at + 1) : dictionaryEnd(bytes, at);
  into.push(word(bytes, at, end));
  return end;
};

/** Words may have digits in them. */
const wordEnd = (bytes: Uint8Array, from: number): number => {
  let end = from;
  while (end < bytes.length) {
    const kind = kinds[bytes[end] ?? 0];
    if (kind !== WORD && kind !== NUMBER) break;
    end += 1;
  }
  return end;
};

const readNumber = (bytes: Uint8Array, from: number, into: Operand[]): number => {
  let at = from;
  let value = 0;
  let scale = 0;
  for (; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= ZERO && byte <= NINE) {
      value = value * 10 + byte - ZERO;
      scale *= 10;
    } else if (byte === POINT) scale = 1;
    else if (byte !== PLUS && byte !== MINUS) break;
  }
  if (scale > 1) value /= scale;
  into.push(bytes[from] === MINUS ? -value : value);
  return at;
};

/** The value of a hexadecimal digit; -1 for any other byte. */
const digits = new Int8Array(256).fill(-1);
for (let value = 0; value < 16; value++) {
  digits[value.toString(16).charCodeAt(0)] = value;
  digits[value.toString(16).toUpperCase().charCodeAt(0)] = value;
}

/** Nearly all strings are one letter of two bytes, which come again and again: each is made once. */
const letters = new Map<number, Uint8Array>();

const readHex = (bytes: Uint8Array, from: number, into: Operand[]): number => {
  const read: number[] = [];
  let value = 0;
  let at = from + 1;
  for (; at < bytes.length && bytes[at] !== MORE; at++) {
    const digit = digits[bytes[at] ?? 0] ?? -1;
    if (digit < 0) continue;
    read.push(digit);
    value = ((value << 4) | digit) & 0xffff;
  }
  const known = read.length === 4 ? letters.get(value) : undefined;
  const made = known ?? bytesOf(read);
  if (read.length === 4) letters.set(value, made);
  into.push(made);
  return at + 1;
};

const bytesOf = (read: readonly number[]): Uint8Array => {
  const made = new Uint8Array((read.length + 1) >> 1);
  for (const [index, digit] of read.entries())
    made[index >> 1] = (made[index >> 1] ?? 0) | (index % 2 === 0 ? digit << 4 : digit);
  return made;
};

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

const readString = (bytes: Uint8Array, from: number, into: Operand[]): number => {
  const end = stringEnd(bytes, from);
  const content = latin1(bytes, from + 1, end - 1).replace(
    /\\(?:([0-7]{1,3})|(\r\n?|\n)|(.))/gs,
    (_, octal: string | undefined, lineEnd: string | undefined, character = '') => {
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
      return lineEnd === undefined ? (ESCAPES[character] ?? character) : '';
    },
  );
  into.push(Uint8Array.from(content, (character) => character.charCodeAt(0)));
  return end;
};

/** Behind the parenthesis that closes a string: those inside are in pairs or escaped. */
const stringEnd = (bytes: Uint8Array, from: number): number => {
  let depth = 0;
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === BACKSLASH) at += 1;
    else if (byte === OPEN) depth += 1;
    else if (byte === CLOSE && --depth === 0) return at + 1;
  }
  return bytes.length;
};

const dictionaryEnd = (bytes: Uint8Array, from: number): number => {
  let depth = 0;
  let at = from;
  while (at < bytes.length) {
    const byte = bytes[at];
    const isDouble = bytes[at + 1] === byte;
    if (byte === OPEN) at = stringEnd(bytes, at);
    else if (byte === LESS && !isDouble) at = bytes.indexOf(MORE, at) + 1;
    else if (byte === LESS) [depth, at] = [depth + 1, at + 2];
    else if (byte === MORE && isDouble) [depth, at] = [depth - 1, at + 2];
    else at += 1;
    if (depth === 0) return at;
  }
  return at;
};

/** There are few operators and names of fonts, and they come again and again: each is made once. */
const words = new Map<number, string>();

const word = (bytes: Uint8Array, start: number, end: number): string => {
  if (end - start > 3) return latin1(bytes, start, end);
  let key = 0;
  for (let at = start; at < end; at++) key = (key << 8) | (bytes[at] ?? 0);
  const known = words.get(key);
  if (known !== undefined) return known;
  const made = latin1(bytes, start, end);
  words.set(key, made);
  return made;
};

const latin1 = (bytes: Uint8Array, start: number, end: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');
