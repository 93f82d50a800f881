import { describe, expect, test } from '@jest/globals';
import { riskPaper } from '../support/risk-paper.js';

/** What is told of a mitigation in words. At 26 February 2021 the survey is complete; the contract is due in June. */
const toldOf = (mitigation: string): readonly string[] =>
  riskPaper([{ assessments: [{ month: '2021-02', mitigation }] }], { text: BODY }).told;

/** The contract has moved, so that a paper which speaks of milestones must speak of it. */
const BODY = 'The contract starts in {{milestone "new-contract"}}.';

const contract = '{{milestone "new-contract"}}';
const survey = '{{milestone "damp-survey"}}';

describe('E8: a mitigation that says that a milestone has been reached', () => {
  const claims = (milestone: string): readonly string[] => [
    `Gangs have worked in pairs since ${milestone}.`,
    `A plan was approved in ${milestone}, and works.`,
    `Two plans have been fully agreed in ${milestone}.`,
    `Work began in ${milestone}.`,
    `The first phase ended in ${milestone}.`,
    `All is well: *everything\nwas* ready on ${milestone}.`,
  ];

  test.each(claims(contract))('is told where it has not: %j', (mitigation) => {
    expect(toldOf(mitigation)).toEqual([
      'risk-claim: R-01 speaks of "New repairs contract starts" as if it had been reached; at 26 February 2021 it has not.',
    ]);
  });

  test.each(claims(survey))('is let be where it has: %j', (mitigation) => {
    expect(toldOf(mitigation)).toEqual([]);
  });
});

describe('E8: a mitigation that says that a milestone is still to come', () => {
  const claims = (milestone: string): readonly string[] => [
    `The work will start in ${milestone}.`,
    `The work is expected to be complete in ${milestone}.`,
    `It is to be finished by the ${milestone}.`,
    `Once done, it should end in ${milestone}; no sooner.`,
    `The rest are now due in ${milestone}.`,
  ];

  test.each(claims(survey))('is told where it has been reached: %j', (mitigation) => {
    expect(toldOf(mitigation)).toEqual([
      'risk-claim: R-01 speaks of "Damp survey finished" as if it were still to come; at 26 February 2021 it has been reached.',
    ]);
  });

  test.each(claims(contract))('is let be where it has not: %j', (mitigation) => {
    expect(toldOf(mitigation)).toEqual([]);
  });
});

describe('E8: what may be about something else is left to a person', () => {
  test.each([
    `Contracts have been extended until ${contract}.`,
    `The date was expected to be in ${contract}.`,
    `The plan was not approved in ${contract}.`,
    `Everything that was agreed in March starts with ${contract}.`,
    `It was approved last year. The date is ${contract}.`,
    `It was first planned for {{milestone "new-contract" which="previous"}} and began in {{milestone "new-contract" which="baseline"}}.`,
    `Staff will use the survey of ${survey}.`,
    `Homes will be seen again after the survey, which ended in ${survey}.`,
    'Everybody has been vaccinated.',
  ])('%j', (mitigation) => {
    expect(toldOf(mitigation)).toEqual([]);
  });
});

describe('E8: a mitigation that says which way a KPI has gone', () => {
  const october = '{{kpi "repeat-repairs" at="2020-10"}}';
  const january = '{{kpi "repeat-repairs"}}';

  test.each([
    `Repeat repairs have risen from ${october} in October to ${january}.`,
    `Repeat repairs now stand at ${january}: they rose to ${january} from ${october}.`,
    `Repeat repairs fell from ${january} to ${october}.`,
    `Repeat repairs have fallen from ${january} to ${january}.`,
  ])('is told where it went the other way, or nowhere: %j', (mitigation) => {
    expect(toldOf(mitigation)).toEqual([
      expect.stringMatching(/^risk-claim: R-01 says which way "Repeat repairs" has gone, but it went from /),
    ]);
  });

  test('is told with both values', () => {
    expect(toldOf(`Repeat repairs have risen from ${october} to ${january}.`)).toEqual([
      'risk-claim: R-01 says which way "Repeat repairs" has gone, but it went from 13.1% to 12.0%.',
    ]);
  });

  test.each([
    `Repeat repairs have fallen from ${october} to ${january}.`,
    `Repeat repairs have not risen from ${october} to ${january}.`,
    `Repeat repairs have risen to ${january}.`,
    `Repeat repairs went from ${october} to ${january}.`,
    `Repeat repairs fell and rose from ${october} to ${january}.`,
    `Repeat repairs have risen from ${october}. They came to ${january}.`,
    `Costs have risen from {{kpi "empty-homes" at="2020-12"}} to ${january}.`,
    `Repeat repairs have risen from ${october} to ${january}, from ${october} before.`,
  ])('is let be where it is right, or cannot be judged: %j', (mitigation) => {
    expect(toldOf(mitigation)).toEqual([]);
  });
});
