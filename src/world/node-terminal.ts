import type { Terminal } from './world.js';

const USUAL_COLUMNS = 80;

/** The terminal or pipes that cfip was started on. */
export const nodeTerminal = (): Terminal => ({
  out: (text) => write(process.stdout, text),
  err: (text) => write(process.stderr, text),
  // Getters: asking for the streams opens them, which most of the start-up can do without.
  get errIsTerminal() {
    return process.stderr.isTTY === true;
  },
  get colour() {
    return wantsColour(process.env, process.stderr.isTTY === true);
  },
  get columns() {
    return process.stderr.columns ?? USUAL_COLUMNS;
  },
  get outColour() {
    return wantsColour(process.env, process.stdout.isTTY === true);
  },
  get outColumns() {
    return process.stdout.columns ?? USUAL_COLUMNS;
  },
});

/** FORCE_COLOR decides where it is set (`0` and `false` mean no), then NO_COLOR, then whether there is a terminal. */
export const wantsColour = (environment: NodeJS.ProcessEnv, isTerminal: boolean): boolean => {
  const { FORCE_COLOR, NO_COLOR, TERM } = environment;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  return isTerminal && TERM !== 'dumb';
};

/** The streams that something was told on. */
const used = new Set<NodeJS.WriteStream>();

const write = (stream: NodeJS.WriteStream, text: string): void => {
  if (!used.has(stream)) {
    used.add(stream);
    stream.on('error', ignoreClosedPipe);
  }
  stream.write(text);
};

/** `cfip check | head` closes the pipe early: nobody wants the rest, which is no failure. */
const ignoreClosedPipe = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EPIPE') throw error;
};

/** Settles when everything told has been written out: not every system takes all of it at once. */
export const allTold = async (): Promise<void> => {
  for (const stream of used)
    if (stream.writableLength > 0) await new Promise((written) => stream.write('', written));
};
