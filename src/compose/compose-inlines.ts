import type { Binding, WrittenInline } from '../narrative/narrative.js';
import { type Inline, text } from '../paper/inlines.js';
import { nearestWord, suggest } from '../words/nearest.js';
import { checkClaims } from './check-claims.js';
import { checkPeople } from './check-people.js';
import type { Context } from './context.js';
import { figures } from './figures/index.js';
import { reportUnboundMoney } from './fund/unbound-money.js';
import { leavesOf } from './leaves.js';
import { openCall } from './open-call.js';

/** Turns written text into running text: every binding becomes the figure or reference that it stands for. */
export const composeInlines = (written: readonly WrittenInline[], context: Context): readonly Inline[] => {
  checkClaims(written, context);
  checkPeople(written, context);
  return composeAll(written, { ...context, signalled: signalledIn(written) });
};

const signalledIn = (written: readonly WrittenInline[]): ReadonlySet<string> =>
  new Set(
    leavesOf(written).flatMap((inline) =>
      inline.kind === 'binding' && inline.binding.name === 'signal'
        ? [inline.binding.argument?.text ?? '']
        : [],
    ),
  );

const composeAll = (written: readonly WrittenInline[], context: Context): readonly Inline[] =>
  written.map((inline): Inline => {
    switch (inline.kind) {
      case 'text':
        if (!context.quoted) reportUnboundMoney(inline, context);
        return text(inline.text);
      case 'binding':
        return composeFigure(inline.binding, context);
      case 'endnote':
        return context.endnotes.call(inline.note, (content) => composeInlines(content, context));
      default:
        return { ...inline, content: composeAll(inline.content, context) };
    }
  });

// A binding that cannot be resolved leaves this behind; it is never printed, since its diagnostic is an error.
const UNRESOLVED = text('');

const composeFigure = (binding: Binding, context: Context): Inline => {
  const kind = Object.hasOwn(figures, binding.name) ? figures[binding.name] : undefined;
  if (kind) {
    const call = openCall(binding, kind, context.diagnostics);
    return (call && kind.resolve(call, context)) ?? UNRESOLVED;
  }
  const isBlock = context.blockNames.includes(binding.name);
  context.diagnostics.error(
    isBlock ? 'block-in-line' : 'unknown-binding',
    isBlock
      ? `{{${binding.name}}} is a block and cannot stand inside text.`
      : `There is no binding "${binding.name}".`,
    {
      span: binding.nameSpan,
      hint: isBlock
        ? 'Put it on a line of its own, with an empty line before and after it.'
        : suggest(binding.name, namesOfBindings(context)),
    },
  );
  return UNRESOLVED;
};

/** The binding that a name which is none most likely means; `undefined` for one that is a figure or a block. */
export const meantBinding = (name: string, context: Context): string | undefined => {
  const names = namesOfBindings(context);
  return names.includes(name) ? undefined : nearestWord(name, names);
};

const namesOfBindings = ({ blockNames }: Context): readonly string[] => [
  ...Object.keys(figures),
  ...blockNames,
];
