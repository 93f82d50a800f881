import Handlebars from 'handlebars';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type Span, spanOf } from '../diagnostics/source-text.js';
import type { TemplateFile } from './template-file.js';

/** An error met while a template was at work, with the templates that led to it, innermost first. */
export class TemplateError extends Error {
  readonly trail: TemplateFile[];

  constructor(template: TemplateFile, cause: unknown) {
    super(`template ${template.name}`, { cause });
    this.trail = [template];
  }

  /** The error to throw on from a template that called another. */
  static from(template: TemplateFile, error: unknown): TemplateError {
    if (!(error instanceof TemplateError)) return new TemplateError(template, error);
    error.trail.push(template);
    return error;
  }

  /**
   * The diagnostic for the programme's own template that lies nearest to the error.
   * `undefined` when only cfip's own templates are involved: then it is a bug, and no business of the author's.
   */
  diagnostic(): Diagnostic | undefined {
    const [innermost] = this.trail;
    const own = this.trail.find(({ shipped }) => !shipped);
    if (!own || !innermost) return undefined;
    if (own === innermost) return templateFault(own, this.cause);
    const fault = templateFault(innermost, this.cause);
    const message = `This template calls "${innermost.name}" with a value that does not suit it: ${fault.message}`;
    return { ...fault, message, span: spanOf(own.source, 0) };
  }
}

/** What Handlebars threw about a template, as a diagnostic at the place that it means. */
export function templateFault(template: TemplateFile, error: unknown): Diagnostic {
  const thrown = error instanceof Error ? error.message : String(error);
  const place = placeOf(error);
  const span = place ? faultSpan(template, place) : spanOf(template.source, 0);
  const missing = /^"(.*?)" not defined in /.exec(thrown)?.[1];
  if (missing !== undefined) {
    const message = `There is no value "${missing}" here.`;
    return { code: 'template-unknown-value', severity: 'error', message, span };
  }
  const partial = /^The partial (.*) could not be found/.exec(thrown)?.[1];
  if (partial !== undefined) {
    const message = `There is no template "${partial}".`;
    return { code: 'template-missing-partial', severity: 'error', message, span };
  }
  return { code: 'template-syntax', severity: 'error', message: sentence(thrown), span };
}

interface Place {
  readonly line: number;
  /** Counted from 0, as Handlebars does. */
  readonly column: number;
}

export function faultSpan({ source }: TemplateFile, start: Place, end: Place = start): Span {
  const offset = ({ line, column }: Place): number => source.lineStart(line) + column;
  return spanOf(source, offset(start), offset(end));
}

/** Handlebars' own exceptions carry a place; its parser throws bare errors, but its scanner still stands there. */
function placeOf(error: unknown): Place | undefined {
  if (error instanceof Handlebars.Exception)
    return typeof error.lineNumber === 'number'
      ? { line: error.lineNumber, column: error.column ?? 0 }
      : undefined;
  if (!(error instanceof Error) || !/^(Parse|Lexical) error on line /.test(error.message)) return undefined;
  const { Parser } = Handlebars as unknown as { readonly Parser: Scanner };
  const { first_line: line, first_column: column } = Parser.lexer.yylloc;
  return { line, column };
}

interface Scanner {
  readonly lexer: { readonly yylloc: { readonly first_line: number; readonly first_column: number } };
}

/** The gist of a Handlebars message: without the place, which the span gives, and the parser's list of tokens. */
function sentence(thrown: string): string {
  const got = /Expecting .*, got '(.*)'$/.exec(thrown)?.[1];
  if (got !== undefined)
    return got === 'EOF'
      ? 'The template ends here, but something opened in it is still open.'
      : 'Handlebars cannot read the expression here.';
  const helper = /used the unknown helper (\S+)/.exec(thrown)?.[1];
  if (helper !== undefined) return `There is no helper "${helper}".`;
  const [, opened, closed] = /^(.*) doesn't match (.*?)(?: - \d+:\d+)?$/.exec(thrown) ?? [];
  if (opened !== undefined) return `{{#${opened}}} is closed by {{/${closed}}}.`;
  return thrown.split('\n')[0]?.replace(/ - \d+:\d+$/, '') ?? thrown;
}
