import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ImportRequest, prepareImport } from '../../src/import-pipeline.js';
import type { Month } from '../../src/words/month.js';
import { memoryWorld } from './memory-world.js';
import { root } from './root.js';

/** A workbook that a spreadsheet program has written (test/workbooks). */
export const workbook = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(root, 'test', 'workbooks', `${name}.xlsx`)));

/** The ledger of December 2020 as the sample programme keeps it. */
export const sampleLedger = (): string => readFileSync(join(root, 'data', 'fund', '2020-12.csv'), 'utf8');

export const fundYaml = (): string => readFileSync(join(root, 'data', 'fund.yaml'), 'utf8');

export interface ImportOptions {
  readonly sheet?: string | undefined;
  readonly month?: string | undefined;
  /** `fund.yaml`; that of the sample programme where it is left out. */
  readonly fund?: string;
}

/** Imports a workbook that lies in the working folder, beside the programme in `data`. */
export const importForTest = (bytes: Uint8Array, { sheet, month, fund = fundYaml() }: ImportOptions = {}) => {
  const { files } = memoryWorld({
    files: { 'LEDGER.xlsx': bytes, 'data/fund.yaml': fund },
    workingFolder: '/home/officer',
  });
  const request: ImportRequest = {
    folder: '/home/officer/data',
    workbook: '/home/officer/LEDGER.xlsx',
    sheet,
    month: (month ?? '2020-12') as Month,
  };
  return prepareImport(files, request);
};
