import type { Risk } from '../../src/programme/inputs/risks-file.js';
import { type CheckedProgramme, smallProgramme } from './small-programme.js';

/** Likelihood and impact, and a score where one is supplied. */
export type LevelSketch = readonly [likelihood: number, impact: number, score?: number];

export interface ActionSketch {
  readonly text?: string;
  readonly owner?: string;
  readonly due?: string;
  readonly done?: string;
}

export interface AssessmentSketch {
  readonly month?: string;
  readonly mitigation?: string;
  readonly inherent?: LevelSketch | undefined;
  readonly residual?: LevelSketch | undefined;
  readonly target?: LevelSketch | undefined;
  readonly review?: string;
  readonly actions?: readonly ActionSketch[];
}

/** A risk as its entry has it; of what is left out, only what an entry must have is filled in. */
export interface RiskSketch {
  readonly id?: string;
  readonly area?: string;
  readonly opened?: string;
  readonly closed?: string;
  readonly reason?: string;
  readonly owner?: string;
  readonly review?: string;
  readonly response?: string;
  readonly assessments?: readonly AssessmentSketch[];
}

/** Who answers for a risk: a risk that has it gives no cause for complaint in a scored log. */
export const ANSWERED = { owner: 'Head of Homes', review: '2021-04-30', response: 'treat' };

const levelOf = ([likelihood, impact, score]: LevelSketch) => ({ likelihood, impact, score });

const assessmentOf = (sketch: AssessmentSketch) => ({
  month: '2021-02',
  mitigation: 'It is being looked after.',
  ...sketch,
  inherent: sketch.inherent && levelOf(sketch.inherent),
  residual: sketch.residual && levelOf(sketch.residual),
  target: sketch.target && levelOf(sketch.target),
  actions: sketch.actions?.map((action) => ({ text: 'Do it', ...action })),
});

const riskOf = ({ reason, assessments = [{}], ...sketch }: RiskSketch) => ({
  id: 'R-01',
  title: `Title of ${sketch.id ?? 'R-01'}`,
  area: 'If damp is found late, homes may become unfit to live in.',
  opened: '2020-06',
  ...sketch,
  'closed-because': reason,
  assessments: assessments.map(assessmentOf),
});

/** The log as a file: YAML written as JSON, which it includes. */
export const risksYaml = (risks: readonly RiskSketch[]): string =>
  JSON.stringify({ risks: risks.map(riskOf) }, undefined, 1);

/** A programme that has nothing but a risk log, and what is told of it. */
export const programmeWithRisks = (risks: readonly RiskSketch[], settings = ''): CheckedProgramme =>
  smallProgramme({ 'risks.yaml': risksYaml(risks) }, settings);

/** The records of a log without regard to what is told of it. */
export const risksOf = (risks: readonly RiskSketch[]): readonly Risk[] =>
  programmeWithRisks(risks).programme.risks.records;
