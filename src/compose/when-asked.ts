/**
 * Completes an object with properties that are made, all at once, when somebody first asks for one of them. For what
 * only a page needs: `cfip check` makes none, and it must hold no problem that somebody should be told.
 */
export const whenAsked = <Whole extends object, Late extends keyof Whole>(
  early: Omit<Whole, Late>,
  late: readonly Late[],
  make: () => Pick<Whole, Late>,
): Whole => {
  let made: Pick<Whole, Late> | undefined;
  const properties = late.map((name) => {
    const get = () => {
      made ??= make();
      return made[name];
    };
    return [name, { enumerable: true, get }] as const;
  });
  return Object.defineProperties(early, Object.fromEntries(properties)) as Whole;
};
