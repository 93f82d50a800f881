import type { Hidden } from './find-hidden.js';
import { isTag, piecesOf, type Tag } from './tags/tag.js';

/** Finds pictures that say nothing to those who do not see them (7.3-1), each with the text that is read before it. */
export const findWordless = (root: Tag): readonly Hidden[] => {
  const found: Hidden[] = [];
  let after = '';
  let page = 1;
  const walk = (tag: Tag): void => {
    if (tag.role === 'Figure') {
      page = (piecesOf(tag)[0]?.page ?? page - 1) + 1;
      if ((tag.alt ?? '').trim() === '') found.push({ kind: 'picture', page, text: '', after });
      return;
    }
    for (const kid of tag.kids) {
      if (isTag(kid)) walk(kid);
      else if ('text' in kid && kid.text.trim() !== '') [after, page] = [kid.text.trim(), kid.page + 1];
    }
  };
  walk(root);
  return found;
};
