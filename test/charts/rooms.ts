/** The room that a line of text takes; `y` is its middle. */
export interface Room {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** Texts on the same line, or on lines too near each other, that share some of their width. */
export const overlaps = (rooms: readonly Room[]): readonly (readonly [Room, Room])[] =>
  rooms.flatMap((one, index) =>
    rooms
      .slice(index + 1)
      .filter(({ left, right, y }) => Math.abs(one.y - y) < 16.99 && left < one.right && right > one.left)
      .map((other) => [one, other] as const),
  );
