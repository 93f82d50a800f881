import type { Page } from 'puppeteer';
import { isInline } from '../../src/pdf/tags/roles.js';
import { isAnnotation, isPiece, isTag, type Tag } from '../../src/pdf/tags/tag.js';

/**
 * The text of a page as it is printed, paragraph by paragraph: what stands in one line of blocks. A picture is told by
 * its words, in brackets; labels of lists are left out, which are no text of the page.
 */
export const paragraphsOfHtml = (page: Page): Promise<readonly string[]> =>
  page.evaluate(`(() => {
    const paragraphs = [];
    let text = '';
    const end = () => {
      const one = text.replace(/[^\\S\\u00a0]+/g, ' ').trim();
      if (one) paragraphs.push(one);
      text = '';
    };
    const words = (element) =>
      (element.getAttribute('aria-labelledby') ?? '').split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '').join(' ') ;
    const walk = (node) => {
      if (node.nodeType === Node.TEXT_NODE) text += node.data;
      if (node.nodeType !== Node.ELEMENT_NODE || node.getAttribute('aria-hidden') === 'true') return;
      const { display } = getComputedStyle(node);
      if (display === 'none') return;
      if (node.localName === 'br') text += ' ';
      if (node.getAttribute('role') === 'img') {
        end();
        text = '[' + words(node) + ']';
        end();
        return;
      }
      const isBlock = !/^inline|^contents/.test(display) && !node.matches('a > .page');
      if (isBlock) end();
      node.childNodes.forEach(walk);
      if (isBlock) end();
    };
    walk(document.body);
    return paragraphs;
  })()`) as Promise<readonly string[]>;

/** The same from the tags of a PDF, which is what a screen reader has. */
export const paragraphsOfTags = (root: Tag): readonly string[] => {
  const paragraphs: string[] = [];
  let text = '';
  const end = (): void => {
    const one = text.replace(/[^\S\u00a0]+/g, ' ').trim();
    if (one !== '') paragraphs.push(one);
    text = '';
  };
  const walk = ({ role, kids, alt }: Tag): void => {
    if (role === 'Lbl') return;
    if (!isInline(role)) end();
    if (role === 'Figure') text = `[${alt}]`;
    else
      for (const kid of kids) {
        if (isTag(kid)) walk(kid);
        else if (isPiece(kid) && !isAnnotation(kid)) text += kid.text;
      }
    if (!isInline(role)) end();
  };
  walk(root);
  return paragraphs;
};
