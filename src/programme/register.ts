import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { Span } from '../diagnostics/source-text.js';

/** An id as it was written, and the sound record behind it, if it is sound. */
export interface Declared<T> {
  readonly id: string;
  readonly span: Span;
  readonly record: T | undefined;
}

/**
 * Records by their ids, in the order in which they were written.
 * It remembers the ids of faulty records too, so that one fault does not make every use of the id look unknown.
 * When ids themselves are in doubt, any id may exist: its use is judged again once the fault is mended.
 */
export class Register<T> {
  readonly #declared: ReadonlyMap<string, Declared<T>>;
  readonly #allIdsKnown: boolean;

  /** @param allIdsKnown false when the file could not be read, or a record has no id or that of another */
  constructor(declared: Iterable<Declared<T>>, allIdsKnown = true) {
    this.#declared = new Map([...declared].map((entry) => [entry.id, entry]));
    this.#allIdsKnown = allIdsKnown;
  }

  static unreadable<T>(): Register<T> {
    return new Register<T>([], false);
  }

  find(id: string): T | undefined {
    return this.#declared.get(id)?.record;
  }

  /** Whether the id was declared, or may be that of a record whose own id cannot be told. */
  mayHave(id: string): boolean {
    return !this.#allIdsKnown || this.#declared.has(id);
  }

  get ids(): readonly string[] {
    return [...this.#declared.keys()];
  }

  get records(): readonly T[] {
    return [...this.#declared.values()].flatMap(({ record }) => (record === undefined ? [] : [record]));
  }

  /** Whether every record is here; if not, nothing can be said of how many there are. */
  get isComplete(): boolean {
    return this.#allIdsKnown && this.records.length === this.#declared.size;
  }
}

/** What to do about two records of one id, where that depends on what they are. */
export type HintForTwins<T> = (first: T | undefined, again: T | undefined) => string | undefined;

/** Puts sound records under their `id`s, and says which ids are given twice. */
export const registerUnique = <T extends { readonly id: string }>(
  what: string,
  declared: readonly Declared<T>[],
  allHaveIds: boolean,
  diagnostics: Diagnostics,
  hintForTwins?: HintForTwins<T>,
): Register<T> => {
  const first = new Map<string, Declared<T>>();
  for (const entry of declared) {
    const twin = first.get(entry.id);
    if (!twin) first.set(entry.id, entry);
    else
      diagnostics.error('duplicate-id', `The ${what} "${entry.id}" is there twice.`, {
        span: entry.span,
        hint: hintForTwins?.(twin.record, entry.record) ?? 'Give one of them another id, or delete it.',
        related: [{ message: 'first here', span: twin.span }],
      });
  }
  return new Register(first.values(), allHaveIds && first.size === declared.length);
};
