import type { MilestoneFinding } from '../../analysis/milestones.js';
import type { Written } from '../../narrative/narrative.js';
import { suggest } from '../../words/nearest.js';
import type { Context } from '../context.js';

/** What is known of the milestone that a binding names, or a diagnostic at the name. The paper then speaks of it. */
export const findMilestone = (
  name: Written,
  { findings, programme, mentioned, diagnostics }: Context,
): MilestoneFinding | undefined => {
  mentioned.add(name.text);
  const finding = findings.milestones.get(name.text);
  if (finding) return finding;
  if (!programme.milestones.mayHave(name.text))
    diagnostics.error('unknown-milestone', `There is no milestone "${name.text}".`, {
      span: name.span,
      hint: suggest(name.text, programme.milestones.ids),
    });
  else if (programme.milestones.find(name.text))
    diagnostics.error('no-data', `Nothing was reported of "${name.text}" by the date of this paper.`, {
      span: name.span,
      hint: 'Look at the as-at dates in milestones.csv and in the front matter.',
    });
  return undefined;
};
