import { type Diagnostic, Diagnostics } from '../diagnostics/diagnostic.js';
import type { Paper } from '../paper/paper.js';
import type { Files } from '../world/world.js';
import readyTemplates from './ready-templates.js';
import { type Origin, renderHtml } from './render.js';
import { readTheme } from './theme.js';

/** A paper as a page, under the name of its file. */
export interface Page {
  readonly name: string;
  readonly paper: Paper;
  readonly html: string;
}

/**
 * Renders papers with one theme, which is read once.
 * @param originOf asked when the theme has been read: templates are inputs too
 */
export const renderPages = <P extends { readonly paper: Paper }>(
  papers: readonly P[],
  originOf: (paper: P) => Origin,
  templates: readonly string[],
  fonts: string,
  files: Files,
): { readonly pages: readonly Page[]; readonly diagnostics: readonly Diagnostic[] } => {
  const diagnostics = new Diagnostics();
  const theme = diagnostics.take(readTheme(files, templates, fonts, readyTemplates));
  const pages = papers.flatMap((prepared) => {
    const { paper } = prepared;
    const html = theme && diagnostics.take(renderHtml(paper, originOf(prepared), theme));
    return html === undefined ? [] : [{ name: paper.kind, paper, html }];
  });
  return { pages, diagnostics: diagnostics.all };
};
