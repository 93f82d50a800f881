import Big from 'big.js';
import { type Reading, Readings } from '../../src/analysis/reading.js';
import type { Month } from '../../src/words/month.js';

/** A reading as a row without remarks gives it; `undefined` is a month that is declared missing. */
export const reading = (month: string, value: Big | number | string | undefined): Reading => ({
  area: 'local',
  month: month as Month,
  value: value === undefined ? undefined : new Big(value),
  status: value === undefined ? 'missing' : 'final',
  isMissing: value === undefined,
  isWithheld: false,
  isUndefined: false,
  note: undefined,
  origins: [],
  counts: undefined,
});

export const readings = (
  values: readonly { readonly month: string; readonly value: Big | number | string | undefined }[],
): Readings => new Readings(values.map(({ month, value }) => reading(month, value)));
