import { Dict, Name, Ref, Stream, Text, type Value } from './values.js';

/** A value as a file has it; objects have the numbers that `numberOf` gives them. A stream is written without content. */
export const writeValue = (value: Value, numberOf: (ref: Ref) => number): string => {
  const write = (one: Value): string => {
    if (typeof one === 'number') return writeNumber(one);
    if (one === null || typeof one === 'boolean') return String(one);
    if (one instanceof Name) return `/${one.text}`;
    if (one instanceof Text) return one.written;
    if (one instanceof Ref) return `${numberOf(one)} 0 R`;
    if (one instanceof Stream) return write(one.dict);
    if (one instanceof Dict)
      return `<<${Array.from(one, ([key, entry]) => `/${key}${parted(write(entry))}`).join('')}>>`;
    return `[${one.map(write).reduce((all, next) => (all === '' ? next : all + parted(next)), '')}]`;
  };
  return write(value);
};

/** With a space before it, unless it begins with something that parts it from what stands there. */
const parted = (written: string): string => (/^[/<([]/.test(written) ? written : ` ${written}`);

const writeNumber = (value: number): string => {
  const written = String(value);
  return written.includes('e') ? value.toFixed(10) : written;
};
