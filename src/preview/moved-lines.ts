/**
 * Where the lines of a text that was changed stood before it was: above the change, where they stand; below it, as many
 * lines further up or down as it has taken or added. A line of the change itself belongs to the first line that it has
 * replaced.
 * @returns line after the change → line before it, both counted from 1
 */
export const lineBefore = (before: string, after: string): ((line: number) => number) => {
  if (before === after) return (line) => line;
  const [old, now] = [linesOf(before), linesOf(after)];
  const shorter = Math.min(old.length, now.length);
  let above = 0;
  while (above < shorter && old[above] === now[above]) above += 1;
  let below = 0;
  while (below < shorter - above && old.at(-1 - below) === now.at(-1 - below)) below += 1;
  return (line) => {
    if (line <= above) return line;
    if (line > now.length - below) return line + old.length - now.length;
    return Math.max(1, Math.min(line, old.length - below, above + 1));
  };
};

const linesOf = (text: string): readonly string[] => text.split(/\r\n|\n|\r/);
