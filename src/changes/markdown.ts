import { escapeMarkdown } from './escape-markdown.js';
import { excerpts } from './excerpts.js';
import { type Shown, withoutRepeats } from './repeats.js';
import { areas, type Change, type ChangesDocument, type Comparison } from './shape.js';
import {
  AREA_HEADINGS,
  drawnHeading,
  drawnMark,
  headingOf,
  ledgerSentence,
  nothingSentence,
  sentenceOf,
  shownPlace,
  TEMPLATES_HEADING,
  TEMPLATES_WARNING,
  templateWords,
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
  const { folder, templates, comparisons } = document;
  const nothing = comparisons.length === 0 ? `\n${nothingSentence(document)}\n` : '';
  if (nothing !== '' && templates.length === 0) return `${title}${nothing}`;
  const parts = [
    ...(templates.length > 0 ? [templatesPart(document, nothing)] : []),
    ...withoutRepeats(document).flatMap((shown) => partsOf(shown, isOne, folder)),
  ];
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

/** They come first: they are about every page, and a reader who sees nothing else must see them. */
const templatesPart = ({ templates, folder }: ChangesDocument, nothing: string): Part => ({
  head: `${nothing}\n**${TEMPLATES_HEADING}**\n\n${TEMPLATES_WARNING}\n\n`,
  rows: templates.map((one) => `- ${escapeMarkdown(short(templateWords(one, folder)))}\n`),
  tail: '',
});

const partsOf = (shown: Shown, isOne: boolean, folder: string): readonly Part[] => {
  const { comparison, changes: all } = shown;
  const heading = isOne ? '' : `\n#### ${headingOf(comparison)}\n`;
  return [
    { head: `${heading}\n${sentenceOf(shown)}\n`, rows: [], tail: '' },
    ...areas.flatMap((area) => {
      const changes = all.filter((change) => change.area === area);
      const remark = area === 'ledger' ? ledgerSentence(comparison) : undefined;
      return changes.length > 0 ? [tableOf(AREA_HEADINGS[area], changes, remark, folder)] : [];
    }),
    ...drawnPart(comparison),
  ];
};

const tableOf = (
  heading: string,
  changes: readonly Change[],
  remark: string | undefined,
  folder: string,
): Part => {
  const columns =
    '| What it is about | What has changed | Before | After | Where |\n| --- | --- | --- | --- | --- |\n';
  const said = remark === undefined ? '' : `${escapeMarkdown(remark)}\n\n`;
  return folded(
    heading,
    changes.length,
    `${said}${columns}`,
    changes.map((one) => rowOf(one, folder)),
  );
};

const folded = (heading: string, count: number, head: string, rows: readonly string[]): Part =>
  count > LONG
    ? {
        head: `\n<details><summary><b>${heading}</b> (${count} changes)</summary>\n\n${head}`,
        rows,
        tail: '\n</details>\n',
      }
    : { head: `\n**${heading}**\n\n${head}`, rows, tail: '' };

const rowOf = (change: Change, folder: string): string => {
  const [before, after] = excerpts(change.before, change.after);
  const cells = [
    short(change.name),
    short(change.what),
    before ?? '\u2013',
    after ?? '\u2013',
    change.place === null ? '\u2013' : shownPlace(change.place, folder),
  ];
  return `| ${cells.map(escapeMarkdown).join(' | ')} |\n`;
};

const short = (text: string): string => excerpts(text, null)[0] ?? '';

const drawnPart = ({ redrawn }: Comparison): readonly Part[] =>
  redrawn.length === 0
    ? []
    : [
        folded(
          drawnHeading(redrawn),
          redrawn.length,
          '',
          redrawn.map(
            (one) =>
              `- ${escapeMarkdown(one.label)}, ${escapeMarkdown(short(one.title))} (${escapeMarkdown(one.paper)})${drawnMark(one)}\n`,
          ),
        ),
      ];
