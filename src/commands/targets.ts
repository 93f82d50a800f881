import { basename, join, resolve } from 'node:path';
import type { Request } from '../sources/gather.js';
import { monthFolders, paperKinds } from '../sources/programme-folder.js';
import { fold } from '../words/fold.js';
import type { Files } from '../world/world.js';
import { findProgramme } from './find-programme.js';
import { namedTwice } from './named-twice.js';

/** What a run makes: the papers of a month of a programme, together in one folder. */
export interface Target {
  readonly month: string;
  readonly request: Request;
  /** Absolute path of the folder that the papers go to. */
  readonly out: string;
}

/** One of the equal shares that several runs divide the targets into, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

export interface TargetOptions {
  /** The programme folders. */
  readonly data?: readonly string[] | undefined;
  readonly month?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly paper?: string | undefined;
  readonly out?: string | undefined;
  readonly shard?: Shard | undefined;
}

/** The targets, or why there can be none as the command was written. */
export type Targets =
  | { readonly targets: readonly Target[]; readonly wrongUsage?: never }
  | { readonly targets?: never; readonly wrongUsage: string };

/**
 * What a run makes, in an order that is the same for every shard: by programme as they were named, then by month.
 * `--month` is one month, also where no paper is yet; `--from` and `--to` are all months between them that have one.
 */
export const targetsOf = (options: TargetOptions, files: Files): Targets => {
  const { data = [undefined], paper, shard } = options;
  const programmes = data.map((one) => findProgramme(files, { data: one, paper }));
  const wrongUsage =
    wrongMonths(options) ?? namedTwice(programmes.map(({ folder }) => folder)) ?? sameName(programmes);
  if (wrongUsage !== undefined) return { wrongUsage };
  const all = programmes.flatMap((programme) =>
    monthsOf(programme, options, files).map((month) => ({
      month,
      request: { ...programme, month },
      out: resolve(files.workingFolder, outOf(month, programme, options)),
    })),
  );
  return { targets: shard ? shareOf(all, shard) : all };
};

const wrongMonths = ({ month, from, to }: TargetOptions): string | undefined => {
  const isRange = from !== undefined || to !== undefined;
  if (!isRange && month === undefined)
    return 'Say which month: --month 2021-02, or all months of several with --from 2020-12 --to 2021-02.';
  if (isRange && month !== undefined)
    return 'Give either --month or --from and --to: one month, or all between two.';
  if (from !== undefined && to !== undefined && from > to)
    return `--from ${from} is later than --to ${to}: no month lies between them.`;
  return undefined;
};

/** Some file systems do not tell capital letters from small ones. */
const sameName = (programmes: readonly Request[]): string | undefined => {
  const names = programmes.map(({ folder }) => basename(folder));
  const twice = names.find((name, index) => names.findIndex((other) => fold(other) === fold(name)) < index);
  return twice === undefined
    ? undefined
    : `Two of the programme folders are called ${twice}: their papers would lie in one folder. Make them in two runs, each with its own --out.`;
};

/**
 * Where nothing lies between two months, the last of them is made all the same: then it is told, in the way in which it
 * always is, that there is no paper.
 */
const monthsOf = (
  { folder }: Request,
  { month, from, to, paper }: TargetOptions,
  files: Files,
): readonly string[] => {
  if (month !== undefined) return [month];
  const between = monthFolders(files, join(folder, 'narrative'))
    .filter((one) => (from === undefined || from <= one) && (to === undefined || one <= to))
    .filter((one) => paperKinds(files, folder, one).some((kind) => paper === undefined || kind === paper));
  return between.length > 0 ? between : [to ?? from ?? ''];
};

/** The folder of one month is `--out` itself; several have their own below it, and so do several programmes. */
const outOf = (month: string, { folder }: Request, { data = [], out, ...asked }: TargetOptions): string => {
  if (data.length > 1) return join(out ?? 'out', basename(folder), month);
  return asked.month !== undefined && out !== undefined ? out : join(out ?? 'out', month);
};

/** Every so-many-th, so that the shares differ by one target at most. */
const shareOf = (all: readonly Target[], { index, count }: Shard): readonly Target[] =>
  all.filter((_, place) => place % count === index - 1);
