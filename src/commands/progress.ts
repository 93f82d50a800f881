import type { Terminal } from '../world/world.js';

const CLEAR_LINE = '\r\u001b[K';

/** One line that says what is being done, on a terminal only: it leaves nothing behind in logs. */
export class Progress {
  /** How often the same has been done before. */
  done = 0;

  /** @param times how often it is done in all */
  constructor(
    private readonly terminal: Terminal,
    private readonly times: number,
  ) {}

  show(step: string): void {
    const which = this.times > 1 ? `${this.done + 1} of ${this.times}: ` : '';
    if (this.terminal.errIsTerminal) this.terminal.err(`${CLEAR_LINE}${which}${step} \u2026`);
  }

  clear(): void {
    if (this.terminal.errIsTerminal) this.terminal.err(CLEAR_LINE);
  }
}
