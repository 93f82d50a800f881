import type { Kpi, Tolerance } from './inputs/kpis-file.js';

/** A permitted shortfall as papers print it: `3 points`, `10% of target` (domain B3). */
export const writeTolerance = ({ unit }: Kpi, { quantity, relative }: Tolerance): string => {
  const digits = quantity.value.toFixed();
  if (relative) return `${digits}% of target`;
  return unit === 'percentage' ? `${digits} points` : digits;
};
