import { isAnnotation, rewrite, type Tag } from '../tags/tag.js';

/** What is a link, as its annotation shows, is tagged as one: other roles in HTML than that of `<a>` hide it. */
export const tieLinks = (root: Tag): Tag =>
  rewrite(root, (tag) => {
    if (tag.role === 'Link' || !tag.kids.some(isAnnotation)) return [tag];
    if (tag.role === 'NonStruct' || tag.role === 'Span') return [{ ...tag, role: 'Link' }];
    return [{ ...tag, kids: [{ role: 'Link', kids: tag.kids, attributes: new Map() }] }];
  });
