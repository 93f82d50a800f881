import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Prepared } from '../pipeline.js';
import type { Request } from '../sources/gather.js';
import type { RecordedFiles } from '../world/recorded-files.js';

/** Only a page shows whether a programme's own templates will do. The shipped ones do: without others no page is made. */
export const templateFaults = async (
  prepared: Prepared,
  request: Request,
  files: RecordedFiles,
): Promise<readonly Diagnostic[]> => {
  const own = request.templates.slice(0, -1);
  if (own.every((folder) => files.list(folder) === undefined)) return [];
  const { renderPapers } = await import('./render-papers.js');
  return (await renderPapers(prepared, request, files)).diagnostics;
};
