/** The part of Handlebars that reads expressions; the package has types for its front door only. */
declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  export function parse(input: string): hbs.AST.Program;
}
