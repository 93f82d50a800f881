/** What a number format makes of a number: itself, a hundredth, a day, or a thousandth (or less) of it. */
export type NumberShape = 'plain' | 'percent' | 'date' | 'scaled';

/** Quoted and escaped text, spaces as wide as a character, fillers, colours, currencies and conditions. */
const ORNAMENT = /"[^"]*"|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;

/** A comma behind the last digit of a section or before its decimal point: each divides by 1,000. */
const SCALING = /[0#?],+(?![0#?,])/;

/** Reads a number format of Excel, such as `#,##0;(#,##0)`, `0.0%`, `d-mmm-yy` or `#,##0,`. */
export const shapeOf = (format: string): NumberShape => {
  const code = format.replace(ORNAMENT, '').replace(/General/gi, '');
  if (/[dmyhs]/i.test(code)) return 'date';
  if (code.includes('%')) return 'percent';
  return SCALING.test(code) ? 'scaled' : 'plain';
};
