import { holdsText, isInline } from '../tags/roles.js';
import { isTag, type Kid, type Tag, textOf, withKids } from '../tags/tag.js';

/**
 * The browser wraps every piece of text, and every `div`, in a tag that means nothing. What it wraps takes its place;
 * text that then would stand outside of any paragraph gets one, and blanks there are left out.
 */
export const unwrap = (tag: Tag): Tag =>
  withKids(
    tag,
    tag.kids.flatMap((kid) => (isTag(kid) ? unwrapped(kid, tag.role) : kid)),
  );

const unwrapped = (given: Tag, parent: string): readonly Kid[] => {
  const tag = unwrap(given);
  if (tag.role !== 'NonStruct') return [tag];
  const isText = !given.kids.some(isTag);
  if (holdsText(parent) || (parent === 'NonStruct' && isText))
    return tag.lang === undefined ? tag.kids : [{ ...tag, role: 'Span' }];
  const blocks = tag.kids.filter(isBlock);
  if (blocks.length === tag.kids.length) return tag.kids;
  if (blocks.length > 0) return [{ ...tag, role: 'Div' }];
  return textOf(tag).trim() === '' && !tag.kids.some(isTag) ? [] : [{ ...tag, role: 'P' }];
};

const isBlock = (kid: Kid): boolean => isTag(kid) && !isInline(kid.role);
