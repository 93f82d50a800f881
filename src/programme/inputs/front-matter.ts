import * as z from 'zod';
import type { Recorded } from '../decode.js';
import { day, month, words } from '../fields.js';

/** The front matter of a narrative: the meeting, and what was known when (domain G9). */
export const frontMatterFile = z.strictObject({
  title: words(),
  meeting: day(),
  'as-at': day(),
  'data-to': month(),
  'background-papers': z.array(words()).default([]),
});

export type FrontMatter = Recorded<z.output<typeof frontMatterFile>>;
