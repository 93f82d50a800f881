import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { findingsSchema } from '../../src/findings-json/json-schema.js';
import { expectedText } from '../support/case-folder.js';
import { root } from '../support/root.js';
import { type Schema, schemaLines } from '../support/schema-lines.js';

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

${schemaLines(findingsSchema() as Schema).join('\n')}
`;

test('the page of the findings is that of their schema', () => {
  expect(page).toBe(expectedText(join(root, 'docs', 'findings.md'), page));
});
