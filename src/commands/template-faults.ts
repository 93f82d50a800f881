import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Prepared } from '../pipeline.js';
import type { Request } from '../sources/gather.js';
import type { RecordedFiles } from '../world/recorded-files.js';
import type { Files } from '../world/world.js';

/** Only a page shows whether a programme's own templates will do. The shipped ones do: without others no page is made. */
export const templateFaults = async (
  prepared: Prepared,
  request: Request,
  files: RecordedFiles,
): Promise<readonly Diagnostic[]> => {
  if (!hasOwnTemplates(request, files)) return [];
  const { renderPapers } = await import('./render-papers.js');
  return (await renderPapers(prepared, request, files)).diagnostics;
};

/** Whether a programme brings templates, which are inputs of its papers then. */
export const hasOwnTemplates = ({ templates }: Request, files: Files): boolean =>
  templates.slice(0, -1).some((folder) => files.list(folder) !== undefined);
