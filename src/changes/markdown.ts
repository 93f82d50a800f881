import { escapeMarkdown } from './escape-markdown.js';
import { excerpts } from './excerpts.js';
import { type Shown, withoutRepeats } from './repeats.js';
import { areas, type Change, type ChangesDocument, type Comparison } from './shape.js';
import {
  AREA_HEADINGS,
  headingOf,
  ledgerSentence,
  NOTHING,
  repeatedSentence,
  sentenceOf,
  titleOf,
  unchangedSentence,
} from './summary.js';

/** What a comment on GitHub holds is 65,536 characters; a job may want to add some of its own. */
const MOST = 64_000;
/** Longer tables are folded away. */
const LONG = 12;

/** By it a job finds the comment again that it is to replace. */
const MARK = '<!-- cfip diff -->';

/** A stretch of the page: what stands before its rows, the rows, and what closes it. */
interface Part {
  readonly head: string;
  readonly rows: readonly string[];
  readonly tail: string;
}

/**
 * The changes as Markdown, for a comment on a pull request. It never grows longer than a comment may be.
 * @param command shows all of them
 * @param most how many characters there is room for
 */
export const writeMarkdown = (document: ChangesDocument, command: string, most = MOST): string => {
  const title = `${MARK}\n### ${escapeMarkdown(titleOf(document))}\n`;
  const isOne = document.compared === 'months';
  const unchanged = unchangedSentence(document);
  const parts = withoutRepeats(document).flatMap((shown) => partsOf(shown, isOne));
  if (parts.length === 0) return `${title}\n${NOTHING}\n`;
  const notice = (count: number): string =>
    `\n**${count} more changes are not shown here.** All of them: ${escapeMarkdown(command)}\n`;
  const end = unchanged === undefined ? '' : `\n${unchanged}\n`;
  const { text, left } = fit(parts, most - title.length - end.length - notice(MOST).length);
  return `${title}${text}${end}${left > 0 ? notice(left) : ''}`;
};

/** As many rows as there is room for, and how many there was none for; what is begun is closed. */
const fit = (parts: readonly Part[], room: number): { readonly text: string; readonly left: number } => {
  let text = '';
  let left = 0;
  for (const { head, rows, tail } of parts) {
    let used = text.length + head.length + tail.length;
    const shown = rows.filter((row) => {
      used += row.length;
      return used <= room;
    });
    left += rows.length - shown.length;
    if (shown.length > 0 || (rows.length === 0 && used <= room)) text += `${head}${shown.join('')}${tail}`;
  }
  return { text, left };
};

const partsOf = ({ comparison, changes: all, repeated }: Shown, isOne: boolean): readonly Part[] => {
  const heading = isOne ? '' : `\n#### ${headingOf(comparison)}\n`;
  return [
    { head: `${heading}\n${sentenceOf(comparison)}${repeatedSentence(repeated)}\n`, rows: [], tail: '' },
    ...areas.flatMap((area) => {
      const changes = all.filter((change) => change.area === area);
      const remark = area === 'ledger' ? ledgerSentence(comparison) : undefined;
      return changes.length > 0 ? [tableOf(AREA_HEADINGS[area], changes, remark)] : [];
    }),
    ...drawnPart(comparison),
  ];
};

const tableOf = (heading: string, changes: readonly Change[], remark: string | undefined): Part => {
  const columns =
    '| What it is about | What has changed | Before | After | Where |\n| --- | --- | --- | --- | --- |\n';
  const said = remark === undefined ? '' : `${escapeMarkdown(remark)}\n\n`;
  return folded(heading, changes.length, `${said}${columns}`, changes.map(rowOf));
};

const folded = (heading: string, count: number, head: string, rows: readonly string[]): Part =>
  count > LONG
    ? {
        head: `\n<details><summary><b>${heading}</b> (${count} changes)</summary>\n\n${head}`,
        rows,
        tail: '\n</details>\n',
      }
    : { head: `\n**${heading}**\n\n${head}`, rows, tail: '' };

const rowOf = (change: Change): string => {
  const [before, after] = excerpts(change.before, change.after);
  const cells = [
    short(change.name),
    short(change.what),
    before ?? '\u2013',
    after ?? '\u2013',
    placeOf(change),
  ];
  return `| ${cells.map(escapeMarkdown).join(' | ')} |\n`;
};

const short = (text: string): string => excerpts(text, null)[0] ?? '';

/** The file and the line; a column helps nobody who reads a comment. */
const placeOf = ({ place }: Change): string => place?.replace(/(:\d+):\d+$/, '$1') ?? '\u2013';

const drawnPart = ({ redrawn }: Comparison): readonly Part[] =>
  redrawn.length === 0
    ? []
    : [
        folded(
          'Tables and charts that print something else',
          redrawn.length,
          '',
          redrawn.map(
            ({ paper, label, title }) =>
              `- ${escapeMarkdown(label)}, ${escapeMarkdown(short(title))} (${escapeMarkdown(paper)})\n`,
          ),
        ),
      ];
