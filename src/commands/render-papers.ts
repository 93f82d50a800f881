import { hasErrors } from '../diagnostics/diagnostic.js';
import { fontFolder } from '../installation.js';
import type { Prepared } from '../pipeline.js';
import type { World } from '../world/world.js';

/**
 * The papers as pages, and what is wrong with the templates that they are made with. From inputs that have errors no
 * page is made, but the templates are looked through all the same: all problems are told at once.
 */
export const renderPapers = async (
  { papers, diagnostics }: Prepared,
  templates: readonly string[],
  { files }: World,
) => {
  const { renderPages } = await import('../html/render-pages.js');
  const sound = hasErrors(diagnostics) ? [] : papers.map(({ paper }) => paper);
  return renderPages(sound, templates, fontFolder(), files);
};
