import { join } from 'node:path';
import { type Prepared, prepare } from '../pipeline.js';
import { inputPrint } from '../provenance/fingerprint.js';
import { correctionsIn } from '../publication/corrections.js';
import { differences } from '../publication/differences.js';
import { type Correction, type FrozenPaper, type Snapshot, snapshotOf } from '../publication/snapshot.js';
import type { Request } from '../sources/gather.js';
import { SNAPSHOT } from '../sources/programme-folder.js';
import { shownPath } from '../sources/shown-path.js';
import { plural } from '../words/phrases.js';
import { type RecordedFiles, recordFiles } from '../world/recorded-files.js';
import type { Files, World } from '../world/world.js';
import { ExitCode } from './exit-code.js';
import { findProgramme } from './find-programme.js';
import { inputsRead } from './inputs-read.js';
import { renderPapers } from './render-papers.js';
import { tellDiagnostics } from './tell.js';
import { tellWritten } from './tell-written.js';

export interface PublishOptions {
  readonly month: string;
  readonly data?: string | undefined;
  /** Why papers that have been published are published again. */
  readonly note?: string | undefined;
  readonly strict: boolean;
}

/**
 * `cfip publish`: freezes what the papers of a month print, for later papers to be compared with (domain K3). What has
 * been published is replaced only with a note that says why, and is kept (domain K7).
 */
export const publish = async (options: PublishOptions, world: World): Promise<ExitCode> => {
  const { terminal } = world;
  const files = recordFiles(world.files);
  const request = findProgramme(files, { data: options.data, month: options.month });
  const prepared = prepare(files, request, false);
  const { diagnostics } = await renderPapers(prepared, request, files);
  if (!(await tellDiagnostics([...prepared.diagnostics, ...diagnostics], options, terminal)))
    return ExitCode.inputs;
  const folder = join(request.folder, 'published', options.month);
  const freeze = (corrections: readonly Correction[]) =>
    snapshotOf(
      frozenPapers(prepared, request, files),
      (month) => ledgerText(month, request, files),
      corrections,
    );
  const before = readSnapshot(files, folder);
  if (before.size === 0) return write(freeze([]), folder, world);
  return publishAgain(before, freeze, folder, options, world);
};

const publishAgain = (
  before: Snapshot,
  freeze: (corrections: readonly Correction[]) => Snapshot,
  folder: string,
  { month, note }: PublishOptions,
  world: World,
): ExitCode => {
  const { files, terminal } = world;
  const shown = shownPath(folder, files.workingFolder);
  const changes = differences(before, freeze([]));
  if (changes.length === 0) {
    const unkept = note ? ', and the note is not kept' : '';
    terminal.out(`${shown} holds what the papers of ${month} print: nothing to write${unkept}.\n`);
    return ExitCode.done;
  }
  if (!note?.trim()) {
    terminal.err(
      `${changes.join('\n')}\n${plural(changes.length, 'difference')} from what ${shown} holds. ` +
        'What has been published is replaced only with a reason: add --note "…".\n',
    );
    return ExitCode.usage;
  }
  const earlier = correctionsIn(before);
  const replaced = `before-${earlier.length + 1}`;
  const now = freeze([...earlier, { note: note.trim(), replaced, changes }]);
  return write(new Map([...withoutLost(before, now), ...keptUnder(replaced, before)]), folder, world);
};

const frozenPapers = (prepared: Prepared, request: Request, files: RecordedFiles): readonly FrozenPaper[] => {
  const read = inputsRead(prepared, request, files);
  return prepared.papers.map(({ month, paper, ...dates }) => ({
    ...dates,
    paper,
    inputs: inputPrint(read, { month, kind: paper.kind }),
  }));
};

const ledgerText = (month: string, { folder }: Request, files: Files): string | undefined =>
  textOf(files.read(join(folder, 'fund', `${month}.csv`)));

/** What a folder holds of a snapshot; nothing where there is none. */
const readSnapshot = (files: Files, folder: string): Snapshot =>
  new Map(
    SNAPSHOT.flatMap((name) => {
      const text = textOf(files.read(join(folder, name)));
      return text === undefined ? [] : [[name, text] as const];
    }),
  );

const textOf = (content: Uint8Array | undefined): string | undefined =>
  content && new TextDecoder().decode(content);

const keptUnder = (folder: string, before: Snapshot): Snapshot =>
  new Map([...before].map(([name, text]) => [`${folder}/${name}`, text]));

/** A table that nothing is printed of any more keeps its header: files are replaced together, and none is deleted. */
const withoutLost = (before: Snapshot, now: Snapshot): Snapshot =>
  new Map([
    ...[...before].map(([name, text]) => [name, text.slice(0, text.indexOf('\n') + 1)] as const),
    ...now,
  ]);

const write = (snapshot: Snapshot, folder: string, { files, terminal }: World): ExitCode => {
  const outputs = [...snapshot].map(([path, text]) => ({ path, content: new TextEncoder().encode(text) }));
  files.writeAll(outputs.map(({ path, content }) => ({ path: join(folder, path), content })));
  tellWritten(outputs, folder, files.workingFolder, terminal);
  return ExitCode.done;
};
