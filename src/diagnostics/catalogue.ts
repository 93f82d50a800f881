import { fundCatalogue } from './catalogue/fund.js';
import { kpiCatalogue } from './catalogue/kpis.js';
import { ledgerImportCatalogue } from './catalogue/ledger-import.js';
import { riskCatalogue } from './catalogue/risks.js';

interface Explanation {
  /** The kind of problem, in a few words. */
  readonly title: string;
  /** Why cfip does not go on regardless. */
  readonly why: string;
  /** What an author does about it in general; a diagnostic's own hint is more exact. */
  readonly fix: string;
}

/** Every kind of problem that cfip reports, under a code that never changes its meaning. */
export const catalogue = {
  'yaml-syntax': {
    title: 'the file is not valid YAML',
    why: 'From the fault onwards nobody can tell what the file means, so none of it is used.',
    fix: 'Correct the place shown; look at the line above it as well.',
  },
  'yaml-alias': {
    title: 'YAML aliases are not used',
    why: 'An alias hides a value from the person who reads the line.',
    fix: 'Write the value out.',
  },
  'duplicate-key': {
    title: 'a key or column is given twice',
    why: 'One of the two values would be lost without a word.',
    fix: 'Delete or rename one of them.',
  },
  'unknown-key': {
    title: 'a key or column that cfip does not know',
    why: 'What stands under it would be lost without a word.',
    fix: 'Correct the spelling, or delete it.',
  },
  'missing-key': {
    title: 'a key or column is missing',
    why: 'The paper needs it, and cfip does not guess.',
    fix: 'Add it.',
  },
  'bad-value': {
    title: 'a value is not of its kind',
    why: 'A value that can be read in two ways, or in none, is not printed.',
    fix: 'Write it as the hint shows.',
  },
  'duplicate-id': {
    title: 'an id is given twice',
    why: 'A reference to it could mean either.',
    fix: 'Give one of them another id.',
  },
  'file-missing': {
    title: 'a file is missing',
    why: 'The paper cannot be made without it.',
    fix: 'Create it or name the right folder.',
  },
  'stray-file': {
    title: 'a file in the programme folder is not read',
    why: 'Most often its name is misspelt, and its data are missing from the paper.',
    fix: 'Rename it, or move it out of the folder.',
  },
  'binding-syntax': {
    title: 'a binding cannot be read',
    why: 'The figure or block that it stands for would be missing from the paper.',
    fix: 'Write it like {{kpi "re-referrals" at="2020-06"}}.',
  },
  'bad-attribute': {
    title: 'attributes in braces cannot be read',
    why: 'A cross-reference to the id would find nothing.',
    fix: 'Write {#id}, with .unnumbered, .appendix or .landscape behind a section heading.',
  },
  'heading-level': {
    title: 'a heading of the wrong level',
    why: 'Readers who move from heading to heading would lose their way.',
    fix: 'Use #, ## and ### in order.',
  },
  'bad-link': {
    title: 'a link that leads nowhere',
    why: 'A paper links to web and mail addresses only.',
    fix: 'Give the whole address.',
  },
  'unsupported-markdown': {
    title: 'Markdown that a paper does not have',
    why: 'It would be dropped, or would stand in the paper outside its numbering and style.',
    fix: 'Use paragraphs, lists, quotations, emphasis, links and bindings.',
  },
  'text-outside-section': {
    title: 'text before the first section',
    why: 'It would have no place and no number in the paper.',
    fix: 'Put it under a heading.',
  },
  'unknown-paper-kind': {
    title: 'a kind of paper that is not defined',
    why: 'Its cover, numbering and required sections are not known.',
    fix: 'Name the file after a folder of templates/papers.',
  },
  'unknown-kpi': {
    title: 'a KPI that is not defined',
    why: 'Its figures would belong to nothing, or a sentence would have no figure.',
    fix: 'Correct the id, or define the KPI in kpis.yaml.',
  },
  'unknown-binding': {
    title: 'a binding that cfip does not know',
    why: 'The figure or block that it stands for would be missing from the paper.',
    fix: 'Correct its name; the README lists all bindings.',
  },
  'unknown-option': {
    title: 'an option that a binding does not have',
    why: 'It was meant to change what is printed, and would not.',
    fix: 'Correct its name or take it out.',
  },
  'unknown-milestone': {
    title: 'a milestone that is not in milestones.csv',
    why: 'The sentence would have no date.',
    fix: 'Correct the id, or add the milestone.',
  },
  'unknown-diagram': {
    title: 'a diagram that is not defined',
    why: 'There is nothing to draw.',
    fix: 'Correct the id, or add the diagram to programme.yaml.',
  },
  'unknown-reference': {
    title: 'a cross-reference that leads nowhere',
    why: 'A member who follows it finds nothing (domain G4).',
    fix: 'Correct the id, or give the place that is meant an id: {#id}.',
  },
  'block-in-line': {
    title: 'a block inside text',
    why: 'A table or chart cannot stand in the middle of a sentence.',
    fix: 'Put it on a line of its own.',
  },
  'no-data': {
    title: 'there are no data for what is asked',
    why: 'cfip prints nothing in place of what it does not have, least of all a value from nearby (domain B7).',
    fix: 'Add the data, or ask for a month that has them.',
  },
  'neutral-kpi': {
    title: 'a judgement on a neutral KPI',
    why: 'Of a neutral KPI nobody may say that it is better or worse (domain B1).',
    fix: 'State the change, not its effect.',
  },
  'missing-section': {
    title: 'a section is missing',
    why: 'Papers of this kind always have it, even if only to say that it does not apply (domain G2).',
    fix: 'Add it.',
  },
  'section-order': {
    title: 'sections in the wrong order',
    why: 'Members find their way by an order that never changes (domain G1).',
    fix: 'Move the section.',
  },
  'appendix-citation': {
    title: 'an appendix that the text does not lead to',
    why: 'Every appendix is referred to, in order (domain G4).',
    fix: 'Refer to it with {{ref "…"}}.',
  },
  'paper-dates': {
    title: 'dates of a paper that contradict each other',
    why: 'A paper cannot report what was not known at its date (domain G9).',
    fix: 'Correct as-at, data-to or meeting in the front matter.',
  },
  'no-paper': {
    title: 'there is no paper to make',
    why: 'A paper is made from its narrative.',
    fix: 'Name a month that has a narrative, or write one.',
  },
  'unknown-group': {
    title: 'a group of KPIs that is not defined',
    why: 'The KPI would stand under no heading and drop out of the paper.',
    fix: 'Correct the id, or add the group to kpis.yaml.',
  },
  'unknown-area': {
    title: 'an area that is not defined',
    why: 'Nobody could tell whose figures these are.',
    fix: 'Correct the id, or add the area to programme.yaml.',
  },
  'own-area': {
    title: 'not exactly one own area',
    why: 'The paper must know which figures are those of the authority itself.',
    fix: 'Give one area in programme.yaml the role "own".',
  },
  'duplicate-month': {
    title: 'a month is given twice',
    why: 'The paper could print either value.',
    fix: 'Delete the row that is wrong.',
  },
  'undeclared-gap': {
    title: 'a month is left out',
    why: 'A gap may be a row that got lost; a line drawn over it would hide that.',
    fix: 'Add the row, or declare it missing with the reason.',
  },
  'no-value': {
    title: 'a row without a usable value',
    why: 'An empty cell is not zero, and cfip does not fill it.',
    fix: 'Give the value or both counts, or declare the month missing with the reason.',
  },
  'value-disagrees': {
    title: 'a percentage that its counts do not give',
    why: 'One of the three numbers is wrong, and any of them may be printed.',
    fix: 'Correct the one that is wrong.',
  },
  'wrong-unit': {
    title: 'a value in the wrong unit',
    why: 'It would be printed as what it is not.',
    fix: 'Correct the value, or the unit in kpis.yaml.',
  },
  'target-unusable': {
    title: 'a target or tolerance that cannot be applied',
    why: 'The rating would be meaningless.',
    fix: 'Correct the target, the tolerance or the polarity.',
  },
  'spc-rebase': {
    title: 'a rebase that cannot be made',
    why: 'Mean and limits would be drawn over a change in the process, or parted where nothing changed (domain C11).',
    fix: 'Name the month of the series in which the process changed, or delete the rebase.',
  },
  'unfounded-claim': {
    title: 'a claim that no chart bears out',
    why: 'Only a signal of a chart makes a cause special; all else may be chance (domain C17).',
    fix: 'Bind it with {{signal "…"}}, or take it out.',
  },
  'unused-setting': {
    title: 'a setting that does nothing',
    why: 'Somebody wrote it to change what is printed, and it does not.',
    fix: 'Delete it, or change the setting that overrules it.',
  },
  'milestone-dates': {
    title: 'dates of a milestone that contradict each other',
    why: 'A reader could not tell what was planned and what was done.',
    fix: 'Correct the row shown.',
  },
  'milestone-baseline': {
    title: 'a baseline that was changed without approval',
    why: 'Delay is measured from the plan that was approved: who could move the plan could hide the delay (domain F1).',
    fix: 'Write the new date under forecast, or name the approval of a new baseline.',
  },
  'milestone-status': {
    title: 'a status that the dates of its milestone contradict, or that nobody explains',
    why: 'Members would be told one thing by the status and another by the dates (domain F3, F7).',
    fix: 'Correct the dates or the status; leave status empty to have it follow from the dates.',
  },
  'milestone-past': {
    title: 'a forecast that lies before its own date',
    why: 'Either its year is wrong, or the milestone is done or late and nobody has said so (domain F7).',
    fix: 'Correct the year, write the actual date, or give a new forecast.',
  },
  'milestone-unmentioned': {
    title: 'a milestone that has moved, and the paper does not say so',
    why: 'Members compare with what they were told last time, and are told of every move (domain F6).',
    fix: 'Place {{milestone-moves}}, which lists them all, or mention the milestone.',
  },
  'not-placed': {
    title: 'something in the front matter that the paper does not print',
    why: 'Who wrote it will think that members have read it.',
    fix: 'Place its block in the text, or take it out of the front matter.',
  },
  'unknown-workstream': {
    title: 'a workstream that is not there',
    why: 'Milestones under a name of their own would drop out of the overview, and a table of a name that is not there would be empty.',
    fix: 'Correct the name, or add it to workstreams in programme.yaml.',
  },
  'not-utf-8': {
    title: 'the file is not UTF-8',
    why: 'Characters such as £ and ’ would be printed wrongly.',
    fix: 'Save the file again as UTF-8.',
  },
  'csv-empty': {
    title: 'a CSV file has no header row',
    why: 'Without column names no cell has a meaning.',
    fix: 'Write the column names in the first row; the README lists them.',
  },
  'csv-syntax': {
    title: 'the quotation marks of a CSV file do not match',
    why: 'The rest of the file would be read as one cell.',
    fix: 'Close the quotation mark at the place shown.',
  },
  'csv-delimiter': {
    title: 'a CSV file is not separated by commas',
    why: 'All columns would be read as one.',
    fix: 'Save it as comma-separated values.',
  },
  'csv-too-many-cells': {
    title: 'a row has more cells than the header',
    why: 'Every value after an extra comma would stand in the wrong column.',
    fix: 'Quote the value that holds the comma, or delete the extra cell.',
  },
  'csv-too-few-cells': {
    title: 'a row has fewer cells than the header',
    why: 'A cell left out in the middle would move all the others.',
    fix: 'Write one comma for each empty cell.',
  },
  'template-syntax': {
    title: 'a template cannot be read',
    why: 'A page made from half a template would miss part of the paper.',
    fix: 'Correct the Handlebars expression at the place shown.',
  },
  'template-missing-partial': {
    title: 'a template calls another one that is not there',
    why: 'The part of the paper that it should print would be missing.',
    fix: "Correct the name, or put the template into the programme's own templates folder.",
  },
  'template-unknown-value': {
    title: 'a template uses a value that it is not given',
    why: 'It would print nothing, and nobody would notice.',
    fix: 'Correct the name; templates/README.md says where the values of each template are listed.',
  },
  'template-unescaped': {
    title: 'a template puts text into the page as markup',
    why: 'A stray < or & in the data would break the page, and a script could get in.',
    fix: 'Write two braces instead of three.',
  },
  ...riskCatalogue,
  ...kpiCatalogue,
  ...fundCatalogue,
  ...ledgerImportCatalogue,
} as const satisfies Record<string, Explanation>;

export type Code = keyof typeof catalogue;
