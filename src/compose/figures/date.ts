import type { Figure } from '../../paper/inlines.js';
import { spanAt } from '../../sources/located.js';
import { writeDay, writeMonth } from '../../words/month.js';
import { suggest } from '../../words/nearest.js';
import type { BindingKind } from '../context.js';
import { figure } from '../values.js';

const names = ['meeting', 'as-at', 'data-to'] as const;

/** `{{date "meeting"}}`: a date of the front matter. */
export const date: BindingKind<Figure> = {
  argument: names.map((name) => `"${name}"`).join(' or '),
  options: [],
  resolve({ argument }, { narrative: { frontMatter }, diagnostics }) {
    const name = names.find((candidate) => candidate === argument.text);
    if (name) {
      const written = name === 'data-to' ? writeMonth(frontMatter[name]) : writeDay(frontMatter[name]);
      return figure(written, [], [spanAt(frontMatter.at, name)]);
    }
    diagnostics.error('bad-value', `The front matter has no date "${argument.text}".`, {
      span: argument.span,
      hint: suggest(argument.text, names),
    });
    return undefined;
  },
};
