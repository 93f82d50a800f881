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

  constructor(private readonly diagnostics: Diagnostics) {}

  add(anchor: Anchor): void {
    const twin = this.#byId.get(anchor.id);
    if (!twin) this.#byId.set(anchor.id, anchor);
    else
      this.diagnostics.error('duplicate-id', `The id "${anchor.id}" is there twice in this paper.`, {
        span: anchor.span,
        hint: 'Give this one another id behind it: {#another-id}.',
        related: [{ message: 'first here', span: twin.span }],
      });
  }

  find(id: string): Anchor | undefined {
    return this.#byId.get(id);
  }

  get all(): readonly Anchor[] {
    return [...this.#byId.values()];
  }
}
