import * as z from 'zod';
import { frontMatterFile } from './inputs/front-matter.js';
import { fundFile } from './inputs/fund-file.js';
import { kpiSeriesRow } from './inputs/kpi-series-file.js';
import { kpisFile } from './inputs/kpis-file.js';
import { anyLedgerRow } from './inputs/ledger-file.js';
import { milestoneRow } from './inputs/milestones-file.js';
import { paperKindFile } from './inputs/paper-kind-file.js';
import { programmeFile } from './inputs/programme-file.js';
import { publicationFile } from './inputs/publication-file.js';
import { publishedMilestoneRow, publishedRiskRow, publishedRow } from './inputs/published-file.js';
import { risksFile } from './inputs/risks-file.js';
import { virementRow } from './inputs/virements-file.js';

/** The schema that checks each input; for CSV files, that of a row. */
const schemas: Readonly<Record<string, z.ZodType>> = {
  'programme.yaml': programmeFile,
  'kpis.yaml': kpisFile,
  'kpi-series.csv': z.array(kpiSeriesRow),
  'risks.yaml': risksFile,
  'milestones.csv': z.array(milestoneRow),
  'fund.yaml': fundFile,
  'ledger.csv': z.array(anyLedgerRow),
  'virements.csv': z.array(virementRow),
  'published-kpis.csv': z.array(publishedRow),
  'published-milestones.csv': z.array(publishedMilestoneRow),
  'published-risks.csv': z.array(publishedRiskRow),
  'publication.yaml': publicationFile,
  'front-matter.yaml': frontMatterFile,
  'paper.yaml': paperKindFile,
};

export const schemaNames: readonly string[] = Object.keys(schemas);

/** The JSON Schema (draft 2020-12) of an input file, made from the schema that checks it. */
export const jsonSchema = (name: string): object | undefined => {
  const schema = schemas[name];
  return schema && { title: name, ...z.toJSONSchema(schema, { io: 'input', override: allowPlainScalars }) };
};

/** cfip reads every scalar as text; an editor takes `decimals: 1` for a number and must not complain. */
const allowPlainScalars = ({
  jsonSchema: made,
}: {
  jsonSchema: { type?: unknown; enum?: unknown };
}): void => {
  if (made.type === 'string' && !made.enum) made.type = ['string', 'number', 'boolean'];
};
