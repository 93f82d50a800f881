import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.js';
import readyTemplates from '../html/ready-templates.js';
import { type Origin, renderHtml } from '../html/render.js';
import { readTheme, type Theme } from '../html/theme.js';
import type { LineOf } from '../html/view/block-view.js';
import { type Prepared, type PreparedPaper, prepare } from '../pipeline.js';
import type { Request } from '../sources/gather.js';
import { type RecordedFiles, recordFiles } from '../world/recorded-files.js';
import type { Files } from '../world/world.js';
import { type GoodPage, goodPage } from './good-page.js';
import { remember } from './remember.js';

/** What pages are made with. */
export interface Tools {
  readonly request: Request;
  readonly draft: boolean;
  /** The folder of the typeface. */
  readonly fonts: string;
  /** What a page says at its end of its inputs. */
  readonly originOf: (prepared: Prepared, paper: PreparedPaper, files: RecordedFiles) => Origin;
}

/** What the files of a programme amount to at one moment. */
export interface Made {
  /** What is wrong with the data, the narratives and the templates. */
  readonly diagnostics: readonly Diagnostic[];
  /** The page of a paper; without it, the diagnostics say why, if not those above. */
  page(kind: string): Rendered;
  /** The same page as it goes out; `undefined` where there is none. */
  final(kind: string): Final | undefined;
  /** The style sheet of the typeface: it is large, the same for all pages, and not in those that change all the time. */
  readonly typeface: string;
}

/** A page as it goes out, and the files that it was made from. */
export interface Final {
  readonly html: string;
  readonly paper: PreparedPaper['paper'];
  readonly files: RecordedFiles;
}

export interface Rendered {
  readonly page: GoodPage | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes pages from files, again and again; what has not changed is not made again. */
export const workshop = ({ request, draft, fonts, originOf }: Tools): ((files: Files) => Made) => {
  const themeFrom = remember((files) => readTheme(files, request.templates, fonts, readyTemplates));
  return (real) => {
    const files = recordFiles(real);
    const prepared = prepare(files, request, draft);
    const theme = themeFrom(files);
    const render = (kind: string, look: Theme | undefined, lineOf?: LineOf) =>
      renderOne(prepared, kind, look, (paper) => originOf(prepared, paper, files), lineOf);
    const pages = new Map<string, Rendered>();
    return {
      diagnostics: [...prepared.diagnostics, ...theme.diagnostics],
      typeface: theme.value?.fonts.map(({ css }) => css).join('') ?? '',
      page: (kind) => {
        const bare = theme.value && { ...theme.value, fonts: [] };
        const rendered = pages.get(kind) ?? asGood(render(kind, bare, lineOf));
        pages.set(kind, rendered);
        return rendered;
      },
      final: (kind) => {
        const { html, paper } = render(kind, theme.value);
        return html !== undefined && paper ? { html, paper, files } : undefined;
      },
    };
  };
};

const lineOf: LineOf = ({ written }) => written?.source.position(written.start).line;

interface Attempt {
  readonly html: string | undefined;
  readonly paper: PreparedPaper['paper'] | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

const renderOne = (
  { papers, diagnostics }: Prepared,
  kind: string,
  theme: Theme | undefined,
  originOf: (paper: PreparedPaper) => Origin,
  lines?: LineOf,
): Attempt => {
  const one = papers.find(({ paper }) => paper.kind === kind);
  if (!one || !theme || hasErrors(concerning(kind, diagnostics))) return NOTHING;
  const { value, diagnostics: faults } = renderHtml(one.paper, originOf(one), theme, lines);
  return { html: value, paper: one.paper, diagnostics: faults };
};

const NOTHING: Attempt = { html: undefined, paper: undefined, diagnostics: [] };

const asGood = ({ html, paper, diagnostics }: Attempt): Rendered => ({
  page: html !== undefined && paper ? goodPage(paper, html) : undefined,
  diagnostics,
});

/** A fault in the text of one paper keeps no other from being shown. */
export const concerning = (kind: string, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  diagnostics.filter(({ span }) => {
    const text = span && /(?:^|\/)narrative\/[^/]+\/([^/]+)\.md$/.exec(span.source.name);
    return !text || text[1] === kind;
  });
