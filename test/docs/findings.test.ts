import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { findingsSchema } from '../../src/findings-json/json-schema.js';
import { expectedText } from '../support/case-folder.js';
import { root } from '../support/root.js';

interface Schema {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

const isNull = ({ type }: Schema): boolean => type === 'null';

/** What stands under a schema, a line for each key, set in as deep as it lies. */
const linesOf = (schema: Schema, depth: number): readonly string[] => {
  const choices = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  if (choices.length > 0) return choices.filter((one) => !isNull(one)).flatMap((one) => linesOf(one, depth));
  if (schema.items) return linesOf(schema.items, depth);
  return Object.entries(schema.properties ?? {}).flatMap(([key, value]) => [
    `${'  '.repeat(depth)}- \`${key}\`${saidOf(value)}`,
    ...linesOf(value, depth + 1),
  ]);
};

const saidOf = (schema: Schema): string => {
  const inner = [schema, ...(schema.anyOf ?? []), ...(schema.items ? [schema.items] : [])];
  const described = inner.find(({ description }) => description)?.description;
  const choices = inner.find((one) => one.enum)?.enum ?? inner.flatMap((one) => one.const ?? []);
  const kind = schema.items ? 'a list' : '';
  const nullable = (schema.anyOf ?? []).some(isNull) && !described?.includes('null') ? 'or null' : '';
  const words = [described, choices.map((choice) => `\`${choice}\``).join(', '), kind, nullable].filter(
    Boolean,
  );
  return words.length > 0 ? `: ${words.join('; ')}` : '';
};

const page = `# findings.json

\`cfip report\` writes beside the papers everything that it has worked out for them; \`--format json\` writes that alone, in a fraction of a second and without a browser. It is for analysts and other programs. Values are exact: they are decimals written as text, since programs keep some sixteen digits of a number only. \`printed\` beside a value is what papers show. What is not there is \`null\`; no key is left out. Keys keep their names and meaning while \`findings\` stays \`"1"\`. \`cfip schema findings.json\` prints the JSON Schema.

In Excel: Data, Get Data, From JSON. With Node.js, the measures that chance does not explain:

\`\`\`sh
node -e '
  const { horizons } = require("./out/2021-02/findings.json");
  for (const { name, spc } of horizons[0].kpis)
    if (spc?.variation && spc.variation !== "common-cause") console.log(name, spc.variation);'
\`\`\`

Ids such as B6 are those of the [rules](rules.md).

${linesOf(findingsSchema() as Schema, 0).join('\n')}
`;

test('the page of the findings is that of their schema', () => {
  expect(page).toBe(expectedText(join(root, 'docs', 'findings.md'), page));
});
