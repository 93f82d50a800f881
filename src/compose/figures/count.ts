import type { Findings } from '../../analysis/findings.js';
import type { Figure } from '../../paper/inlines.js';
import { spanAt } from '../../sources/located.js';
import { suggest } from '../../words/nearest.js';
import { writeCount } from '../../words/phrases.js';
import type { BindingKind } from '../context.js';
import { figure } from '../values.js';

const counted: Readonly<Record<string, (findings: Findings) => Figure>> = {
  risks: ({ risks }) =>
    figure(
      writeCount(risks.length),
      [],
      risks.map(({ risk }) => spanAt(risk.at, 'id')),
    ),
};

/** `{{count "risks"}}`: how many open risks there are, as running text has it. */
export const count: BindingKind<Figure> = {
  argument: '"risks"',
  options: [],
  resolve({ argument }, { findings, programme, diagnostics }) {
    const count = Object.hasOwn(counted, argument.text) ? counted[argument.text] : undefined;
    if (count) return programme.risks.isComplete ? count(findings) : undefined;
    diagnostics.error('bad-value', `"${argument.text}" cannot be counted.`, {
      span: argument.span,
      hint: suggest(argument.text, Object.keys(counted)),
    });
    return undefined;
  },
};
