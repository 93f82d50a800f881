import Big from 'big.js';
import { roundToNearest, writeDecimal } from '../words/decimal.js';
import type { Kpi } from './inputs/kpis-file.js';

/** A value of a KPI as a reader sees it: rounded for display only, halves away from zero (domain B12). */
export const shownValue = ({ decimals, nearest }: Pick<Kpi, 'decimals' | 'nearest'>, value: Big): Big =>
  nearest === undefined ? value.round(decimals, Big.roundHalfUp) : roundToNearest(value, new Big(nearest));

/** Whether a value that is not 0 would be shown as 0: it is printed as [low] instead (domain B14). */
export const isLow = (kpi: Pick<Kpi, 'decimals' | 'nearest'>, value: Big): boolean =>
  !value.eq(0) && shownValue(kpi, value).eq(0);

/** A value of a KPI as printed: its own decimals, % closed up (domain B12, H2); [low] where that would be 0 (B14). */
export const writeValue = (kpi: Pick<Kpi, 'decimals' | 'nearest' | 'unit'>, value: Big): string =>
  isLow(kpi, value) ? '[low]' : writeDigits(kpi, value) + (kpi.unit === 'percentage' ? '%' : '');

/** The digits alone. */
export const writeDigits = (kpi: Pick<Kpi, 'decimals' | 'nearest'>, value: Big): string =>
  writeDecimal(shownValue(kpi, value), kpi.decimals);
