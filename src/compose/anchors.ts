import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { Span } from '../diagnostics/source-text.js';

/** Something that a cross-reference can name, and how it is named: `Section 3`, `paragraph 4.5`, `Table 1`. */
export interface Anchor {
  readonly id: string;
  readonly kind: 'section' | 'paragraph' | 'heading' | 'table' | 'figure' | 'appendix';
  readonly label: string;
  readonly span: Span;
}

/** Every id of a paper, in the order of the paper. */
export class Anchors {
  readonly #byId = new Map<string, Anchor>();
  readonly #excuses: ((id: string) => boolean)[] = [];
  readonly #automatic = new Map<string, number>();

  constructor(private readonly diagnostics: Diagnostics) {}

  add(anchor: Anchor): void {
    const twin = this.#byId.get(anchor.id);
    if (!twin) this.#byId.set(anchor.id, anchor);
    else
      this.diagnostics.error('duplicate-id', `The id "${anchor.id}" is there twice in this paper.`, {
        span: anchor.span,
        hint:
          anchor.kind === 'table' || anchor.kind === 'figure'
            ? 'Give one of the two another id inside its braces: id="another-id".'
            : 'Give one of the two another id behind it: {#another-id}.',
        related: [{ message: 'first here', span: twin.span }],
      });
  }

  /** Tells which ids are not there only because of a fault that has been told: a reference to one is not another. */
  excuse(isLost: (id: string) => boolean): void {
    this.#excuses.push(isLost);
  }

  /** An id for what nobody can refer to: the given one, counted where it comes up again. */
  automatic(id: string): string {
    const count = (this.#automatic.get(id) ?? 0) + 1;
    this.#automatic.set(id, count);
    return count === 1 ? id : `${id}--${count}`;
  }

  find(id: string): Anchor | undefined {
    return this.#byId.get(id);
  }

  /** Whether an id is there, or would be but for a fault that has been told. */
  mayHave(id: string): boolean {
    return this.#byId.has(id) || this.#excuses.some((isLost) => isLost(id));
  }

  get all(): readonly Anchor[] {
    return [...this.#byId.values()];
  }
}
