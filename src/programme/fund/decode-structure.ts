import { type Checked, Diagnostics } from '../../diagnostics/diagnostic.js';
import type { Located } from '../../sources/located.js';
import { decode } from '../decode.js';
import { type FundStructure, fundFile } from '../inputs/fund-file.js';
import { reportLayoutFaults } from './layout-faults.js';
import { reportStructureFaults } from './structure-faults.js';

/** `fund.yaml`, if it does not contradict itself: else nobody can tell what the rows and columns of a ledger are. */
export const decodeStructure = (written: Located): Checked<FundStructure> => {
  const diagnostics = new Diagnostics();
  const structure = diagnostics.take(decode(fundFile, written));
  if (structure) {
    reportStructureFaults(structure, diagnostics);
    reportLayoutFaults(structure, diagnostics);
  }
  return { value: diagnostics.hasErrors ? undefined : structure, diagnostics: diagnostics.all };
};
