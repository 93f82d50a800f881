import { Diagnostics } from '../diagnostics/diagnostic.js';
import { slug } from '../narrative/attributes.js';
import type {
  Binding,
  WrittenBlock,
  WrittenItem,
  WrittenList,
  WrittenParagraph,
} from '../narrative/narrative.js';
import type { Block, List, ListItem, Paragraph } from '../paper/blocks.js';
import { type Inline, plainText } from '../paper/inlines.js';
import { composeInlines, meantBinding } from './compose-inlines.js';
import type { Context } from './context.js';
import { openCall } from './open-call.js';
import { placements } from './placements/index.js';

/** Where blocks stand: which section, whether its paragraphs are numbered, and in which list item. */
export interface Place {
  readonly section: string;
  readonly numbered: boolean;
  readonly item?: { readonly label: string; readonly style: List['style'] } | undefined;
}

export const composeBlocks = (
  written: readonly WrittenBlock[],
  place: Place,
  context: Context,
): readonly Block[] =>
  written.flatMap((block) =>
    // What is drawn is made only when somebody asks for it: a copy would ask.
    composeBlock(block, place, context).map((composed) => Object.assign(composed, { written: block.span })),
  );

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
      const id = written.id ?? context.anchors.automatic(`${place.section}--${slug(title)}`);
      return [{ kind: 'heading', id, level: written.level, content }];
    }
    case 'paragraph':
      return composeParagraph(written, place, context);
    case 'list':
      return [composeList(written, place, context)];
    case 'quotation':
      checkQuotation(written, context);
      return [
        { kind: 'quotation', blocks: composeInside(written.blocks, place, { ...context, quoted: true }) },
      ];
  }
};

/** A programme that counts people quotes them only where somebody has made sure that they agree (domain I7). */
const checkQuotation = (
  { span }: Extract<WrittenBlock, { kind: 'quotation' }>,
  { narrative, programme, diagnostics }: Context,
): void => {
  if (narrative.frontMatter['quotations-agreed']) return;
  if (programme.kpis.records.some(({ disclosure }) => disclosure === 'small-numbers'))
    diagnostics.warning('quotation-unagreed', 'Nobody has signed for this quotation.', { span });
};

/** Blocks inside lists and quotations belong to the paragraph before them: they have no numbers of their own. */
const composeInside = (written: readonly WrittenBlock[], place: Place, context: Context): readonly Block[] =>
  context.counters.inside(() => composeBlocks(written, { ...place, numbered: false }, context));

const composeParagraph = (written: WrittenParagraph, place: Place, context: Context): readonly Block[] => {
  const placed = placedBlock(written);
  if (placed) return composePlacement(withId(placed, written), place, context);
  placeMisspelt(written, place, context);
  return [numberParagraph(composeInlines(written.content, context), written, place, context)];
};

/** Gives a paragraph its number, and makes its id known. */
const numberParagraph = (
  content: readonly Inline[],
  { id, span }: Pick<WrittenParagraph, 'id' | 'span'>,
  place: Place,
  { counters, anchors }: Context,
): Paragraph => {
  const number = place.numbered ? counters.paragraph() : undefined;
  if (id)
    anchors.add({
      id,
      kind: 'paragraph',
      label: number === undefined ? 'the paragraph' : `paragraph ${number}`,
      span,
    });
  return { kind: 'paragraph', id, number, content };
};

/** The block binding that a paragraph is nothing but. */
const placedBlock = (written: WrittenParagraph): Binding | undefined => {
  const binding = onlyBinding(written);
  return binding && Object.hasOwn(placements, binding.name) ? binding : undefined;
};

const onlyBinding = ({ content: [only, ...more] }: WrittenParagraph): Binding | undefined =>
  only?.kind === 'binding' && more.length === 0 ? only.binding : undefined;

/**
 * A block under a misspelt name is told as such where text is composed, and nothing is printed. That what it would
 * have placed is not there is no fault of the references to it: it is placed out of sight.
 */
const placeMisspelt = (written: WrittenParagraph, place: Place, context: Context): void => {
  const binding = onlyBinding(written);
  const meant = binding && meantBinding(binding.name, context);
  if (!binding || !meant || !Object.hasOwn(placements, meant)) return;
  const outOfSight = { ...context, diagnostics: new Diagnostics() };
  composePlacement(withId({ ...binding, name: meant }, written), place, outOfSight);
};

/** `{{risk-table}} {#risks}` names the table as `{{risk-table id="risks"}}` does. */
const withId = (binding: Binding, { id, span }: WrittenParagraph): Binding =>
  id === undefined
    ? binding
    : { ...binding, options: new Map([...binding.options, ['id', { text: id, span }]]) };

const composePlacement = (binding: Binding, place: Place, context: Context): readonly Block[] => {
  const kind = placements[binding.name];
  context.placed.add(binding.name);
  const call = kind && openCall(binding, kind, context.diagnostics);
  const blocks = (call && kind.resolve(call, context)) ?? [];
  return blocks.map((block) =>
    block.kind === 'paragraph'
      ? numberParagraph(block.content, { id: block.id, span: binding.span }, place, context)
      : block,
  );
};

const composeList = (written: WrittenList, place: Place, context: Context): List => {
  const style = written.ordered ? styleOf(place, context) : 'bullets';
  if (written.ordered && !written.continues) context.counters.startList();
  return {
    kind: 'list',
    style,
    items: written.items.map((item) => composeItem(item, style, place, context)),
  };
};

/** A list inside an item is marked in the other way, so that no label can mean either. */
const styleOf = ({ numbered, item }: Place, { narrative }: Context): Exclude<List['style'], 'bullets'> => {
  if (item && item.style !== 'bullets') return item.style === 'letters' ? 'roman' : 'letters';
  const { lists } = narrative.kind;
  return numbered ? lists.numbered : lists.unnumbered;
};

const composeItem = (
  written: WrittenItem,
  style: List['style'],
  place: Place,
  context: Context,
): ListItem => {
  const label = style === 'bullets' ? undefined : context.counters.item(style);
  const paragraph = place.item?.label ?? (place.numbered ? context.counters.lastParagraph : undefined);
  const path = [paragraph, label].filter(Boolean).join(' ');
  if (written.id)
    context.anchors.add({
      id: written.id,
      kind: 'paragraph',
      label: path === '' ? 'the paragraph' : `paragraph ${path}`,
      span: written.span,
    });
  const blocks = composeInside(written.blocks, { ...place, item: { label: path, style } }, context);
  return { id: written.id, label, blocks };
};
