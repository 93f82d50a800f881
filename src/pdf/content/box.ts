/** A rectangle on a page: left, bottom, right, top, in points. */
export type Box = readonly [left: number, bottom: number, right: number, top: number];

export const joined = (a: Box | undefined, b: Box | undefined): Box | undefined => {
  if (!a || !b) return a ?? b;
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
};

/** What two boxes have in common; a box without extent where they have nothing. */
export const common = (a: Box, b: Box): Box => {
  const [left, bottom] = [Math.max(a[0], b[0]), Math.max(a[1], b[1])];
  return [left, bottom, Math.max(left, Math.min(a[2], b[2])), Math.max(bottom, Math.min(a[3], b[3]))];
};

export const areaOf = ([left, bottom, right, top]: Box): number => (right - left) * (top - bottom);
