interface Cluster {
  readonly members: readonly number[];
  /** Middle of the cluster: the mean of where its members want to be. */
  readonly middle: number;
}

/**
 * Moves labels apart as little as possible: every label keeps at least `gap` to the next, their order follows
 * their wanted places, and all stay between `top` and `bottom` as long as there is room for them.
 * @param wanted vertical positions, in any order
 * @returns the positions in the same order
 */
export function spreadLabels(
  wanted: readonly number[],
  gap: number,
  [top, bottom]: readonly [number, number],
): readonly number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => at(wanted, a) - at(wanted, b) || a - b);
  const clusters: Cluster[] = [];
  for (const index of order) {
    let cluster = settle([index], wanted, gap, top, bottom);
    for (let above = clusters.at(-1); above && overlaps(above, cluster, gap); above = clusters.at(-1)) {
      clusters.pop();
      cluster = settle([...above.members, ...cluster.members], wanted, gap, top, bottom);
    }
    clusters.push(cluster);
  }
  const positions = [...wanted];
  for (const { members, middle } of clusters)
    members.forEach((index, rank) => {
      positions[index] = middle + (rank - (members.length - 1) / 2) * gap;
    });
  return positions;
}

function settle(
  members: readonly number[],
  wanted: readonly number[],
  gap: number,
  top: number,
  bottom: number,
): Cluster {
  const mean = members.reduce((sum, index) => sum + at(wanted, index), 0) / members.length;
  const half = ((members.length - 1) * gap) / 2;
  return { members, middle: Math.max(top + half, Math.min(bottom - half, mean)) };
}

const overlaps = (above: Cluster, below: Cluster, gap: number): boolean =>
  below.middle - above.middle < ((above.members.length + below.members.length) * gap) / 2 - 1e-9;

const at = (values: readonly number[], index: number): number => values[index] ?? 0;
