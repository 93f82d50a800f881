import { isTag, type Kid, rewrite, type Tag } from '../tags/tag.js';

/** An item of a list has its label and its body. */
export const listBodies = (root: Tag): Tag =>
  rewrite(root, (tag) => [tag.role === 'LI' ? { ...tag, kids: labelAndBody(tag.kids) } : tag]);

const labelAndBody = (kids: readonly Kid[]): readonly Kid[] => {
  const labels = kids.filter((kid) => isTag(kid) && kid.role === 'Lbl');
  const others = kids.filter((kid) => !labels.includes(kid));
  if (others.length === 0 || others.some((kid) => isTag(kid) && kid.role === 'LBody')) return kids;
  return [...labels, { role: 'LBody', kids: others, attributes: new Map() }];
};
