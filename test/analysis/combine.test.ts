import { expect, test } from '@jest/globals';
import { combined } from '../../src/analysis/combine.js';

test('B10: several readings that are none have no sum, which is not 0', () => {
  const count = { unit: 'count' } as Parameters<typeof combined>[0];
  expect(combined(count, [])).toBeUndefined();
  expect(combined({ ...count, unit: 'percentage' }, [])).toBeUndefined();
});
