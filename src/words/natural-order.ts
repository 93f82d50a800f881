import { compare } from './compare.js';

const PARTS = /\d+|\D+/g;

/** Whether one id comes before another (below zero) or after: numbers inside them count as numbers, so R-2 before R-10. */
export const naturalOrder = (one: string, other: string): number => {
  const others = other.match(PARTS) ?? [];
  for (const [index, part] of (one.match(PARTS) ?? []).entries()) {
    const difference = compareParts(part, others[index] ?? '');
    if (difference !== 0) return difference;
  }
  // are two ids.
  return compare(one.length, other.length) || compare(one, other);
};

const compareParts = (one: string, other: string): number =>
  /^\d/.test(one) && /^\d/.test(other) ? compare(BigInt(one), BigInt(other)) : compare(one, other);
