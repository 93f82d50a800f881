import Big from 'big.js';
import fc from 'fast-check';

/** Exact decimals with up to six places, negative ones too: no value passes through a binary float. */
export const anyDecimal: fc.Arbitrary<Big> = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, places]) => new Big(digits.toString()).div(new Big(10).pow(places)));
