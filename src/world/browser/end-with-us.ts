const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const ends = new Set<() => void>();

/** Has `end` called when this process ends or is told to; the function returned takes that back. */
export const endWithUs = (end: () => void): (() => void) => {
  if (ends.size === 0) listen();
  ends.add(end);
  return () => {
    if (ends.delete(end) && ends.size === 0) stopListening();
  };
};

const listen = (): void => {
  process.on('exit', endAll);
  for (const signal of SIGNALS) process.on(signal, onSignal);
};

const stopListening = (): void => {
  process.off('exit', endAll);
  for (const signal of SIGNALS) process.off(signal, onSignal);
};

const endAll = (): void => {
  for (const end of [...ends]) end();
};

/** Our listening keeps Node from ending by the signal, so we send it again, unless somebody else handles it. */
const onSignal = (signal: NodeJS.Signals): void => {
  endAll();
  stopListening();
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
};
