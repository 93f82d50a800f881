import type { Paper } from '../../../src/paper/paper.js';
import { paper } from '../../support/paper-builder.js';
import { appendix, hostileAppendix } from './appendices.js';
import { focus, summary } from './opening.js';
import { performance } from './performance.js';
import { risks } from './risks.js';
import { standardSections } from './standard-sections.js';
import { demand, inspection, introduction, redesign } from './text-sections.js';

/** A paper with everything that a paper can hold, about as long as a real one. */
export const samplePaper = (
  options: { readonly draft?: boolean; readonly hostile?: boolean } = {},
): Paper => ({
  ...paper(
    summary,
    focus,
    introduction,
    inspection,
    demand,
    redesign,
    risks,
    performance,
    ...standardSections,
  ),
  appendices: [appendix, ...(options.hostile ? [hostileAppendix] : [])],
  draft: options.draft ?? false,
  closing: {
    signature: { name: 'Lucy Butler', post: 'Executive Director of Children, Young People and Learning' },
    contact: { name: 'Vince Clark', post: 'Children First Transformation Director' },
    backgroundPapers: [
      'Improvement plan, December 2020',
      'Minutes of the improvement board, 25 February 2021',
    ],
  },
});
