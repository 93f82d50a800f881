import type Big from 'big.js';

/** Whether a count is of so few people that they could be recognised; a true 0 is of nobody (domain I1). */
export const isSmall = (count: Big, threshold: number): boolean => count.gt(0) && count.lte(threshold);
