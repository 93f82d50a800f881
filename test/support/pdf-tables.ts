import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.js';

/** A cell of a table as the tags of a PDF tell it to a screen reader, with where its text stands on the page. */
export interface TaggedCell {
  /** `TH` or `TD` */
  readonly role: string;
  readonly text: string;
  /** Right end and base line of its last line, in points. */
  readonly right: number;
  readonly baseline: number;
}

export interface TaggedTable {
  readonly page: number;
  readonly caption: string;
  readonly rows: readonly (readonly TaggedCell[])[];
}

interface Node {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}

interface Run {
  readonly text: string;
  readonly right: number;
  readonly baseline: number;
}

/** Every table in the tag tree of a PDF, page by page: one that goes on over pages is a table on each of them. */
export const taggedTables = async (pdf: Uint8Array): Promise<readonly TaggedTable[]> => {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const tables: TaggedTable[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const runs = runsOf((await page.getTextContent({ includeMarkedContent: true })).items);
    for (const table of find((await page.getStructTree()) as Node, 'Table'))
      tables.push({
        page: number,
        caption: find(table, 'Caption')
          .map((node) => cellOf(node, runs).text)
          .join(' '),
        rows: find(table, 'TR').map((row) => find(row, 'TH', 'TD').map((cell) => cellOf(cell, runs))),
      });
  }
  await document.destroy();
  return tables;
};

/** The text of each piece of marked content of each page, by its number, as pdf.js reads it. */
export const textsOfPieces = async (pdf: Uint8Array): Promise<readonly ReadonlyMap<number, string>[]> => {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages: ReadonlyMap<number, string>[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const runs = runsOf((await page.getTextContent({ includeMarkedContent: true })).items);
    pages.push(
      new Map(
        [...runs].map(([id, all]) => [Number(/\d+$/.exec(id)?.[0]), all.map(({ text }) => text).join('')]),
      ),
    );
  }
  await document.destroy();
  return pages;
};

/** All text that is printed on a page (counted from 1), whether it is read aloud or not. */
export const textOfPage = async (pdf: Uint8Array, number: number): Promise<string> => {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const { items } = await (await document.getPage(number)).getTextContent();
  await document.destroy();
  return items
    .map((item) => ('str' in item ? item.str : ''))
    .join(' ')
    .replace(/\s+/g, ' ');
};

/** The text of each piece of marked content: what the tags refer to. */
const runsOf = (items: readonly (TextItem | TextMarkedContent)[]): ReadonlyMap<string, readonly Run[]> => {
  const open: (string | undefined)[] = [];
  const runs = new Map<string, Run[]>();
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((one) => one !== undefined);
      if (id === undefined) continue;
      const [x, y] = [Number(item.transform[4]), Number(item.transform[5])];
      runs.set(id, [...(runs.get(id) ?? []), { text: item.str, right: x + item.width, baseline: y }]);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id);
  }
  return runs;
};

/** The nodes of some roles below a node, in reading order, the outermost only. */
const find = ({ children = [] }: Node, ...roles: readonly string[]): readonly Node[] =>
  children.flatMap((child) => (roles.includes(child.role ?? '') ? [child] : find(child, ...roles)));

const cellOf = (node: Node, runs: ReadonlyMap<string, readonly Run[]>): TaggedCell => {
  const inside = contentOf(node).flatMap((id) => runs.get(id) ?? []);
  const last = inside.findLast(({ text }) => text.trim() !== '');
  return {
    role: node.role ?? '',
    text: inside
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
    right: last?.right ?? 0,
    baseline: last?.baseline ?? 0,
  };
};

const contentOf = ({ type, id, children = [] }: Node): readonly string[] =>
  type === 'content' && id !== undefined ? [id] : children.flatMap(contentOf);
