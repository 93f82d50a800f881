import { isAnnotation, isPiece, isTag, type Kid, type Tag } from '../../src/pdf/tags/tag.js';

/**
 * A structure tree as text that a person can review: a tag a line, what it holds indented below it or, where that is
 * only text, behind it. `<p.3>` says that what follows is on that page; the start of a long text is shown.
 */
export const showTags = (root: Tag): string => `${new Shower().show(root).join('\n')}\n`;

class Shower {
  #page = -1;

  show(tag: Tag): readonly string[] {
    const head = [tag.role, ...described(tag)].join(' ');
    const parts = this.#parts(tag);
    if (tag.role === 'Figure') return [head];
    const [only, ...others] = parts;
    if (only === undefined) return [head];
    if (others.length === 0 && typeof only === 'string') return [`${head}: ${only}`];
    return [head, ...parts.flatMap((part) => (typeof part === 'string' ? [part] : part)).map(indented)];
  }

  /** Pieces of text that stand beside each other are one. */
  #parts(tag: Tag): readonly (string | readonly string[])[] {
    const parts: (string | readonly string[])[] = [];
    let text = '';
    const endText = (): void => {
      if (text !== '') parts.push(shortened(text));
      text = '';
    };
    for (const kid of tag.kids) {
      if (isTag(kid)) endText();
      if (isTag(kid)) parts.push(this.show(kid));
      else text += this.#content(kid);
    }
    endText();
    return parts;
  }

  #content(kid: Kid): string {
    if (isAnnotation(kid)) return '→ ';
    if (!isPiece(kid)) return '';
    const page = kid.page === this.#page ? '' : `<p.${kid.page + 1}> `;
    this.#page = kid.page;
    return page + kid.text;
  }
}

const indented = (line: string): string => `  ${line}`;

const LENGTH = 48;

const shortened = (text: string): string => {
  const one = text.replace(/[^\S\u00a0]+/g, ' ');
  return one.length <= LENGTH ? one : `${one.slice(0, LENGTH)}…`;
};

const described = ({ id, lang, alt, attributes }: Tag): readonly string[] => [
  ...(id === undefined ? [] : [`#${id}`]),
  ...(lang === undefined ? [] : [`lang=${lang}`]),
  ...[...attributes].map(([name, value]) => `${name.replace(/^\w+\//, '')}=${[value].flat().join(' ')}`),
  ...(alt === undefined ? [] : [`"${shortened(alt)}"`]),
];
