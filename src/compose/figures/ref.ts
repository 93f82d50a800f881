import type { Reference } from '../../paper/inlines.js';
import type { BindingKind } from '../context.js';

/** `{{ref "pandemic"}}`: a cross-reference; what it reads is filled in when the whole paper has its numbers. */
export const ref: BindingKind<Reference> = {
  argument: 'the id of a section, paragraph, table, figure or appendix',
  options: [],
  resolve({ argument }, { references }) {
    const reference: Reference = { kind: 'reference', target: argument.text, text: '' };
    references.set(reference, argument);
    return reference;
  },
};
