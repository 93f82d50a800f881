import { join } from 'node:path';
import { fontFolder, previewPage } from '../installation.js';
import { answering, type Shelf } from '../preview/answer.js';
import { KeptFiles } from '../preview/kept-files.js';
import { Session } from '../preview/session.js';
import { workshop } from '../preview/workshop.js';
import type { Request } from '../sources/gather.js';
import { monthFolders, paperKinds } from '../sources/programme-folder.js';
import { shownPath } from '../sources/shown-path.js';
import { type Files, MachineFailure, type World } from '../world/world.js';
import { ExitCode } from './exit-code.js';
import { findProgramme, type ProgrammeOptions } from './find-programme.js';
import { originsOf } from './origins-of.js';
import { DraftPrinter } from './print-draft.js';

export interface PreviewOptions extends ProgrammeOptions {
  /** 0 for any that is free. */
  readonly port: number;
  /** Which editor the places of problems and figures open. */
  readonly editor: string;
  readonly browser?: string | undefined;
  readonly draft: boolean;
}

/** `cfip preview`: shows the papers of a month in a browser while they are written, until it is ended. */
export const preview = async (options: PreviewOptions, world: World): Promise<ExitCode> => {
  const files = new KeptFiles(world.files);
  const request = requestOf(options, files);
  const shown = shownPath(request.folder, files.workingFolder);
  const { month } = request;
  if (month === undefined) {
    world.terminal.err(
      `There is no paper in ${shown}: write one as ${shown}/narrative/2021-02/<kind of paper>.md.\n`,
    );
    return ExitCode.inputs;
  }
  await serve({ ...request, month }, options, files, world, (port) =>
    world.terminal.out(
      `Preview of ${shown}, ${month}: http://127.0.0.1:${port}/\nIt follows what you save. Ctrl+C ends it.\n`,
    ),
  );
  return ExitCode.done;
};

/** The month that is asked for, else the last one that has papers. */
const requestOf = (options: PreviewOptions, files: Files): Request => {
  const request = findProgramme(files, options);
  const { folder } = request;
  const last = monthFolders(files, join(folder, 'narrative')).findLast(
    (month) => paperKinds(files, folder, month).length > 0,
  );
  return { ...request, month: request.month ?? last };
};

const startSession = (
  request: Request & { readonly month: string },
  { editor, draft }: PreviewOptions,
  files: KeptFiles,
): Session =>
  new Session({
    ...request,
    files,
    make: workshop({
      request,
      draft,
      fonts: fontFolder(),
      originOf: (prepared, paper, read) => originsOf(prepared, request, read)(paper),
    }),
    telling: { editor, workingFolder: files.workingFolder },
    pause: (milliseconds) => new Promise((over) => setTimeout(over, milliseconds)),
  });

/** Watches, then reads, and answers until the person ends it, or a bug does. */
const serve = async (
  request: Request & { readonly month: string },
  options: PreviewOptions,
  files: KeptFiles,
  world: World,
  ready: (port: number) => void,
): Promise<void> => {
  const ended = world.untilEnded();
  let bug: (error: unknown) => void = () => undefined;
  const failed = new Promise<never>((_, reject) => {
    bug = reject;
  });
  // What is saved while all is read for the first time must not be missed.
  let session: Session | undefined;
  const early: string[] = [];
  const watcher = await world.watchers.watch(request.folder, (paths) => {
    if (session) session.changed(paths).catch(bug);
    else early.push(...paths);
  });
  const closing: (() => Promise<void>)[] = [() => watcher.close()];
  try {
    session = startSession(request, options, files);
    session.changed(early).catch(bug);
    const printer = new DraftPrinter(session, request, world.browsers, { executable: options.browser });
    closing.push(() => printer.close());
    let own = options.port;
    const shelf = { page: readPage(world.files), print: (kind: string) => printer.print(kind) };
    const server = await world.servers.serve(
      own,
      answering(session, shelf, () => own),
    );
    closing.push(() => server.close());
    own = server.port;
    ready(own);
    await Promise.race([ended, failed]);
  } finally {
    await Promise.all(closing.map((close) => close()));
  }
};

/** The page that shows the preview. */
const readPage = (files: Files): Shelf['page'] =>
  new Map(
    [
      ['/', 'preview.html', 'text/html'],
      ['/preview.css', 'preview.css', 'text/css'],
      ['/problem.css', 'problem.css', 'text/css'],
      ['/preview.js', 'preview.js', 'text/javascript'],
      ['/blank', 'blank.html', 'text/html'],
    ].map(([path = '', name = '', type = '']) => {
      const content = files.read(join(previewPage, name));
      if (!content) throw new MachineFailure(`${name} is missing in ${previewPage}.`, 'Install cfip again.');
      return [path, { type, content, holdsPaper: name === 'blank.html' }];
    }),
  );
