import type { Origin } from '../html/render.js';
import { version } from '../installation.js';
import type { Prepared, PreparedPaper } from '../pipeline.js';
import { inputPrint, shortPrint } from '../provenance/fingerprint.js';
import type { Request } from '../sources/gather.js';
import type { RecordedFiles } from '../world/recorded-files.js';
import { inputsRead } from './inputs-read.js';

/** What each paper says at its end of what it was made from, by the files that were read so far. */
export const originsOf =
  (prepared: Prepared, request: Request, files: RecordedFiles) =>
  ({ month, paper: { kind } }: PreparedPaper): Origin => ({
    inputs: shortPrint(inputPrint(inputsRead(prepared, request, files), { month, kind })),
    version: version(),
  });
