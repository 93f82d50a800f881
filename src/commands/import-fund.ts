import { join, relative, resolve } from 'node:path';
import { prepareImport } from '../import-pipeline.js';
import type { Month } from '../words/month.js';
import type { World } from '../world/world.js';
import { ExitCode } from './exit-code.js';
import { findProgramme } from './find-programme.js';
import { tellDiagnostics, tellNotes } from './tell.js';
import { tellAccount } from './tell-account.js';
import { tellWritten } from './tell-written.js';

export interface ImportFundOptions {
  readonly data?: string | undefined;
  readonly sheet?: string | undefined;
  readonly month: Month;
  readonly replace: boolean;
}

/** `cfip import fund`: writes the ledger of a month from a workbook. Nothing is written unless all of it is sound. */
export const importFund = async (
  workbook: string,
  { data, sheet, month, replace }: ImportFundOptions,
  { files, terminal }: World,
): Promise<ExitCode> => {
  const here = files.workingFolder;
  const { folder } = findProgramme(files, { data });
  const request = { folder, workbook: resolve(here, workbook), sheet, month };
  const { value, diagnostics } = await prepareImport(files, request);
  const isSound = await tellDiagnostics(diagnostics, { strict: false }, terminal);
  if (!isSound || !value) return ExitCode.inputs;
  const ledger = { path: `${month}.csv`, content: new TextEncoder().encode(value.text) };
  const path = join(folder, 'fund', ledger.path);
  const former = files.read(path);
  if (former && !replace && !Buffer.from(former).equals(ledger.content)) {
    terminal.err(
      `${relative(here, path)} is there already and is not the same. To replace it, add --replace.\n`,
    );
    return ExitCode.usage;
  }
  files.writeAll([{ ...ledger, path }]);
  tellAccount(value.account, month, terminal);
  tellWritten([ledger], join(folder, 'fund'), here, terminal);
  await tellNotes(diagnostics, terminal);
  return ExitCode.done;
};
