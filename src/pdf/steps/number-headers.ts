import { rewrite, type Tag, tagsOf } from '../tags/tag.js';

/** The ids of header cells come from a counter of the browser's; here they count through the paper. */
export const numberHeaders = (root: Tag): Tag => {
  const ids = new Map<string, string>();
  for (const { id } of tagsOf(root))
    if (id !== undefined) ids.set(id, `cell-${String(ids.size + 1).padStart(5, '0')}`);
  return rewrite(root, (tag) => [renamed(tag, ids)]);
};

const renamed = (tag: Tag, ids: ReadonlyMap<string, string>): Tag => {
  const headers = tag.attributes.get('Table/Headers');
  if (tag.id === undefined && headers === undefined) return tag;
  const id = tag.id === undefined ? undefined : ids.get(tag.id);
  if (!Array.isArray(headers)) return { ...tag, id };
  const known = headers.flatMap((header) => ids.get(String(header)) ?? []);
  return { ...tag, id, attributes: new Map([...tag.attributes, ['Table/Headers', known]]) };
};
