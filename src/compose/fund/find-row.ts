import type { CastLedger, CastRow } from '../../analysis/fund/cast-ledger.js';
import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import type { Written } from '../../narrative/narrative.js';
import { nearestWord, suggest } from '../../words/nearest.js';
import { writeList } from '../../words/phrases.js';

/** A total is known by its id, a line by its label, with its group where others have the same (domain D10). */
export const findRow = (
  name: Written,
  group: Written | undefined,
  cast: CastLedger,
  diagnostics: Diagnostics,
): CastRow | undefined => {
  const complain = (message: string, { span }: Written, hint: string | undefined): undefined => {
    diagnostics.error('unknown-ledger-line', message, { span, hint });
    return undefined;
  };
  const sum = cast.rows.find(({ role, part }) => role !== 'line' && part.id === name.text);
  const lines = cast.rows.filter(({ role, line }) => role === 'line' && line === name.text);
  const groups = [...new Set(lines.map(({ part }) => part.id))];
  if (sum && !group) return sum;
  if (sum && group) return complain(`"${name.text}" is a total, and in no group.`, group, 'Take group out.');
  if (lines.length === 0)
    return complain(`The ledger has no row "${name.text}".`, name, suggestRow(name.text, cast));
  if (group)
    return (
      lines.find(({ part }) => part.id === group.text) ??
      complain(
        `There is no line "${name.text}" in a group "${group.text}".`,
        group,
        suggest(group.text, groups),
      )
    );
  // Two lines of one group that share a label have been told of, at their own places.
  if (groups.length === 1) return lines[0];
  return complain(
    `${writeList(lines.map(({ part }) => `"${part.name}"`))} each have a line "${name.text}".`,
    name,
    `Say which is meant: ${choiceOf('group', groups)}.`,
  );
};

/** `column="planned 2020/21" or column="planned 2021/22"` */
export const choiceOf = (option: string, values: readonly string[]): string =>
  writeList(
    values.map((value) => `${option}="${value}"`),
    'or',
  );

/** Ids are few and can be listed; labels are many and only the nearest is named. A contingency has an id only. */
const suggestRow = (name: string, { rows }: CastLedger): string | undefined => {
  const contingencies = rows.filter(({ role, line }) => role === 'contingency' && line === name);
  const quoted = contingencies.map(({ part }) => `"${part.id}"`);
  if (quoted.length > 0) return `Write ${writeList(quoted, 'or')}.`;
  const labels = rows.flatMap(({ role, line }) => (role === 'line' && line !== undefined ? [line] : []));
  const ids = rows.flatMap(({ role, part }) => (role === 'line' ? [] : [part.id]));
  return suggest(name, nearestWord(name, labels) === undefined ? ids : labels);
};
