import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { Written } from '../narrative/narrative.js';
import type { Block, Cell, Grid } from '../paper/blocks.js';
import type { Inline, Reference } from '../paper/inlines.js';
import type { Section } from '../paper/paper.js';
import { suggest } from '../words/nearest.js';
import type { Anchors } from './anchors.js';
import type { Composed } from './printed.js';
import { whenAsked } from './when-asked.js';

/** Fills in what every cross-reference of a numbered paper reads (domain G4). */
export const resolveReferences = (
  paper: Composed,
  references: ReadonlyMap<Reference, Written>,
  anchors: Anchors,
  diagnostics: Diagnostics,
): Composed => {
  for (const [{ target }, written] of references)
    if (!anchors.mayHave(target))
      diagnostics.error('unknown-reference', `Nothing in this paper is called "${target}".`, {
        span: written.span,
        hint: suggest(
          target,
          anchors.all.map(({ id }) => id),
        ),
      });
  const mapper = new InlineMapper((reference) => ({
    ...reference,
    text: anchors.find(reference.target)?.label ?? '',
  }));
  const late = ['sections', 'appendices', 'endnotes'] as const;
  return whenAsked<Composed, (typeof late)[number]>({ ...paper }, late, () => ({
    sections: paper.sections.map((section) => mapper.section(section)),
    appendices: paper.appendices.map((section) => mapper.section(section)),
    endnotes: paper.endnotes && mapper.section(paper.endnotes),
  }));
};

/** Rebuilds a paper with every reference replaced. */
class InlineMapper {
  constructor(private readonly replace: (reference: Reference) => Reference) {}

  section(section: Section): Section {
    return { ...section, title: this.#inlines(section.title), blocks: this.#blocks(section.blocks) };
  }

  #blocks(blocks: readonly Block[]): readonly Block[] {
    return blocks.map((block) => this.#block(block));
  }

  #block(block: Block): Block {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return { ...block, content: this.#inlines(block.content) };
      case 'list':
        return {
          ...block,
          items: block.items.map((item) => ({ ...item, blocks: this.#blocks(item.blocks) })),
        };
      case 'quotation':
        return { ...block, blocks: this.#blocks(block.blocks) };
      case 'table':
        return { ...block, grid: this.#grid(block.grid), notes: this.#paragraphs(block.notes) };
      case 'chart':
        return {
          ...block,
          data: 'columns' in block.data ? this.#grid(block.data) : this.replace(block.data),
          notes: this.#paragraphs(block.notes),
        };
      case 'chain':
        return block;
    }
  }

  #grid(grid: Grid): Grid {
    const cell = (old: Cell): Cell => ({ ...old, paragraphs: this.#paragraphs(old.paragraphs) });
    return {
      ...grid,
      bodies: grid.bodies.map((body) => ({
        ...body,
        rows: body.rows.map((row) => ({ ...row, cells: row.cells.map(cell) })),
      })),
    };
  }

  #paragraphs(paragraphs: readonly (readonly Inline[])[]): readonly (readonly Inline[])[] {
    return paragraphs.map((paragraph) => this.#inlines(paragraph));
  }

  #inlines(content: readonly Inline[]): readonly Inline[] {
    return content.map((inline) => {
      if (inline.kind === 'reference') return this.replace(inline);
      return 'content' in inline ? { ...inline, content: this.#inlines(inline.content) } : inline;
    });
  }
}
