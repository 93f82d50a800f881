import Big from 'big.js';

// Quotients keep far more digits than anybody prints; all else in Big is exact.
Big.DP = 30;
Big.RM = Big.roundHalfUp;

const MINUS = '\u2212';

/** −1, 0 or 1. Big makes a number of the 0 anew whenever it compares with one. */
export const signOf = ({ s, c }: Big): -1 | 0 | 1 => (c[0] === 0 ? 0 : s < 0 ? -1 : 1);

/**
 * Writes a number with a fixed count of decimals, commas from 1,000 and a real minus sign (domain H2, H3).
 * Halves round away from zero, on the exact decimal (domain B12); zero has no sign (domain B14).
 */
export const writeDecimal = (value: Big, decimals: number): string => {
  const digits = value.abs().toFixed(decimals, Big.roundHalfUp);
  const [whole = '0', fraction] = digits.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = signOf(value) < 0 && /[1-9]/.test(digits) ? MINUS : '';
  return sign + (fraction === undefined ? grouped : `${grouped}.${fraction}`);
};

/** To the nearest 10, 100 or another step, halves away from zero: 285 to the nearest 10 is 290 (domain B12). */
export const roundToNearest = (value: Big, step: Big): Big =>
  value.div(step).round(0, Big.roundHalfUp).times(step);

/** A number as an officer typed it. */
export interface Quantity {
  readonly value: Big;
  /** Whether it was written with a percent sign. */
  readonly percent: boolean;
  /** How many decimals were written: half of the last one is how far off it may be. */
  readonly decimals: number;
}

const written =
  /^(?<open>\()?(?<sign>[-+\u2212])?(?<digits>[1-9]\d{0,2}(?:,\d{3})+|\d+)(?:\.(?<fraction>\d+))?(?<percent>[ \u00a0\u202f]?%)?(?<close>\))?$/;

/**
 * Reads `1,160`, `(265)` as −265, `86%`, `25.0`, `−3`; `undefined` for anything doubtful, such as `1,16`, `(5` or
 * `0,160`, whose comma must be a decimal one.
 */
export const parseQuantity = (text: string): Quantity | undefined => {
  const parts = written.exec(text)?.groups;
  if (!parts?.['digits']) return undefined;
  const { open, sign, digits, fraction, percent, close } = parts;
  if (Boolean(open) !== Boolean(close) || (open && sign)) return undefined;
  const size = new Big(digits.replaceAll(',', '') + (fraction ? `.${fraction}` : ''));
  const negative = open !== undefined || (sign !== undefined && sign !== '+');
  return {
    value: negative ? size.neg() : size,
    percent: percent !== undefined,
    decimals: fraction?.length ?? 0,
  };
};
