import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { changesSchema } from '../../src/changes/json.js';
import { expectedText } from '../support/case-folder.js';
import { root } from '../support/root.js';
import { type Schema, schemaLines } from '../support/schema-lines.js';

const page = `# changes.json

\`cfip diff … --format json\` writes what papers say differently: those of two months, or those of one month in two git revisions. It is for other programs; people read \`--format text\`, and \`--format markdown\` is for comments on pull requests. Every change names what it is about by its id, says in words what of it is another, and gives before and after as papers print them. Keys keep their names and meaning while \`changes\` stays \`"1"\`. \`cfip schema changes.json\` prints the JSON Schema.

With Node.js, the ratings that a branch changes:

\`\`\`sh
cfip diff origin/main HEAD --format json --out changes.json
node -e '
  for (const { after, changes } of require("./changes.json").comparisons)
    for (const { name, what, before, after: now } of changes)
      if (what === "rating") console.log(after, name, before, now);'
\`\`\`

What is compared:

- **Papers**: which came or went, and what their covers and ends say. Of two months' texts only the length is told.
- **KPIs**: values (the latest with its month, and those of earlier months that are not what they were), ratings, what the charts say (variation, assurance), direction of travel, targets and tolerances, definitions, owners and sources, other areas' figures. A value that is printed as before but is another stands there in full.
- **Risks**: new, gone and closed ones, scores and bands, owners, reviews, what is done, actions. Texts of the log stand there as they were written, with bindings such as \`{{ref "school-return"}}\` in them.
- **Milestones**: dates, slips, statuses.
- **Ledger**: every amount of every row, be it a line, a sum, a contingency or an allocation, in the columns that both ledgers have.
- **Text**, of revisions only: passages that were added, removed or written in another way; one that has only another number is none. The address of a link is part of it. Tables and charts that are new, gone or print something else are named under \`redrawn\`.
- **Templates** and style sheets of the programme's own: which came, went or were rewritten, under \`templates\`. What pages say or show because of them is not told. Line ends do not count.

Findings of papers of one kind are compared with each other; where the two sides have no kind of paper in common, those that know most. Where one side withholds a count of people ([I5](rules.md)), the other's value is not told either, nor are texts that may print it.

${schemaLines(changesSchema() as Schema).join('\n')}
`;

test('the page of changes is that of their schema', () => {
  expect(page).toBe(expectedText(join(root, 'docs', 'changes.md'), page));
});
