/** Two items that belong together, by their indexes; one of them alone where the other side has nothing like it. */
export type Aligned = readonly [before: number | undefined, after: number | undefined];

/** Beyond so many pairs to be weighed nothing is matched: it would take longer than anybody waits. */
const MOST_PAIRS = 4_000_000;

/**
 * Matches two sequences in their order, so that what is matched is alike as much as it can be, all together.
 * @param alike from 0 (never matched) to 1
 * @param order decides between two ways that are as good: it must not depend on which side is which
 */
export const align = (
  before: number,
  after: number,
  alike: (before: number, after: number) => number,
  order: (before: number, after: number) => number,
): readonly Aligned[] => {
  if (before * after > MOST_PAIRS) return alone(before, after);
  const width = after + 1;
  const best = new Float64Array((before + 1) * width);
  const at = (one: number, other: number): number => best[one * width + other] ?? 0;
  for (let one = before - 1; one >= 0; one -= 1)
    for (let other = after - 1; other >= 0; other -= 1) {
      const skipping = Math.max(at(one + 1, other), at(one, other + 1));
      const likeness = alike(one, other);
      const matching = likeness > 0 ? likeness + at(one + 1, other + 1) : 0;
      best[one * width + other] = Math.max(skipping, matching);
    }
  return walk(before, after, at, alike, order);
};

const walk = (
  before: number,
  after: number,
  at: (one: number, other: number) => number,
  alike: (before: number, after: number) => number,
  order: (before: number, after: number) => number,
): readonly Aligned[] => {
  const aligned: Aligned[] = [];
  let [one, other] = [0, 0];
  while (one < before && other < after) {
    const likeness = alike(one, other);
    const [withoutOne, withoutOther] = [at(one + 1, other), at(one, other + 1)];
    if (likeness > 0 && likeness + at(one + 1, other + 1) >= Math.max(withoutOne, withoutOther))
      aligned.push([one++, other++]);
    else if (withoutOne > withoutOther || (withoutOne === withoutOther && order(one, other) < 0))
      aligned.push([one++, undefined]);
    else aligned.push([undefined, other++]);
  }
  while (one < before) aligned.push([one++, undefined]);
  while (other < after) aligned.push([undefined, other++]);
  return aligned;
};

const alone = (before: number, after: number): readonly Aligned[] => [
  ...Array.from({ length: before }, (_, one) => [one, undefined] as const),
  ...Array.from({ length: after }, (_, other) => [undefined, other] as const),
];
