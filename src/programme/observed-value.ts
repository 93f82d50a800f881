import Big from 'big.js';
import type { Observation } from './inputs/kpi-series-file.js';

/** The value of a row: as given, else 100 × numerator ÷ denominator (domain B9); none when that is 0 or missing. */
export const observedValue = (row: Observation): Big | undefined => row.value?.value ?? percentageOf(row);

export const percentageOf = ({ numerator, denominator }: Observation): Big | undefined =>
  numerator && denominator && !denominator.value.eq(0)
    ? new Big(100).times(numerator.value).div(denominator.value)
    : undefined;
