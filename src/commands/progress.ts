import type { Terminal } from '../world/world.js';

const CLEAR_LINE = '\r\u001b[K';

/** One line that says what is being done, on a terminal only: it leaves nothing behind in logs. */
export class Progress {
  constructor(private readonly terminal: Terminal) {}

  show(step: string): void {
    if (this.terminal.errIsTerminal) this.terminal.err(`${CLEAR_LINE}${step} \u2026`);
  }

  clear(): void {
    if (this.terminal.errIsTerminal) this.terminal.err(CLEAR_LINE);
  }
}
