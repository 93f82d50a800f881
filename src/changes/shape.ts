import * as z from 'zod';
import { month, text } from '../findings-json/fields.js';

export const areas = ['papers', 'kpis', 'risks', 'milestones', 'ledger', 'text'] as const;

const changeShape = z.strictObject({
  area: z.enum(areas).meta({ description: 'what has changed' }),
  id: text(
    'the id of the KPI, the risk or the milestone; of a row of the ledger the id of its part and, for a line, " / " and its label; of papers and text the kind of paper',
  ),
  name: text('its name, as papers print it'),
  kind: z.enum(['new', 'gone', 'changed']).meta({ description: 'whether it is there on both sides' }),
  what: text('what of it is another, in words; "new" or "gone" where all of it is'),
  before: text('what stood there before, as papers print it').nullable(),
  after: text('what stands there now').nullable(),
  place: text(
    'where that was written, file:line:column or the file alone, by its name in the programme folder; of what is gone, where it was',
  ).nullable(),
});

const redrawnShape = z.strictObject({
  paper: text('the kind of paper'),
  label: text('the number of the table or chart, as in "Table 1"'),
  title: text('its caption or title'),
  kind: z
    .enum(['new', 'gone', 'changed'])
    .meta({ description: 'whether both papers have it, and it prints something else' }),
});

const templateShape = z.strictObject({
  file: text('the file, by its name in the programme folder'),
  kind: z.enum(['new', 'gone', 'changed']).meta({ description: 'whether it is there on both sides' }),
});

const ledgersShape = z
  .strictObject({
    before: month('the ledger before').nullable(),
    after: month('the ledger now').nullable(),
    'only-before': z.array(text('a column that only the ledger before has')),
    'only-after': z.array(text('a column that only the ledger now has')),
  })
  .nullable()
  .meta({ description: 'which ledgers were compared; null where there is none' });

const comparisonShape = z.strictObject({
  before: month('the month of the papers before').nullable(),
  after: month('the month of the papers now').nullable(),
  ledgers: ledgersShape,
  changes: z.array(changeShape).meta({
    description: 'in the order of the areas, within an area in that of the papers; what is gone comes last',
  }),
  redrawn: z.array(redrawnShape).meta({
    description: 'tables and charts that are new, gone or print something else; none for two months',
  }),
});

const sideShape = (description: string) =>
  z
    .strictObject({
      name: text('how a person calls it: "December 2020", "main", "the working folder"'),
      commit: text('the commit, where it is one').nullable(),
    })
    .meta({ description });

/**
 * `changes.json`: what papers of two months, or of two revisions of the data, say differently (design §6). Keys keep their
 * names and meaning within a version. What is withheld (domain I5) is not in it, since it is in neither side's findings.
 */
export const changesFile = z
  .strictObject({
    changes: z.literal('1').meta({ description: 'the version of this shape' }),
    programme: text('the name of the programme'),
    folder: text('its folder, as messages show it: the names of files are those in there'),
    compared: z
      .enum(['months', 'revisions'])
      .meta({ description: 'whether the sides are two months, or the same months of two revisions' }),
    before: sideShape('the one side'),
    after: sideShape('the other'),
    templates: z.array(templateShape).meta({
      description:
        "the programme's own templates and style sheets that are new, gone or rewritten: what pages of any month show because of that is not told",
    }),
    comparisons: z.array(comparisonShape).meta({ description: 'one for each month that has changes' }),
    unchanged: z.array(month('a month')).meta({ description: 'months whose papers say the same' }),
  })
  .meta({ description: 'what papers say differently' });

export type ChangesDocument = z.output<typeof changesFile>;
export type Comparison = ChangesDocument['comparisons'][number];
export type Change = Comparison['changes'][number];
export type Area = Change['area'];
export type TemplateChange = ChangesDocument['templates'][number];
export type Redrawn = Comparison['redrawn'][number];
export type Ledgers = Comparison['ledgers'];
