import { areaOf, type Box, common, joined } from './box.js';
import { utf16 } from './font.js';
import { IDENTITY, type Matrix, times, transformed } from './matrix.js';
import { type Operand, visitOperations } from './operations.js';
import type { Loose, PageContent, Piece, Range, Resources } from './page-content.js';
import { Path, paintsPath } from './path.js';
import { TextCursor } from './text-cursor.js';

/** Reads what a page paints, and in which marked content. */
export const scanPage = (
  bytes: Uint8Array,
  page: number,
  mediaBox: Box,
  resources: Resources,
): PageContent => {
  const scan = new Scan(page, mediaBox, resources);
  visitOperations(bytes, (operator, operands, start, end) => scan.see(operator, operands, start, end));
  return { bytes, pieces: scan.pieces, loose: scan.loose, area: scan.area ?? mediaBox, resources };
};

/** Marked content: its number, or `artifact`, or neither. */
type Mark = number | 'artifact' | undefined;

interface State {
  readonly ctm: Matrix;
  readonly clip: Box;
}

/** A piece that is still being read. */
type OpenPiece = { -readonly [K in keyof Piece]: Piece[K] } & { openings: Range[] };

interface Painted {
  readonly kind: Loose['kind'];
  readonly text?: string;
  readonly isUnpainted?: boolean;
  readonly box: Box | undefined;
}

class Scan {
  readonly pieces = new Map<number, OpenPiece>();
  readonly loose: Loose[] = [];
  /** The largest clip of the page: the browser clips what stands between the margins, and nothing else so widely. */
  area: Box | undefined;
  readonly #page: number;
  readonly #mediaBox: Box;
  readonly #resources: Resources;
  #state: State;
  readonly #saved: State[] = [];
  readonly #marks: Mark[] = [];
  readonly #path = new Path();
  readonly #text = new TextCursor();
  #textStart = 0;
  #lastPiece: number | undefined;

  constructor(page: number, mediaBox: Box, resources: Resources) {
    this.#page = page;
    this.#mediaBox = mediaBox;
    this.#resources = resources;
    this.#state = { ctm: IDENTITY, clip: mediaBox };
  }

  see(operator: string, operands: readonly Operand[], start: number, end: number): void {
    if (this.#seeText(operator, operands, start, end)) return;
    if (this.#path.takes(operator, operands, start)) return;
    const { ctm } = this.#state;
    if (operator === 'q') this.#saved.push(this.#state);
    else if (operator === 'Q') this.#state = this.#saved.pop() ?? this.#state;
    else if (operator === 'cm') this.#state = { ...this.#state, ctm: times(matrixOf(operands), ctm) };
    else if (operator === 'BDC' || operator === 'BMC') this.#open(operands, { start, end });
    else if (operator === 'EMC') this.#close();
    else if (operator === 'n' || paintsPath(operator)) this.#endPath(operator, start, end);
    else if (operator === 'Do')
      this.#paint(
        { kind: this.#resources.kindOf(nameOf(operands)), box: transformed(UNIT, ctm) },
        { start, end },
      );
    else if (operator === 'sh') this.#paint({ kind: 'path', box: this.#state.clip }, { start, end });
    else if (operator === 'BI') throw new Error('the browser put a picture into the content of a page');
  }

  #seeText(operator: string, operands: readonly Operand[], start: number, end: number): boolean {
    switch (operator) {
      case 'Tj':
      case 'TJ':
        this.#text.show(operands);
        return true;
      case 'Td':
        this.#text.move(Number(operands[0]), Number(operands[1]));
        return true;
      case 'Tm':
        this.#text.setMatrix(matrixOf(operands));
        return true;
      case 'Tf':
        this.#text.setFont(this.#resources.font(nameOf(operands)), Number(operands[1]));
        return true;
      case 'BT':
        this.#textStart = start;
        this.#text.begin();
        return true;
      case 'ET':
        this.#paint({ kind: 'text', ...this.#text.end(this.#state.ctm) }, { start: this.#textStart, end });
        return true;
      default:
        return false;
    }
  }

  #open([tag, properties = '']: readonly Operand[], range: Range): void {
    this.#text.mark(actualTextOf(String(properties)));
    const mcid = /\/MCID\s+(\d+)/.exec(String(properties))?.[1];
    if (mcid === undefined) {
      this.#marks.push(tag === '/Artifact' ? 'artifact' : this.#marks.at(-1));
      return;
    }
    this.#marks.push(Number(mcid));
    this.#lastPiece = Number(mcid);
    this.#piece(Number(mcid)).openings.push(range);
  }

  #close(): void {
    this.#marks.pop();
    this.#text.mark(undefined);
  }

  #piece(mcid: number): OpenPiece {
    const known = this.pieces.get(mcid);
    if (known) return known;
    const made = {
      page: this.#page,
      mcid,
      text: '',
      hasImage: false,
      isUnpainted: false,
      box: undefined,
      openings: [],
    };
    this.pieces.set(mcid, made);
    return made;
  }

  #endPath(operator: string, start: number, end: number): void {
    const path = this.#path.take(this.#state.ctm);
    if (operator !== 'n') this.#paint({ kind: 'path', box: path.box }, { start: path.start ?? start, end });
    if (!path.clips || !path.box) return;
    const clip = common(this.#state.clip, path.box);
    this.#state = { ...this.#state, clip };
    const isWhole = areaOf(clip) >= areaOf(this.#mediaBox);
    if (!isWhole && areaOf(clip) > areaOf(this.area ?? NOTHING)) this.area = clip;
  }

  #paint({ kind, text = '', isUnpainted = false, box }: Painted, range: Range): void {
    const mark = this.#marks.at(-1);
    // The tags inside of a form are lost, so it does not count as tagged.
    if (mark === undefined || kind === 'form')
      this.loose.push({ kind, text, isUnpainted, box, after: this.#lastPiece, ...range });
    else if (mark !== 'artifact') {
      const piece = this.#piece(mark);
      piece.text += text;
      piece.hasImage ||= kind === 'image';
      piece.isUnpainted ||= isUnpainted;
      piece.box = joined(piece.box, box && common(box, this.#state.clip));
    }
  }
}

/** The browser writes it in UTF-16, as hexadecimal digits behind a byte-order mark. */
const actualTextOf = (properties: string): string | undefined => {
  const hex = /\/ActualText\s*<feff([0-9a-f]*)>/i.exec(properties)?.[1];
  return hex === undefined ? undefined : utf16(hex);
};

const UNIT: Box = [0, 0, 1, 1];
const NOTHING: Box = [0, 0, 0, 0];

const nameOf = ([name]: readonly Operand[]): string => String(name).slice(1);

const matrixOf = (operands: readonly Operand[]): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = operands as readonly number[];
  return [a, b, c, d, e, f];
};
