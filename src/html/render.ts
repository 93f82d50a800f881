import type { Checked } from '../diagnostics/diagnostic.js';
import type { Paper } from '../paper/paper.js';
import { fontStyles } from './font-faces.js';
import type { Theme } from './theme.js';
import type { LineOf } from './view/block-view.js';
import { type PaperView, paperView } from './view/paper-view.js';

/** What `templates/paper.hbs` is given: the paper, what it was made from, and the styles of the whole page. */
export interface PageView extends PaperView {
  readonly origin: Origin;
  readonly styles: string;
}

/** What a page says at its end of how it was made. */
export interface Origin {
  /** The start of the fingerprint of all inputs. */
  readonly inputs: string;
  /** The version of cfip. */
  readonly version: string;
}

/**
 * The paper as one self-contained HTML page: the same bytes for the same paper, origin and theme.
 * @param lineOf which lines of the narrative the page says its parts are from; a paper that goes out says nothing of it
 */
export function renderHtml(
  paper: Paper,
  origin: Origin,
  theme: Theme,
  lineOf: LineOf = () => undefined,
): Checked<string> {
  const templates = {
    cover: ownOrPlain('cover', paper.kind, theme),
    closing: ownOrPlain('closing', paper.kind, theme),
  };
  const view = paperView(paper, templates, lineOf);
  const styles = fontStyles(theme.fonts, JSON.stringify(view)) + theme.styles;
  return theme.templates.render<PageView>('paper', { ...view, origin, styles });
}

/** The template of a part that a paper kind may bring in its folder; the plain one of that name if it does not. */
function ownOrPlain(part: string, kind: string, { templates }: Theme): string {
  const own = `papers/${kind}/${part}`;
  return templates.has(own) ? own : `parts/${part}`;
}
