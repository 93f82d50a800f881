import { slug } from '../narrative/attributes.js';
import type {
  Binding,
  WrittenBlock,
  WrittenItem,
  WrittenList,
  WrittenParagraph,
} from '../narrative/narrative.js';
import type { Block, List, ListItem, Paragraph } from '../paper/blocks.js';
import { plainText } from '../paper/inlines.js';
import { composeInlines } from './compose-inlines.js';
import type { Context } from './context.js';
import { openCall } from './open-call.js';
import { placements } from './placements/index.js';

/** Where blocks stand: which section, and whether its paragraphs are numbered. */
export interface Place {
  readonly section: string;
  readonly numbered: boolean;
}

export const composeBlocks = (
  written: readonly WrittenBlock[],
  place: Place,
  context: Context,
): readonly Block[] => written.flatMap((block) => composeBlock(block, place, context));

const composeBlock = (written: WrittenBlock, place: Place, context: Context): readonly Block[] => {
  switch (written.kind) {
    case 'heading': {
      const content = composeInlines(written.content, context);
      const title = plainText(content);
      if (written.id)
        context.anchors.add({
          id: written.id,
          kind: 'heading',
          label: `\u201c${title}\u201d`,
          span: written.span,
        });
      const id = written.id ?? `${place.section}--${slug(title)}`;
      return [{ kind: 'heading', id, level: written.level, content }];
    }
    case 'paragraph':
      return composeParagraph(written, place, context);
    case 'list':
      return [composeList(written, place, context)];
    case 'quotation':
      return [{ kind: 'quotation', blocks: composeBlocks(written.blocks, inside(place), context) }];
  }
};

/** Blocks inside lists and quotations belong to the paragraph before them: they have no numbers of their own. */
const inside = (place: Place): Place => ({ ...place, numbered: false });

const composeParagraph = (written: WrittenParagraph, place: Place, context: Context): readonly Block[] => {
  const placed = placedBlock(written);
  if (placed) return composePlacement(placed, context);
  const number = place.numbered ? context.counters.paragraph() : undefined;
  if (written.id)
    context.anchors.add({
      id: written.id,
      kind: 'paragraph',
      label: number === undefined ? 'the paragraph' : `paragraph ${number}`,
      span: written.span,
    });
  const paragraph: Paragraph = {
    kind: 'paragraph',
    id: written.id,
    number,
    content: composeInlines(written.content, context),
  };
  return [paragraph];
};

/** The block binding that a paragraph is nothing but. */
const placedBlock = ({ content: [only, ...more] }: WrittenParagraph): Binding | undefined =>
  only?.kind === 'binding' && more.length === 0 && Object.hasOwn(placements, only.binding.name)
    ? only.binding
    : undefined;

const composePlacement = (binding: Binding, context: Context): readonly Block[] => {
  const kind = placements[binding.name];
  const call = kind && openCall(binding, kind, context.diagnostics);
  return (call && kind.resolve(call, context)) ?? [];
};

const composeList = (written: WrittenList, place: Place, context: Context): List => {
  const { lists } = context.narrative.kind;
  const style = written.ordered ? (place.numbered ? lists.numbered : lists.unnumbered) : 'bullets';
  if (written.ordered && !written.continues) context.counters.startList();
  return {
    kind: 'list',
    style,
    items: written.items.map((item) => composeItem(item, style, place, context)),
  };
};

const composeItem = (
  written: WrittenItem,
  style: List['style'],
  place: Place,
  context: Context,
): ListItem => {
  const label = style === 'bullets' ? undefined : context.counters.item(style);
  const last = context.counters.lastParagraph;
  if (written.id)
    context.anchors.add({
      id: written.id,
      kind: 'paragraph',
      label: ['paragraph', place.numbered ? last : undefined, label].filter(Boolean).join(' '),
      span: written.span,
    });
  return { id: written.id, label, blocks: composeBlocks(written.blocks, inside(place), context) };
};
