import { type Checked, Diagnostics } from '../diagnostics/diagnostic.js';
import { type SourceText, spanOf } from '../diagnostics/source-text.js';
import { decode } from '../programme/decode.js';
import { type FrontMatter, frontMatterFile } from '../programme/inputs/front-matter.js';
import { type PaperKind, paperKindFile } from '../programme/inputs/paper-kind-file.js';
import type { LocatedText } from '../sources/located.js';
import { oncePer } from '../sources/once-per.js';
import type { NarrativeSource } from '../sources/sources.js';
import { readYaml } from '../sources/yaml.js';
import type { Month } from '../words/month.js';
import type { Narrative, WrittenBlock, WrittenSection } from './narrative.js';
import { readMarkdown, type SectionStart } from './read-markdown.js';

/** Reads one paper's narrative; its kind must be defined in a folder of `templates/papers/`. */
export const readNarrative = (source: NarrativeSource): Checked<Narrative> => {
  const diagnostics = new Diagnostics();
  const { text } = source;
  const front = splitFrontMatter(text);
  const frontMatter = readFrontMatter(text, front, diagnostics);
  const kind = readKind(source, diagnostics);
  const nodes = diagnostics.take(readMarkdown(bodyOf(text))) ?? [];
  const sections = intoSections(nodes, diagnostics);
  const value =
    frontMatter && kind
      ? { month: source.month as Month, kind, frontMatter, sections, span: spanOf(text, 0) }
      : undefined;
  return { value, diagnostics: diagnostics.all };
};

const OPENING = /^---[ \t]*\r?\n/;
const FENCE = /^---[ \t]*(?:\r\n|\n)([\s\S]*?)^---[ \t]*(?:\r\n|\n|$)/m;

/** The stretch of the YAML between the fences, and where the text after them starts. */
const splitFrontMatter = (text: SourceText): { from: number; to: number; end: number } | undefined => {
  const match = FENCE.exec(text.text);
  if (match?.index !== 0) return undefined;
  const from = match[0].indexOf('\n') + 1;
  return { from, to: from + (match[1]?.length ?? 0), end: match[0].length };
};

const readFrontMatter = (
  text: SourceText,
  front: { from: number; to: number } | undefined,
  diagnostics: Diagnostics,
): FrontMatter | undefined => {
  if (!front) {
    const open = OPENING.test(text.text);
    const message = open ? 'The front matter does not end.' : 'The paper has no front matter.';
    diagnostics.error('missing-key', message, {
      span: spanOf(text, 0, open ? 3 : 0),
      hint: open
        ? 'Write a line "---" below its last key.'
        : 'Start the file with a line "---", then title, meeting, as-at and data-to, then another "---".',
    });
    return undefined;
  }
  const written = diagnostics.take(readYaml(text, front.from, front.to));
  return written && diagnostics.take(decode(frontMatterFile, written));
};

const readKind = (source: NarrativeSource, diagnostics: Diagnostics): PaperKind | undefined => {
  if (source.definition === 'absent')
    diagnostics.error('unknown-paper-kind', `There is no kind of paper called "${source.kind}".`, {
      span: spanOf(source.text, 0),
      hint: `Name the file after a folder of templates/papers, or create templates/papers/${source.kind}/paper.yaml.`,
    });
  if (typeof source.definition === 'string') return undefined;
  const kind = diagnostics.take(decode(paperKindFile, source.definition));
  return kind && { ...kind, id: source.kind };
};

/** What stands behind the front matter; nothing where that does not end. */
const bodyOf = oncePer((source: SourceText): LocatedText => {
  const { text } = source;
  const start = splitFrontMatter(source)?.end ?? (OPENING.test(text) ? text.length : 0);
  return {
    kind: 'text',
    text: text.slice(start),
    span: spanOf(source, start, text.length),
    offsetAt: (index) => start + index,
  };
});

const intoSections = (
  nodes: readonly (WrittenBlock | SectionStart)[],
  diagnostics: Diagnostics,
): readonly WrittenSection[] => {
  const sections: (WrittenSection & { blocks: WrittenBlock[] })[] = [];
  for (const node of nodes) {
    const current = sections.at(-1);
    if (node.kind === 'section') sections.push(sectionFrom(node));
    else if (current) current.blocks.push(node);
    else
      diagnostics.error('text-outside-section', 'This text stands before the first section.', {
        span: node.span,
        hint: 'Start with a heading, for example "# Summary {.unnumbered}".',
      });
  }
  return sections;
};

const sectionFrom = ({ id, classes, title, span }: SectionStart) => ({
  id,
  role: classes.includes('appendix')
    ? ('appendix' as const)
    : classes.includes('unnumbered')
      ? ('unnumbered' as const)
      : ('numbered' as const),
  landscape: classes.includes('landscape'),
  title,
  blocks: [],
  span,
});
