import Big from 'big.js';
import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import type { Observation } from '../../programme/inputs/kpi-series-file.js';
import { percentageOf } from '../../programme/observed-value.js';
import { spanAt } from '../../sources/located.js';
import { writeDecimal } from '../../words/decimal.js';
import type { Check } from '../check.js';
import { countsFit } from './unit-fits.js';

/**
 * A row has a value, or a numerator and a denominator, or says why it has none (domain B9, B18).
 * Counts where there may be none, or that are swapped, are told as such (`unit-fits`) and not judged here.
 */
export const valueOrCounts: Check = ({ series, kpis }, diagnostics) => {
  for (const row of series.all) {
    if (row.status === 'missing') checkMissing(row, diagnostics);
    else if (!countsFit(row, kpis.find(row.kpi))) continue;
    else if (Boolean(row.numerator) !== Boolean(row.denominator)) reportHalf(row, diagnostics);
    else if (!row.value && !row.numerator)
      diagnostics.error('no-value', 'This row has no value.', {
        span: spanAt(row.at, 'value'),
        hint: 'Write the value, or the numerator and the denominator; or "missing" under status and the reason under note.',
      });
    else checkAgreement(row, diagnostics);
  }
};

const checkMissing = (row: Observation, diagnostics: Diagnostics): void => {
  const given = row.value
    ? 'value'
    : row.numerator
      ? 'numerator'
      : row.denominator
        ? 'denominator'
        : undefined;
  if (given)
    diagnostics.error('no-value', 'This row is declared missing, but has a value.', {
      span: spanAt(row.at, given),
      hint: 'Delete the value, or give the row another status.',
    });
  if (!row.note)
    diagnostics.error('no-value', 'This row is declared missing, but does not say why.', {
      span: spanAt(row.at, 'status'),
      hint: 'Write the reason under note; the paper prints it.',
    });
};

const reportHalf = (row: Observation, diagnostics: Diagnostics): void => {
  const missing = row.numerator ? 'denominator' : 'numerator';
  diagnostics.error('no-value', `This row has no ${missing}.`, {
    span: spanAt(row.at, missing),
    hint: 'Give both, or the value alone.',
  });
};

/** A value beside its counts may be off by half of its last digit, no more (domain B9). */
const checkAgreement = (row: Observation, diagnostics: Diagnostics): void => {
  const computed = row.value && percentageOf(row);
  if (!computed || !row.value) return;
  const allowed = new Big(10).pow(-row.value.decimals).div(2);
  if (computed.minus(row.value.value).abs().lte(allowed)) return;
  diagnostics.error(
    'value-disagrees',
    `The value does not agree with its counts, which give ${writeDecimal(computed, row.value.decimals + 1)}%.`,
    { span: spanAt(row.at, 'value'), hint: 'Correct the value or the counts, or leave the value out.' },
  );
};
