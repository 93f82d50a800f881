import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { roleMap } from '../../src/pdf/tags/roles.js';
import { isAnnotation, isPiece, isTag, type Tag, tagsOf } from '../../src/pdf/tags/tag.js';
import type { ReadPdf } from './finished-pdf.js';

/** A clause of PDF/UA-1 (7.x) or PDF/A-2 (6.x), and what is against it in a document. */
type Rule = readonly [clause: string, offences: (pdf: ReadPdf) => readonly string[]];

/** What is against PDF/UA-1 and PDF/A-2a in a document, as far as tags, texts and metadata go. */
export const offences = (pdf: ReadPdf): readonly string[] =>
  rules.flatMap(([clause, find]) => find(pdf).map((offence) => `${clause}: ${offence}`));

const standard = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl ' +
    'LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula Form'
  ).split(' '),
);

const rules: readonly Rule[] = [
  [
    '7.1-3',
    ({ pages }) => pages.flatMap(({ loose }, page) => loose.map(({ kind }) => `${kind} on page ${page + 1}`)),
  ],
  [
    '7.1-3',
    ({ pages, tags }) => {
      const tagged = tagsOf(tags).flatMap(({ kids }) => kids.filter(isPiece));
      const all = pages.flatMap(({ pieces }) => [...pieces.values()]);
      const lost = all.filter((piece) => !tagged.includes(piece)).map(({ text }) => `"${text}" is in no tag`);
      return tagged.length === new Set(tagged).size ? lost : [...lost, 'a piece is in two tags'];
    },
  ],
  [
    '7.1-5',
    ({ tags, document }) => {
      const map = treeRoot(document.catalog).lookupMaybe(PDFName.of('RoleMap'), PDFDict);
      return tagsOf(tags)
        .map(({ role }) => role)
        .filter(
          (role) => !standard.has(role) && String(map?.get(PDFName.of(role))) !== `/${roleMap.get(role)}`,
        );
    },
  ],
  [
    '7.1-8, 6.6.4',
    ({ document }) => {
      const xmp = document.catalog.lookup(PDFName.of('Metadata'));
      const text = xmp instanceof PDFRawStream ? new TextDecoder().decode(xmp.contents) : '';
      const wanted = ['<pdfuaid:part>1<', '<pdfaid:part>2<', '<pdfaid:conformance>A<', '<dc:title>'];
      return wanted.filter((one) => !text.includes(one)).map((one) => `no ${one} in the metadata`);
    },
  ],
  [
    '7.1-9 to 11, 7.2',
    ({ document: { catalog } }) => {
      const preferences = catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict);
      const marks = catalog.lookup(PDFName.of('MarkInfo'), PDFDict);
      return [
        String(preferences.get(PDFName.of('DisplayDocTitle'))) === 'true' ? '' : 'the title is not shown',
        String(marks.get(PDFName.of('Marked'))) === 'true' ? '' : 'it is not marked as tagged',
        catalog.lookup(PDFName.of('Lang')) instanceof PDFString ? '' : 'no language',
      ].filter((one) => one !== '');
    },
  ],
  [
    '7.2, tables',
    ({ tags }) => misplaced(tags, { Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'], TR: ['TH', 'TD'] }),
  ],
  [
    '7.2-19, 7.2-20',
    ({ tags }) =>
      misplaced(tags, {
        L: ['LI', 'L', 'Caption'],
        LI: ['Lbl', 'LBody'],
        TOC: ['TOCI', 'TOC', 'Caption'],
        TOCI: ['Reference'],
      }),
  ],
  [
    '7.2-42',
    ({ tags }) =>
      tagsOf(tags)
        .filter(({ role }) => role === 'Table')
        .flatMap(unevenRows),
  ],
  [
    '7.3-1',
    ({ tags }) =>
      figuresOf(tags)
        .filter(({ alt, attributes }) => !alt?.trim() || !attributes.has('Layout/BBox'))
        .map(({ alt }) => `a figure ${alt ? `"${alt}" without a place` : 'without words'}`),
  ],
  [
    '7.4.2-1',
    ({ tags }) => {
      const levels = tagsOf(tags).flatMap(({ role }) => (/^H\d$/.test(role) ? Number(role[1]) : []));
      return levels.flatMap((level, index) =>
        level > (levels[index - 1] ?? 0) + 1 ? `level ${level} behind ${levels[index - 1] ?? 'none'}` : [],
      );
    },
  ],
  [
    '7.5-1, 7.5-2',
    ({ tags }) => {
      const cells = tagsOf(tags).filter(({ role }) => role === 'TH' || role === 'TD');
      const ids = new Set(cells.map(({ id }) => id));
      const scopeless = cells.filter(
        ({ role, attributes }) => role === 'TH' && !attributes.has('Table/Scope'),
      );
      const headers = cells.flatMap(({ attributes }) => [attributes.get('Table/Headers') ?? []].flat());
      return [
        ...scopeless.map(() => 'a header cell without scope'),
        ...headers.filter((id) => !ids.has(String(id))).map((id) => `no header cell ${id}`),
      ];
    },
  ],
  [
    '7.18.1, 7.18.5',
    ({ document, tags }) => {
      const tied = new Map(
        tagsOf(tags).flatMap((tag) => tag.kids.filter(isAnnotation).map((one) => [one.annotation, tag])),
      );
      return document.getPages().flatMap(({ node }) =>
        (node.Annots()?.asArray() ?? []).flatMap((ref) => {
          const number = ref instanceof PDFRef ? ref.objectNumber : -1;
          const contents = document.context.lookup(ref, PDFDict).lookup(PDFName.of('Contents'));
          const words = contents instanceof PDFHexString ? contents.decodeText().trim() : '';
          const role = tied.get(number)?.role;
          return role === 'Link' && words !== '' ? [] : [`an annotation in ${role ?? 'no tag'}, "${words}"`];
        }),
      );
    },
  ],
  [
    '7.18.3',
    ({ document }) =>
      document
        .getPages()
        .filter(({ node }) => String(node.get(PDFName.of('Tabs'))) !== '/S')
        .map(() => 'tab order'),
  ],
  [
    '7.21.4.1, 7.21.7-1',
    ({ document, pages }) => [
      ...[...document.context.enumerateIndirectObjects()].flatMap(([, object]) =>
        object instanceof PDFDict && String(object.get(PDFName.of('Type'))) === '/FontDescriptor'
          ? embedded(object)
          : [],
      ),
      ...pages.flatMap(({ pieces }) =>
        [...pieces.values()]
          .filter(({ text }) => text.includes('\ufffd'))
          .map(({ text }) => `unreadable: ${text}`),
      ),
    ],
  ],
  [
    '6.1.3',
    ({ document }) => (document.context.trailerInfo.ID instanceof PDFArray ? [] : ['the document has no id']),
  ],
  [
    '6.2.4.3',
    ({ document }) =>
      document.catalog.lookup(PDFName.of('OutputIntents')) instanceof PDFArray ? [] : ['no output intent'],
  ],
  ['14.7.4.4, the parent tree', parentTreeOffences],
];

const treeRoot = (catalog: PDFDict): PDFDict => catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);

const figuresOf = (tags: Tag): readonly Tag[] => tagsOf(tags).filter(({ role }) => role === 'Figure');

const embedded = (descriptor: PDFDict): readonly string[] =>
  ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor.has(PDFName.of(key)))
    ? []
    : [`${descriptor.get(PDFName.of('FontName'))} is not embedded`];

/** Tags, and texts, in places where only others may be. */
const misplaced = (tags: Tag, allowed: Readonly<Record<string, readonly string[]>>): readonly string[] =>
  tagsOf(tags).flatMap(({ role, kids }) => {
    const inside = allowed[role];
    if (!inside) return [];
    return kids
      .map((kid) => (isTag(kid) ? kid.role : 'text'))
      .filter((kid) => !inside.includes(kid))
      .map((kid) => `${kid} in ${role}`);
  });

/** Rows of a table that are shorter or longer than its first one. */
const unevenRows = (table: Tag): readonly string[] => {
  const taken: number[] = [];
  const widths = tagsOf(table)
    .filter(({ role }) => role === 'TR')
    .map((row) => {
      let width = taken.shift() ?? 0;
      for (const { role, attributes } of row.kids.filter(isTag)) {
        if (role !== 'TH' && role !== 'TD') continue;
        const columns = Number(attributes.get('Table/ColSpan') ?? 1);
        width += columns;
        for (let more = 1; more < Number(attributes.get('Table/RowSpan') ?? 1); more++)
          taken[more - 1] = (taken[more - 1] ?? 0) + columns;
      }
      return width;
    });
  return widths.filter((width) => width !== widths[0]).map((width) => `a row of ${width}, not ${widths[0]}`);
};

/** The parent tree must lead back from each piece and annotation to the element that holds it. */
function parentTreeOffences({ document, pages }: ReadPdf): readonly string[] {
  const numbers = treeRoot(document.catalog)
    .lookup(PDFName.of('ParentTree'), PDFDict)
    .lookup(PDFName.of('Nums'), PDFArray);
  const entries = new Map<number, unknown>();
  for (let at = 0; at + 1 < numbers.size(); at += 2)
    entries.set(numbers.lookup(at, PDFNumber).asNumber(), numbers.lookup(at + 1));
  return document.getPages().flatMap(({ node }, page) => {
    const elements = entries.get(node.lookup(PDFName.of('StructParents'), PDFNumber).asNumber());
    const lost = [...(pages[page]?.pieces.keys() ?? [])].filter(
      (mcid) => !(elements instanceof PDFArray) || !(elements.lookup(mcid) instanceof PDFDict),
    );
    const annotations = (node.Annots()?.asArray() ?? []).filter((ref) => {
      const key = document.context.lookup(ref, PDFDict).lookup(PDFName.of('StructParent'), PDFNumber);
      return !(entries.get(key.asNumber()) instanceof PDFDict);
    });
    return [...lost.map((mcid) => `piece ${mcid} of page ${page + 1}`), ...annotations.map(String)];
  });
}
