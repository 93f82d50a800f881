import type { Benchmark } from '../analysis/findings.js';
import type { Reading } from '../analysis/reading.js';
import type { BenchmarkMethod } from '../programme/inputs/programme-file.js';

const SHORT: Readonly<Record<BenchmarkMethod, string>> = { mean: 'mean', median: 'median', pooled: 'pooled' };

const LONG: Readonly<Record<BenchmarkMethod, string>> = {
  mean: 'simple mean of its members',
  median: 'median of its members',
  pooled: 'numerators of its members over their denominators',
};

/** How the figure of a group was made, in a few words: "mean, 8 of 10" (domain B15); none of a single area. */
export const groupWords = ({ method }: Benchmark, { members }: Reading): string | undefined => {
  if (!method) return undefined;
  return members ? `${SHORT[method]}, ${members.used} of ${members.of}` : SHORT[method];
};

/** What a note says of a group: the method, who is in it, and by which list (domain B15); nothing of a single area. */
export const groupNote = (name: string, benchmarks: readonly Benchmark[]): string | undefined => {
  const [first] = benchmarks;
  const methods = new Set(benchmarks.flatMap(({ method }) => method ?? []));
  const [only] = methods;
  if (!first || !only) return undefined;
  const { list } = first.area;
  const isMade = benchmarks.some(({ readings }) => readings.all.some(({ members }) => members));
  return [
    `${name}: ${methods.size === 1 ? LONG[only] : 'made as is said with each figure'}`,
    ...(isMade ? ['the numbers say how many members had a figure, and how many there are'] : []),
    ...(list ? [`list: ${list}`] : []),
  ].join('; ');
};
