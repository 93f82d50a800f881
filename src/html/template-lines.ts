/** Elements that hold a run of text: a line break just inside would be seen. */
const textBlocks = 'p h1 h2 h3 h4 h5 h6 th td caption figcaption dt dd title text tspan desc'.split(' ');

/** Elements that hold other elements: a line break beside their tags means nothing. */
const containers = (
  'html head meta link style body header nav main footer section article aside div dl ul ol li figure ' +
  'blockquote table colgroup col thead tbody tfoot tr hr img svg g path line rect circle'
).split(' ');

const blocks = new Set([...textBlocks, ...containers, '!doctype', 'br']);
const opensLine = new Set([...textBlocks, ...containers]);
const closesOnLine = new Set(containers);

/**
 * How the lines of a template become lines of the page.
 *
 * Text blocks are set with `white-space: pre-wrap` (otherwise Chromium drops the spaces at line wraps from a PDF's
 * text), so a stray line break or indent inside one would show. Templates are laid out for their reader all the same:
 * between inline things a line break counts as one space, at the edge of a block it is nothing,
 * and where a container's tag begins a line, the page begins one too. Handlebars' own `~` works as ever.
 */
export const joinLines = (program: hbs.AST.Program): void => new LineJoiner().template(program);

class LineJoiner {
  /** The element whose tag is open, between `<` and `>`. */
  #tag: string | undefined;
  /** Whether a text, a value or an inline element stands right before. */
  #inline = false;

  template(program: hbs.AST.Program): void {
    const first = program.body[0];
    // The first line of a template begins a line like any other.
    if (first && isContent(first) && !/^\s/.test(first.value)) first.value = `\n${first.value}`;
    this.#body(program);
  }

  #body(program: hbs.AST.Program): void {
    program.body.forEach((node, index, body) => {
      if (isContent(node)) node.value = this.#text(node.value, isValue(body[index + 1]));
      else if (isValue(node)) this.#inline = true;
      else if (hasPrograms(node)) {
        for (const part of [node.program, node.inverse]) {
          this.#inline = false;
          if (part) this.#body(part);
        }
        this.#inline = false;
      } else if (node.type !== 'CommentStatement') this.#inline = false;
    });
  }

  #text(text: string, valueAfter: boolean): string {
    const [first = '', ...lines] = text.split(/[ \t]*\r?\n\s*/);
    let joined = first;
    this.#pass(first);
    for (const line of lines) {
      const inlineAfter = line === '' ? valueAfter : !blocks.has(tagOf(line) ?? '');
      if (this.#tag !== undefined || (this.#inline && inlineAfter)) joined += ' ';
      else if (startsOwnLine(line)) joined += '\n';
      joined += line;
      this.#pass(line);
    }
    return joined;
  }

  /** Takes note of where a piece of text ends: inside a tag, after a block's tag, or after something inline. */
  #pass(text: string): void {
    let end = 0;
    for (const match of text.matchAll(/<\/?([!\w]+)|>/g)) {
      if (match[1] !== undefined) this.#tag = match[1].toLowerCase();
      else if (this.#tag !== undefined) {
        this.#inline = !blocks.has(this.#tag);
        this.#tag = undefined;
        end = match.index + 1;
      }
    }
    if (this.#tag === undefined && end < text.length) this.#inline = true;
  }
}

const tagOf = (line: string): string | undefined => /^<\/?([!\w]+)/.exec(line)?.[1]?.toLowerCase();

const startsOwnLine = (line: string): boolean => {
  const tag = tagOf(line);
  return tag !== undefined && (line[1] === '/' ? closesOnLine : opensLine).has(tag);
};

const isContent = (node: hbs.AST.Node): node is hbs.AST.ContentStatement => node.type === 'ContentStatement';

const isValue = (node: hbs.AST.Node | undefined): boolean => node?.type === 'MustacheStatement';

const hasPrograms = (node: hbs.AST.Node): node is hbs.AST.BlockStatement =>
  node.type === 'BlockStatement' || node.type === 'PartialBlockStatement';
