import { bindingCatalogue } from './catalogue/bindings.js';
import { disclosureCatalogue } from './catalogue/disclosure.js';
import { fundCatalogue } from './catalogue/fund.js';
import { kpiCatalogue } from './catalogue/kpis.js';
import { ledgerImportCatalogue } from './catalogue/ledger-import.js';
import { milestoneCatalogue } from './catalogue/milestones.js';
import { narrativeCatalogue } from './catalogue/narrative.js';
import { paperCatalogue } from './catalogue/paper.js';
import { programmeCatalogue } from './catalogue/programme.js';
import { riskCatalogue } from './catalogue/risks.js';
import { sourceCatalogue } from './catalogue/sources.js';
import { templateCatalogue } from './catalogue/templates.js';

interface Explanation {
  /** The kind of problem, in a few words. */
  readonly title: string;
  /** Why cfip does not go on regardless. */
  readonly why: string;
  /** What an author does about it in general; a diagnostic's own hint is more exact. */
  readonly fix: string;
}

/** Every kind of problem that cfip reports, under a code that never changes its meaning; the parts are by subject. */
export const catalogue = {
  ...sourceCatalogue,
  ...programmeCatalogue,
  ...kpiCatalogue,
  ...milestoneCatalogue,
  ...riskCatalogue,
  ...fundCatalogue,
  ...ledgerImportCatalogue,
  ...narrativeCatalogue,
  ...bindingCatalogue,
  ...paperCatalogue,
  ...templateCatalogue,
  ...disclosureCatalogue,
} as const satisfies Record<string, Explanation>;

export type Code = keyof typeof catalogue;

/** What to do about a problem: its own hint, or what helps in general. */
export const fixOf = ({ code, hint }: { readonly code: Code; readonly hint?: string | undefined }): string =>
  hint ?? catalogue[code].fix;
