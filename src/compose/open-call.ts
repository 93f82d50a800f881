import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { Binding } from '../narrative/narrative.js';
import { suggest } from '../words/nearest.js';
import type { BindingKind, Call } from './context.js';

/** Checks a binding against its kind: the argument is there when one is needed, every option is known. */
export const openCall = (
  binding: Binding,
  kind: BindingKind<unknown>,
  diagnostics: Diagnostics,
): Call | undefined => {
  const { argument, options, span, name } = binding;
  for (const [option, written] of options)
    if (!kind.options.includes(option))
      diagnostics.error('unknown-option', `{{${name}}} has no option "${option}".`, {
        span: written.span,
        hint: suggest(option, kind.options) ?? 'It takes none.',
      });
  if (kind.argument && !argument) {
    diagnostics.error('binding-syntax', `{{${name}}} does not say which.`, {
      span,
      hint: `Write ${kind.argument} in quotation marks behind the name.`,
    });
    return undefined;
  }
  if (!kind.argument && argument)
    diagnostics.error('binding-syntax', `{{${name}}} takes no "${argument.text}".`, {
      span: argument.span,
      hint: `Take it out: {{${name}}}.`,
    });
  return { argument: argument ?? { text: '', span }, options, span };
};
