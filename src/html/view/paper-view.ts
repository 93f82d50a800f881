import { plainText } from '../../paper/inlines.js';
import { type Closing, type Cover, type Paper, type Section, sectionsOf } from '../../paper/paper.js';
import { type BlockView, blockViews, type LineOf } from './block-view.js';
import { type InlineView, inlineViews, singleSpaced } from './inline-view.js';

/** All that the page shell `templates/paper.hbs` sees: the paper, ready to be placed. */
export interface PaperView {
  /** The templates of the parts that a kind of paper may bring, by name. */
  readonly templates: PartTemplates;
  /** Contents of `<title>`: unique to this paper and meeting. */
  readonly pageTitle: string;
  readonly draft: boolean;
  readonly cover: Cover;
  readonly contents: readonly ContentsEntry[];
  readonly sections: readonly SectionView[];
  readonly closing: Closing;
  readonly appendices: readonly SectionView[];
  readonly endnotes: SectionView | undefined;
  /** Whether something follows the closing: then what the paper was made from stands behind that. */
  readonly goesOn: boolean;
}

/** Which template prints the head of the paper, and which its end. */
export interface PartTemplates {
  readonly cover: string;
  readonly closing: string;
}

export interface ContentsEntry {
  readonly id: string;
  readonly number: string | undefined;
  readonly title: string;
}

export interface SectionView {
  readonly id: string;
  readonly number: string | undefined;
  readonly title: readonly InlineView[];
  /** Whether text stands in from the margin, with section and paragraph numbers in the column left of it. */
  readonly hanging: boolean;
  readonly landscape: boolean;
  readonly blocks: readonly BlockView[];
  readonly at: number | undefined;
}

export const paperView = (paper: Paper, templates: PartTemplates, lineOf: LineOf): PaperView => ({
  templates,
  pageTitle: singleSpaced(
    `${paper.draft ? 'DRAFT – ' : ''}${paper.cover.title} – ${paper.cover.committee}, ${paper.cover.meeting}`,
  ),
  draft: paper.draft,
  cover: paper.cover,
  contents: sectionsOf(paper).map(({ id, number, title }) => ({
    id,
    number,
    title: singleSpaced(plainText(title)),
  })),
  sections: paper.sections.map((section) => sectionView(section, section.number !== undefined, lineOf)),
  closing: paper.closing,
  appendices: paper.appendices.map((appendix) => sectionView(appendix, false, lineOf)),
  endnotes: paper.endnotes && sectionView(paper.endnotes, false, lineOf),
  goesOn: paper.appendices.length > 0 || paper.endnotes !== undefined,
});

const sectionView = (section: Section, numbered: boolean, lineOf: LineOf): SectionView => ({
  id: section.id,
  number: section.number,
  title: inlineViews(section.title),
  hanging:
    numbered || section.blocks.some((block) => block.kind === 'paragraph' && block.number !== undefined),
  landscape: section.orientation === 'landscape',
  blocks: blockViews(section.blocks, lineOf),
  at: lineOf(section),
});
