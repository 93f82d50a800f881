import { basename } from 'node:path';
import { watch as chokidar, type FSWatcher } from 'chokidar';
import type { Watcher } from '../world.js';
import { difference, isPassedOver, look } from './look.js';

/** What programs save in several steps, within so many milliseconds, is told at once. */
const TOGETHER = 5;

/** Milliseconds between two looks at everything; more where looking itself takes long. */
const PAUSE = 400;
const SHARE = 20;

/** Of several changes of a file within 50 milliseconds chokidar tells the first: so it is told of once more when all is quiet. */
const LATER = 60;

/**
 * Watches a folder. The system tells of changes at once, but not of all: none on some network drives, and none any more
 * once the folder itself has been moved away and back. So everything is looked at now and then as well. Something may
 * be told that has not changed; nothing that has goes untold.
 */
export const watchFolder = async (
  folder: string,
  changed: (paths: readonly string[]) => void,
): Promise<Watcher> => {
  const now = batches((timer, tell) => timer ?? setTimeout(tell, TOGETHER), changed);
  const later = batches((timer, tell) => {
    clearTimeout(timer);
    return setTimeout(tell, LATER);
  }, changed);
  let seen = look(folder);
  const notice = (path: string): void => {
    // The next look tells what there is then: by its looks, a file that has been away is the one that it was.
    seen.delete(path);
    now.add(path);
    later.add(path);
  };
  let events = await listen(folder, notice);
  let timer: NodeJS.Timeout;
  let isClosed = false;
  const lookAgain = async (): Promise<void> => {
    const start = performance.now();
    const before = seen;
    seen = look(folder);
    for (const path of difference(before, seen)) now.add(path);
    if (before.get(folder) !== seen.get(folder)) {
      await events.close();
      events = await listen(folder, notice);
      if (isClosed) return events.close();
    }
    timer = setTimeout(lookAgain, Math.max(PAUSE, SHARE * (performance.now() - start)));
  };
  timer = setTimeout(lookAgain, PAUSE);
  return {
    close: async () => {
      isClosed = true;
      clearTimeout(timer);
      now.stop();
      later.stop();
      await events.close();
    },
  };
};

const listen = async (folder: string, notice: (path: string) => void): Promise<FSWatcher> => {
  const watcher = chokidar(folder, {
    ignoreInitial: true,
    ignored: (path) => path !== folder && isPassedOver(basename(path)),
  });
  watcher.on('all', (_, path) => notice(path));
  // Such as too many files to watch: looking at them goes on.
  watcher.on('error', () => undefined);
  await new Promise<void>((ready) => watcher.once('ready', () => ready()));
  return watcher;
};

type Timer = NodeJS.Timeout | undefined;

/**
 * Hands on what has changed in one go.
 * @param wait told of each change: sets the time at which what has come so far is handed on
 */
const batches = (
  wait: (timer: Timer, tell: () => void) => Timer,
  changed: (paths: readonly string[]) => void,
) => {
  let paths = new Set<string>();
  let timer: Timer;
  const tell = (): void => {
    const told = [...paths];
    paths = new Set();
    timer = undefined;
    changed(told);
  };
  return {
    add: (path: string): void => {
      paths.add(path);
      timer = wait(timer, tell);
    },
    stop: (): void => clearTimeout(timer),
  };
};
