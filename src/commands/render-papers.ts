import { hasErrors } from '../diagnostics/diagnostic.js';
import { fontFolder } from '../installation.js';
import type { Prepared } from '../pipeline.js';
import type { Request } from '../sources/gather.js';
import type { RecordedFiles } from '../world/recorded-files.js';

/**
 * The papers as pages, and what is wrong with the templates that they are made with. From inputs that have errors no
 * page is made, but the templates are looked through all the same: all problems are told at once.
 */
export const renderPapers = async (prepared: Prepared, request: Request, files: RecordedFiles) => {
  const { renderPages } = await import('../html/render-pages.js');
  const { originsOf } = await import('./origins-of.js');
  const papers = hasErrors(prepared.diagnostics) ? [] : prepared.papers;
  return renderPages(papers, originsOf(prepared, request, files), request.templates, fontFolder(), files);
};
