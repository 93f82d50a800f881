import Handlebars from 'handlebars';

/**
 * A style sheet, whole, for inside `<style>`: the one text that is not escaped for HTML, because HTML reads none
 * there. It must not end the element: in CSS `<\/` says the same as `</`.
 */
export const styleSheet = (css: string): Handlebars.SafeString =>
  new Handlebars.SafeString(css.replace(/<\//g, '<\\/'));
