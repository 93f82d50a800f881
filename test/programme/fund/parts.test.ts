import { describe, expect, test } from '@jest/globals';
import { partsOf } from '../../../src/programme/fund/parts.js';
import { fundOfFiles, STRUCTURE } from '../../support/fund.js';

const shown = (structure: string): readonly string[] =>
  partsOf(fundOfFiles({ structure, ledgers: {} }).structure).map(
    ({ kind, id, name, block }) => `${kind} ${id} "${name}"${block ? ` of ${block.id}` : ''}`,
  );

describe('D2, D5, D6: the parts of a ledger', () => {
  test('stand in the order of the printed table, under the names of fund.yaml and the ids of bindings', () => {
    expect(shown(STRUCTURE)).toEqual([
      'group lifts "Lifts" of temporary',
      'group roofs "Roofs" of temporary',
      'contingency temporary-contingency "Temporary contingency" of temporary',
      'requirement temporary "Temporary requirement" of temporary',
      'group staff "Staff" of permanent',
      'requirement permanent "Permanent requirement" of permanent',
      'totals totals "Totals"',
      'available available "Available"',
      'additional additional "Additional"',
      'allocation temporary-allocation "Allocation temporary" of temporary',
      'allocation permanent-allocation "Allocation permanent" of permanent',
      'allocations allocations "Allocations"',
      'remaining remaining "Remaining"',
    ]);
  });

  test('end with what is required where no allocation is assumed', () => {
    const without = STRUCTURE.slice(0, STRUCTURE.indexOf('allocations:'));
    expect(shown(without).at(-1)).toBe('additional additional "Additional"');
  });
});
