import { join } from 'node:path';
import type { Month } from '../../src/words/month.js';
import { layOver, prepareTree, readTree, type Tree } from './case-folder.js';
import { type RiskSketch, risksOf, risksYaml } from './risks.js';
import { root } from './root.js';
import { showPaper } from './show-paper.js';
import { risksCsv } from './snapshots.js';
import { told } from './told.js';

const base = readTree(join(root, 'test', 'cases', 'base'));

/** The base, of which no paper has printed the risks. */
const unpublished = layOver(base, {}, ['published/2020-12/risks.csv']);

/** Sections that a paper of the base programme must have, with the text of the second. */
const narrative = (text: string): string => `---
title: Safer homes
meeting: 2021-03-10
as-at: 2021-02-26
data-to: 2021-01
---

# Summary {.unnumbered}

All is well.

# Performance {#performance}

${text}

# Next steps

None.
`;

export interface RiskPaper {
  /** The lines of the paper, one a row of a table. */
  readonly lines: readonly string[];
  /** What is told of it, without places. */
  readonly told: readonly string[];
}

/** The paper of February 2021 of a programme with a log, whose standard section on risks has the table of them. */
export const riskPaper = (
  risks: readonly RiskSketch[],
  { text = 'All is well.', published = true, settings = '' } = {},
): RiskPaper => {
  const bytes = (content: string) => new TextEncoder().encode(content);
  const programme = new TextDecoder().decode(base['programme.yaml']);
  const over: Tree = {
    'risks.yaml': bytes(risksYaml(risks)),
    ...(published && { 'published/2020-12/risks.csv': bytes(risksCsv(risksOf(risks), '2020-12' as Month)) }),
    'narrative/2021-02/briefing.md': bytes(narrative(text)),
    ...(settings && { 'programme.yaml': bytes(settings + programme) }),
  };
  const { papers, diagnostics } = prepareTree(layOver(unpublished, over));
  return {
    lines: papers.flatMap(({ paper }) => showPaper(paper).split('\n')),
    told: told(diagnostics).map((line) => line.replace(/^\S+ \[.*?\] /s, '')),
  };
};
