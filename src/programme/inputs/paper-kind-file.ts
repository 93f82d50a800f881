import * as z from 'zod';
import type { Recorded } from '../decode.js';
import { choice, id, words } from '../fields.js';

const requiredSection = z.strictObject({ id: id(), title: words() });

/** `templates/papers/<kind>/paper.yaml`: what makes a paper of this kind, beside its cover (design §4). */
export const paperKindFile = z.strictObject({
  name: words(),
  /** `by-section`: 4.3; `straight`: 1 to n through the whole paper; `none`. */
  numbering: choice('by-section', 'straight', 'none'),
  /** How ordered lists are marked in unnumbered and in numbered sections. */
  lists: z.strictObject({ unnumbered: choice('letters', 'roman'), numbered: choice('letters', 'roman') }),
  orientation: choice('portrait', 'landscape').default('portrait'),
  /** Sections that the narrative must have, in this order. */
  'required-sections': z.array(requiredSection).default([]),
  /** Sections that follow them, from `programme.yaml` unless the narrative answers them. */
  'standard-sections': z.array(id()).default([]),
});

export type PaperKind = Recorded<z.output<typeof paperKindFile>> & { readonly id: string };
