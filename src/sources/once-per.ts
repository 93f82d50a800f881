/**
 * Makes something of a thing the first time that it is asked for, and gives it again whenever the same thing comes:
 * a preview reads a programme over and over, of which one file has changed.
 */
export const oncePer = <Thing extends object, Made>(
  make: (thing: Thing) => Made,
): ((thing: Thing) => Made) => {
  const known = new WeakMap<Thing, { readonly made: Made }>();
  return (thing) => {
    const before = known.get(thing);
    if (before) return before.made;
    const made = make(thing);
    known.set(thing, { made });
    return made;
  };
};

/**
 * Makes something of several things, and gives it again as long as all of them are the same ones.
 * @param thingsOf what of its argument is looked at; nothing else may be used
 */
export const whileSame = <Argument, Made>(
  thingsOf: (argument: Argument) => readonly unknown[],
  make: (argument: Argument) => Made,
): ((argument: Argument) => Made) => {
  let last: { readonly things: readonly unknown[]; readonly made: Made } | undefined;
  return (argument) => {
    const things = thingsOf(argument);
    const isSame =
      last?.things.length === things.length && last.things.every((one, at) => one === things[at]);
    if (!last || !isSame) last = { things, made: make(argument) };
    return last.made;
  };
};

/** The same for something that is made of a thing by means of another: a record, of what was written, by a schema. */
export const oncePerPair = <Thing extends object, Means extends object, Made>(
  make: (means: Means, thing: Thing) => Made,
): ((means: Means, thing: Thing) => Made) => {
  const byThing = oncePer((thing: Thing) => oncePer((means: Means) => make(means, thing)));
  return (means, thing) => byThing(thing)(means);
};
