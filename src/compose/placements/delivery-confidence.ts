import type { Cell, Table } from '../../paper/blocks.js';
import { text } from '../../paper/inlines.js';
import type { DeliveryConfidence } from '../../programme/inputs/front-matter.js';
import { textAt } from '../../sources/located.js';
import { writeDay } from '../../words/month.js';
import type { BindingKind } from '../context.js';
import { cell } from './cells.js';
import { excuseId } from './ids.js';
import { markdownCell } from './markdown-cell.js';
import { tableAt, tablePlace } from './place-table.js';

/** What each rating means, in three levels as reviews of government projects use it (domain F8). */
const MEANINGS: Readonly<Record<DeliveryConfidence['rating'], readonly [word: string, meaning: string]>> = {
  green: ['Green', 'Successful delivery is highly likely.'],
  amber: ['Amber', 'Successful delivery is feasible, but there are significant issues that need management.'],
  red: ['Red', 'Successful delivery appears to be unachievable.'],
};

/** `{{delivery-confidence}}`: the officers' overall judgement from the front matter, what it means, and why (domain F8). */
export const deliveryConfidence: BindingKind<readonly Table[]> = {
  options: ['id'],
  resolve(call, context) {
    const { frontMatter } = context.narrative;
    const judged = frontMatter['delivery-confidence'];
    if (!judged) {
      excuseId(call, 'delivery-confidence', context);
      context.diagnostics.error('no-data', 'The front matter gives no delivery confidence.', {
        span: call.span,
        hint: 'Add "delivery-confidence: { rating: amber, rationale: … }": it is a judgement, which cfip cannot make.',
      });
      return undefined;
    }
    const [word, meaning] = MEANINGS[judged.rating];
    const rating: Cell = { ...cell([text(word)]), rating: judged.rating };
    const rationale = markdownCell(textAt(frontMatter.at, 'delivery-confidence', 'rationale'), context);
    return [
      tableAt(tablePlace(call, 'delivery-confidence', context), {
        caption: `Overall delivery confidence at ${writeDay(frontMatter['as-at'])}`,
        grid: {
          columns: [
            { heading: 'Confidence', holds: 'text' },
            { heading: 'What it means', holds: 'text', width: 2 },
            { heading: 'Why', holds: 'text', width: 3 },
          ],
          bodies: [{ rows: [{ headed: true, cells: [rating, cell([text(meaning)]), rationale] }] }],
        },
        notes: [
          'This is the judgement of the officers responsible, not computed from figures or dates. Its three levels are green, amber and red.',
        ],
      }),
    ];
  },
};
