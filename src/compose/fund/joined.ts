import { type Inline, text } from '../../paper/inlines.js';

/** `a`, `a and b`, `a, b and c`, of parts that are running text themselves. */
export const joined = (parts: readonly (readonly Inline[])[]): readonly Inline[] =>
  parts.flatMap((part, index) => {
    if (index === 0) return part;
    return [text(index === parts.length - 1 ? ' and ' : ', '), ...part];
  });
