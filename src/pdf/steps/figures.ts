import type { Box } from '../content/box.js';
import { joined } from '../content/box.js';
import { piecesOf, rewrite, type Tag, tagsOf, withAttribute } from '../tags/tag.js';

/** A figure says where it stands; what only holds figures is none itself. */
export const figures = (root: Tag): Tag =>
  rewrite(root, (tag) => {
    if (tag.role !== 'Figure') return [tag];
    const [, ...inside] = tagsOf(tag);
    if (inside.some(({ role }) => role === 'Figure')) return [{ ...tag, role: 'Div', alt: undefined }];
    const box = boxOf(tag);
    return [box ? withAttribute(tag, 'Layout/BBox', box.map(rounded)) : tag];
  });

/** The box round what a figure paints on its first page. */
const boxOf = (tag: Tag): Box | undefined => {
  const pieces = piecesOf(tag);
  const here = pieces.filter(({ page }) => page === pieces[0]?.page);
  return here.reduce<Box | undefined>((all, { box }) => joined(all, box), undefined);
};

const rounded = (value: number): number => Math.round(value * 100) / 100;
