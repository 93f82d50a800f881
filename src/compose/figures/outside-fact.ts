import type { Figure } from '../../paper/inlines.js';
import type { BindingKind } from '../context.js';
import { figure } from '../values.js';

/** `{{outside-fact "£1.2m" source="Budget report, February 2021"}}`: a figure that no file of the programme holds, with its source. */
export const outsideFact: BindingKind<Figure> = {
  argument: 'the figure as it is to be printed',
  options: ['source'],
  resolve({ argument, options, span }, { diagnostics }) {
    const source = options.get('source');
    if (source && source.text.trim() !== '') return figure(argument.text, [], [argument.span]);
    diagnostics.error('binding-syntax', `${argument.text} has no source.`, {
      span: source?.span ?? span,
      hint: 'Say where it can be looked up: source="Budget report, February 2021".',
    });
    return undefined;
  },
};
