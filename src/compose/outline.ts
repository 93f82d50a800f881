import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { Narrative, WrittenSection } from '../narrative/narrative.js';
import { readMarkdown } from '../narrative/read-markdown.js';
import type { Settings, StandardSection } from '../programme/inputs/programme-file.js';
import { keySpanAt, spanAt, textAt } from '../sources/located.js';

/** A paper's sections in the order in which they are printed. */
export interface Outline {
  readonly body: readonly WrittenSection[];
  readonly appendices: readonly WrittenSection[];
  /** The ids of sections that should be there and are not: that has been reported. */
  readonly missing: readonly string[];
}

/**
 * Puts the sections in order: those of the narrative, then the standard sections of the paper's kind, from the
 * narrative where it answers them, else from `programme.yaml` (domain G1, G2), then the appendices.
 */
export const outline = (narrative: Narrative, settings: Settings, diagnostics: Diagnostics): Outline => {
  const { 'standard-sections': standardIds, 'required-sections': required } = narrative.kind;
  const written = narrative.sections.filter(({ role }) => role !== 'appendix');
  checkRequired(narrative, written, diagnostics);
  const standard = standardIds.flatMap((id) => {
    const answered = written.find((section) => section.id === id);
    const section = answered ?? standardSection(id, narrative, settings, diagnostics);
    return section ? [section] : [];
  });
  const body = [...written.filter((section) => !standard.includes(section)), ...standard];
  return {
    body,
    appendices: narrative.sections.filter(({ role }) => role === 'appendix'),
    missing: [...required.map(({ id }) => id), ...standardIds].filter(
      (id) => !body.some((section) => section.id === id),
    ),
  };
};

const standardSection = (
  id: string,
  narrative: Narrative,
  settings: Settings,
  diagnostics: Diagnostics,
): WrittenSection | undefined => {
  const index = settings['standard-sections'].findIndex((section) => section.id === id);
  const section: StandardSection | undefined = settings['standard-sections'][index];
  const written = textAt(settings.at, 'standard-sections', index, 'text');
  if (!section || !written) {
    diagnostics.error('missing-section', `This paper needs a section "${id}", and there is none.`, {
      span: narrative.span,
      hint: `Add it under standard-sections in programme.yaml, or write "# … {#${id}}" here; where it does not apply, say so and why.`,
    });
    return undefined;
  }
  const nodes = diagnostics.take(readMarkdown(written)) ?? [];
  const blocks = nodes.flatMap((node) => {
    if (node.kind !== 'section') return [node];
    diagnostics.error('heading-level', 'A standard section cannot start another section.', {
      span: node.span,
      hint: 'Use "##" for a sub-heading.',
    });
    return [];
  });
  const title = textAt(settings.at, 'standard-sections', index, 'title');
  const span = title?.span ?? spanAt(settings.at, 'standard-sections', index);
  return {
    id,
    role: 'numbered',
    landscape: false,
    title: [{ kind: 'text', text: section.title, span }],
    blocks,
    span: keySpanAt(settings.at, ['standard-sections', index], 'id'),
  };
};

/** Sections that the kind requires are there, in its order (domain G1). */
const checkRequired = (
  { kind, span }: Narrative,
  written: readonly WrittenSection[],
  diagnostics: Diagnostics,
): void => {
  let last = -1;
  for (const { id, title } of kind['required-sections']) {
    const index = written.findIndex((section) => section.id === id);
    const section = written[index];
    if (!section)
      diagnostics.error('missing-section', `This paper has no section "${title}".`, {
        span,
        hint: `Add a heading "# ${title} {#${id}}".`,
      });
    else if (index < last)
      diagnostics.error('section-order', `"${title}" stands in the wrong place.`, {
        span: section.span,
        hint: `The order is: ${kind['required-sections'].map((required) => required.title).join(', then ')}.`,
      });
    last = Math.max(last, index);
  }
};
