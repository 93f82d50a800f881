import { type Diagnostic, Diagnostics } from '../diagnostics/diagnostic.js';
import type { Paper } from '../paper/paper.js';
import type { Files } from '../world/world.js';
import readyTemplates from './ready-templates.js';
import { renderHtml } from './render.js';
import { readTheme } from './theme.js';

/** A paper as a page, under the name of its file. */
export interface Page {
  readonly name: string;
  readonly html: string;
}

/** Renders papers with one theme, which is read once. */
export const renderPages = (
  papers: readonly Paper[],
  templates: readonly string[],
  fonts: string,
  files: Files,
): { readonly pages: readonly Page[]; readonly diagnostics: readonly Diagnostic[] } => {
  const diagnostics = new Diagnostics();
  const theme = diagnostics.take(readTheme(files, templates, fonts, readyTemplates));
  const pages = papers.flatMap((paper) => {
    const html = theme && diagnostics.take(renderHtml(paper, theme));
    return html === undefined ? [] : [{ name: paper.kind, html }];
  });
  return { pages, diagnostics: diagnostics.all };
};
