import { isTag, type Kid, rewrite, type Tag } from '../tags/tag.js';

/** A list of nothing but links to places in the paper is a table of contents. */
export const contentsLists = (root: Tag, isInternal: (annotation: number) => boolean): Tag =>
  rewrite(root, (tag) => {
    const links = tag.role === 'L' ? tag.kids.map((item) => onlyLink(item, isInternal)) : [];
    if (links.length === 0 || links.includes(undefined)) return [tag];
    return [{ ...tag, role: 'TOC', attributes: new Map(), kids: links.map(entry) }];
  });

const entry = (link: Tag | undefined): Tag => ({
  role: 'TOCI',
  attributes: new Map(),
  kids: [{ role: 'Reference', kids: link ? [link] : [], attributes: new Map() }],
});

/** The link that is all there is in an item, through whatever holds it. */
const onlyLink = (kid: Kid, isInternal: (annotation: number) => boolean): Tag | undefined => {
  if (!isTag(kid)) return undefined;
  if (kid.role === 'Link')
    return kid.kids.every((one) => !('annotation' in one) || isInternal(one.annotation)) ? kid : undefined;
  const [only, ...others] = kid.kids;
  return only && others.length === 0 ? onlyLink(only, isInternal) : undefined;
};
