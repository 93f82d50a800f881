import { SourceMap } from 'node:module';

/**
 * A stack trace by the files that were written: in the script that is built of them, all places lie in a few long
 * lines, and names are letters.
 * @param map the script's source map, as JSON
 */
export const writtenStack = (stack: string, bundlePath: string, map: string): string => {
  const places = new SourceMap(JSON.parse(map));
  const written = (line: string): string => {
    const [, place] = line.split(`${bundlePath}:`);
    return (place && placeIn(places, place)) || line;
  };
  return stack.split('\n').map(written).join('\n');
};

/** Rows and columns count from 1 in a stack, from 0 in a map. */
const placeIn = (places: SourceMap, place: string): string | undefined => {
  const [row = 1, column = 1] = place.split(':').map((digits) => Number.parseInt(digits, 10));
  const entry = places.findEntry(row - 1, column - 1);
  if (!('originalSource' in entry)) return undefined;
  const file = entry.originalSource.replace(/^(?:\.\.\/)+/, '');
  return `    at ${file}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
};
