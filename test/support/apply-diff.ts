/** Texts by path. */
export type Texts = ReadonlyMap<string, string>;

/**
 * Applies a unified diff as `git apply` does: a file may change, appear or go. A line that is not there as the diff has it
 * is an error, so that a diff which nobody brought up to date is found out.
 */
export const applyDiff = (texts: Texts, diff: string): Texts => {
  const changed = new Map(texts);
  for (const part of diff.split(/^diff --git .*\n/m).slice(1)) {
    const [, from = '', to = ''] = /^--- (\S.*)\n\+\+\+ (\S.*)$/m.exec(part) ?? [];
    const [before, after] = [from, to].map((path) => path.replace(/^[ab]\//, '').replace(/\t$/, ''));
    if (before === undefined || after === undefined || before === '') throw new Error(`no file in\n${part}`);
    const text = before === NOWHERE ? '' : changed.get(before);
    if (text === undefined) throw new Error(`there is no ${before}`);
    const result = withHunks(text, part, after);
    if (before !== NOWHERE) changed.delete(before);
    if (after !== NOWHERE) changed.set(after, result);
    else if (result !== '') throw new Error(`${before} is not empty`);
  }
  return changed;
};

const NOWHERE = '/dev/null';

/** The text with every hunk of its part of a diff. */
const withHunks = (text: string, part: string, name: string): string => {
  const lines = text.split(/(?<=\n)/);
  const result: string[] = [];
  let next = 0;
  for (const hunk of part.split(/^(?=@@ )/m).slice(1)) {
    const [head = '', ...body] = hunk.split(/(?<=\n)/);
    const start = Number(/^@@ -(\d+)/.exec(head)?.[1]);
    result.push(...lines.slice(next, Math.max(start - 1, 0)));
    next = Math.max(start - 1, 0);
    for (const line of body) {
      const [sign, content] = [line[0], line.slice(1)];
      if (sign !== '+' && lines[next] !== content) throw new Error(`${name}:${next + 1} is not "${content}"`);
      if (sign !== '+') next += 1;
      if (sign !== '-') result.push(content);
    }
  }
  return [...result, ...lines.slice(next)].join('');
};
