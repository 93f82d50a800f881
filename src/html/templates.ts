import Handlebars from 'handlebars';
import type { Checked } from '../diagnostics/diagnostic.js';
import { helpers } from './helpers/index.js';
import { compileOptions, parseTemplate } from './parse-template.js';
import type { ReadyTemplates } from './precompile.js';
import { TemplateError } from './template-fault.js';
import type { TemplateFile } from './template-file.js';

/** The templates of a theme in an environment of their own. Each is compiled when a paper first needs it. */
export class Templates {
  readonly #files: ReadonlyMap<string, TemplateFile>;
  readonly #ready: ReadyTemplates;
  readonly #handlebars = Handlebars.create();

  /** @param ready compiled beforehand; one that was made from another text than the file's is not used */
  constructor(files: ReadonlyMap<string, TemplateFile>, ready: ReadyTemplates = {}) {
    this.#files = files;
    this.#ready = ready;
    for (const [name, helper] of Object.entries(helpers)) this.#handlebars.registerHelper(name, helper);
    for (const [name, template] of files) this.#handlebars.registerPartial(name, this.#onDemand(template));
  }

  has(name: string): boolean {
    return this.#files.has(name);
  }

  /** Renders a template; what a programme's own templates do wrong becomes a diagnostic. */
  render<View>(name: string, view: View): Checked<string> {
    const template: HandlebarsTemplateDelegate<View> | undefined = this.#handlebars.partials[name];
    if (!template) throw new Error(`no template ${name}`);
    try {
      return { value: template(view), diagnostics: [] };
    } catch (error) {
      const diagnostic = error instanceof TemplateError ? error.diagnostic() : undefined;
      if (!diagnostic) throw error;
      return { value: undefined, diagnostics: [diagnostic] };
    }
  }

  #onDemand(template: TemplateFile): HandlebarsTemplateDelegate {
    let compiled: HandlebarsTemplateDelegate | undefined;
    return (context, options) => {
      try {
        compiled ??= this.#compile(template);
        return compiled(context, options);
      } catch (error) {
        throw TemplateError.from(template, error);
      }
    };
  }

  #compile(template: TemplateFile): HandlebarsTemplateDelegate {
    const ready = this.#ready[template.name];
    return ready?.text === template.source.text
      ? this.#handlebars.template(ready.template)
      : this.#handlebars.compile(parseTemplate(template), compileOptions);
  }
}
