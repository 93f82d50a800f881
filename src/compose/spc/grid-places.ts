import type { KpiFinding } from '../../analysis/findings.js';
import type { Variation } from '../../analysis/spc/icons.js';
import type { ProcessIcon } from '../../charts/process-icons.js';
import { assuranceWords } from './judgement-words.js';

/** A measure that has both icons, or one of variation and no target. */
export interface PlacedKpi {
  readonly finding: KpiFinding;
  readonly row: Variation;
  readonly column: ColumnName;
}

/** A row or column of the grid: its icon, and what it means in words. */
export interface GridLine<Name> {
  readonly name: Name;
  readonly words: string;
  readonly icon: ProcessIcon | undefined;
}

type ColumnName = 'consistently-pass' | 'hit-and-miss' | 'consistently-fail' | 'no-target';

const rows = [
  ['improvement-high', 'Special cause improvement: higher'],
  ['improvement-low', 'Special cause improvement: lower'],
  ['common-cause', 'No significant change'],
  ['concern-high', 'Special cause concern: higher'],
  ['concern-low', 'Special cause concern: lower'],
  ['neutral-high', 'Special cause, neither better nor worse: higher'],
  ['neutral-low', 'Special cause, neither better nor worse: lower'],
] as const satisfies readonly (readonly [Variation, string])[];

/** The measures that the grid has a place for. */
export const placedKpis = (findings: Iterable<KpiFinding>): readonly PlacedKpi[] =>
  [...findings].flatMap((finding) => placeOf(finding) ?? []);

export const hasPlacedKpi = (findings: Iterable<KpiFinding>): boolean =>
  [...findings].some((finding) => placeOf(finding) !== undefined);

const placeOf = (finding: KpiFinding): PlacedKpi | undefined =>
  finding.spc?.method === 'xmr' && finding.spc.variation
    ? { finding, row: finding.spc.variation.icon, column: finding.spc.assurance ?? 'no-target' }
    : undefined;

/**
 * The rows that have a measure. Improvement, no change and concern are there in any case: that there is none of a kind
 * is news too.
 */
export const gridRows = (placed: readonly PlacedKpi[]): readonly GridLine<Variation>[] =>
  rows
    .filter(([name]) => placed.some(({ row }) => row === name) || isKept(name, placed))
    .map(([name, words]) => ({
      name,
      icon: name,
      words: isKept(name, placed) ? words.replace(/:.*/, '') : words,
    }));

/** Whether a row stands for its kind, of which there is none. */
const isKept = (name: Variation, placed: readonly PlacedKpi[]): boolean =>
  ['improvement-high', 'common-cause', 'concern-high'].includes(name) &&
  !placed.some(({ row }) => row.split('-')[0] === name.split('-')[0]);

export const gridColumns = (placed: readonly PlacedKpi[]): readonly GridLine<ColumnName>[] => [
  ...(['consistently-pass', 'hit-and-miss', 'consistently-fail'] as const).map((name) => ({
    name,
    icon: name,
    words: assuranceWords[name].replace(/^./, (letter) => letter.toUpperCase()),
  })),
  ...(placed.some(({ column }) => column === 'no-target')
    ? [{ name: 'no-target' as const, icon: undefined, words: 'No target' }]
    : []),
];
