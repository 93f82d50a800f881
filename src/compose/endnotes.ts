import type { WrittenEndnote, WrittenInline } from '../narrative/narrative.js';
import { type Inline, type Jump, text } from '../paper/inlines.js';
import type { Section } from '../paper/paper.js';

interface Note {
  readonly number: number;
  readonly content: readonly Inline[];
  /** The ids of the places that call it, in their order. */
  readonly calls: string[];
}

/** The notes at the end of a paper, numbered as the text calls them; one that is called again keeps its number. */
export class Endnotes {
  readonly #notes = new Map<WrittenEndnote, Note>();

  /** What stands where a note is called: its number, which leads to it. */
  call(written: WrittenEndnote, compose: (content: readonly WrittenInline[]) => readonly Inline[]): Jump {
    const note = this.#notes.get(written) ?? {
      number: this.#notes.size + 1,
      content: compose(written.content),
      calls: [],
    };
    this.#notes.set(written, note);
    const { number, calls } = note;
    // Authors' ids have single hyphens only.
    const id = `endnote--${number}--call-${calls.length + 1}`;
    calls.push(id);
    return {
      kind: 'jump',
      id,
      target: idOf(note),
      text: String(number),
      says: `Note ${number}`,
    };
  }

  /** The notes as the last section of the paper, each with the way back to where it is called. */
  section(): Section | undefined {
    if (this.#notes.size === 0) return undefined;
    const items = [...this.#notes.values()].map((note) => ({
      id: idOf(note),
      label: String(note.number),
      blocks: [{ kind: 'paragraph' as const, content: [...note.content, ...waysBack(note)] }],
    }));
    return {
      id: 'endnotes--all',
      title: [text('Notes')],
      blocks: [{ kind: 'list', style: 'numbers', items }],
      orientation: 'portrait',
    };
  }
}

const idOf = ({ number }: Note): string => `endnote--${number}`;

const waysBack = ({ number, calls }: Note): readonly Inline[] =>
  calls.flatMap((target, index) => {
    const which = calls.length > 1 ? ` ${index + 1}` : '';
    const says = `Back to where note ${number} is called${which}`;
    return [text(' '), { kind: 'jump', id: undefined, target, text: `Back${which}`, says } as const];
  });
