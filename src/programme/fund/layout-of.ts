import type { Month } from '../../words/month.js';
import type { FundLayout, FundStructure } from '../inputs/fund-file.js';

/** The columns of the ledger of a month: the last layout that does not start after it. */
export const layoutOf = ({ layouts }: FundStructure, month: Month): FundLayout | undefined =>
  layouts.filter(({ from }) => from <= month).at(-1);
