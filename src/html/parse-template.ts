import Handlebars from 'handlebars';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { suggest } from '../words/nearest.js';
import { helpers } from './helpers/index.js';
import { faultSpan, templateFault } from './template-fault.js';
import type { TemplateFile } from './template-file.js';
import { joinLines } from './template-lines.js';

/** How every template is compiled: a value that is not there is an error, and only our helpers are helpers. */
export const compileOptions: CompileOptions = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries(Object.keys(helpers).map((name) => [name, true])) as KnownHelpers,
  preventIndent: true,
  ignoreStandalone: true,
};

/** Reads a template as it will be compiled; throws what Handlebars throws when it cannot be read. */
export function parseTemplate({ source }: TemplateFile): hbs.AST.Program {
  const program = Handlebars.parse(source.text, { ignoreStandalone: true });
  joinLines(program);
  new StrictPaths().accept(program);
  return program;
}

/** What is wrong with a programme's own template, found without a paper to render. */
export function checkTemplate(template: TemplateFile, known: ReadonlySet<string>): readonly Diagnostic[] {
  try {
    const program = parseTemplate(template);
    const check = new PlacementCheck(template, known);
    check.accept(program);
    // Compiling finds helpers that do not exist.
    Handlebars.precompile(program, compileOptions);
    return check.found;
  } catch (error) {
    return [templateFault(template, error)];
  }
}

/** Strict mode looks only at printed values; this makes it look at those tested, looped over and passed on as well. */
class StrictPaths extends Handlebars.Visitor {
  override PathExpression(path: hbs.AST.PathExpression & { strict?: boolean }): void {
    path.strict = true;
  }
}

class PlacementCheck extends Handlebars.Visitor {
  readonly found: Diagnostic[] = [];

  constructor(
    private readonly template: TemplateFile,
    private readonly known: ReadonlySet<string>,
  ) {
    super();
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    const name = 'original' in partial.name ? String(partial.name.original) : undefined;
    if (name !== undefined && !this.known.has(name))
      this.#complain(
        partial,
        'template-missing-partial',
        `There is no template "${name}".`,
        suggest(name, [...this.known]),
      );
    super.PartialStatement(partial);
  }

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    if (!mustache.escaped)
      this.#complain(
        mustache,
        'template-unescaped',
        'This value would go into the page as markup.',
        'Write two braces: {{ … }}.',
      );
    super.MustacheStatement(mustache);
  }

  #complain(node: hbs.AST.Node, code: Diagnostic['code'], message: string, hint: string | undefined): void {
    const { start, end } = node.loc;
    this.found.push({ code, severity: 'error', message, hint, span: faultSpan(this.template, start, end) });
  }
}
