import { describe, expect, test } from '@jest/globals';
import { limits, only, printed, signs, xmr } from '../../../support/spc.js';

/** NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2 "Individuals Control Charts": flow rates of ten batches. */
const flowRates = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];

describe('C1: the individuals chart of the NIST handbook', () => {
  test('has its mean and average moving range to the digits printed there', () => {
    const { mean, averageMovingRange } = limits(flowRates);
    expect(mean.toFixed(2)).toBe('50.81');
    expect(averageMovingRange.toFixed(4)).toBe('1.8778');
  });

  test('has its limits, 55.8041 and 45.8159, to the decimals that 2.66 for 3 ÷ 1.128 leaves', () => {
    expect(printed(limits(flowRates), 2)).toMatchObject({ upper: '55.80', lower: '45.82' });
    const { mean, averageMovingRange } = limits(flowRates);
    const distance = averageMovingRange.times(3).div('1.128');
    expect(mean.plus(distance).toFixed(4)).toBe('55.8041');
    expect(mean.minus(distance).toFixed(4)).toBe('45.8159');
  });

  test('C3: "the process is in control, since none of the plotted points fall outside"', () => {
    expect(signs(xmr(flowRates))).toBe('..........');
    expect(only(xmr(flowRates)).standing).toBe('trial');
  });
});
