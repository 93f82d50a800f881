import type { Day, Month } from '../words/month.js';

/** What a paper's month may know: nothing later than these exists for it (design §2, domain G9). */
export interface Horizon {
  readonly month: Month;
  readonly asAt: Day;
  readonly dataTo: Month;
}
