import Handlebars from 'handlebars';
import type { Files } from '../world/world.js';
import { compileOptions, parseTemplate } from './parse-template.js';
import { findTemplates } from './template-file.js';

/** Templates compiled beforehand, by name, each with the text that it was compiled from. */
export type ReadyTemplates = Readonly<
  Record<string, { readonly text: string; readonly template: TemplateSpecification }>
>;

/**
 * The templates of a folder as the text of an ES module whose default export is {@link ReadyTemplates}.
 * Made by the build and handed to `readTheme`: compiling takes longer than everything else about a first page.
 */
export function precompiledModule(files: Files, folder: string): string {
  const entries = [...findTemplates(files, [folder]).values()].map((template) => {
    const code = Handlebars.precompile(parseTemplate(template), compileOptions);
    return `${JSON.stringify(template.name)}:{text:${JSON.stringify(template.source.text)},template:${code}}`;
  });
  return `export default {\n${entries.join(',\n')}\n};\n`;
}
