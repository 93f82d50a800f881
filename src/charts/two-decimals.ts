/** A coordinate as drawings print it: finer than the eye, short, and never `-0`. */
export const twoDecimals = (value: number): number => Math.round(value * 100) / 100 + 0;
