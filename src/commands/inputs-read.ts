import type { Prepared } from '../pipeline.js';
import { type InputFile, inputFiles } from '../provenance/input-files.js';
import type { Request } from '../sources/gather.js';
import type { RecordedFiles } from '../world/recorded-files.js';

/** The files of the programme that a run has read so far, without what no output may tell of. */
export const inputsRead = (
  { folder: shown, untold }: Pick<Prepared, 'folder' | 'untold'>,
  { folder: path }: Pick<Request, 'folder'>,
  { reads }: RecordedFiles,
): readonly InputFile[] => inputFiles(reads, { path, shown }, untold);
