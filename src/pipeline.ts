import { analyse } from './analysis/analyse.js';
import type { Findings } from './analysis/findings.js';
import { checkProgramme } from './checks/check-programme.js';
import { narrativeDatesAgree } from './checks/narrative/dates-agree.js';
import { compose } from './compose/compose.js';
import { type Checked, type Diagnostic, Diagnostics, type Salvaged } from './diagnostics/diagnostic.js';
import type { Span } from './diagnostics/source-text.js';
import { readNarrative } from './narrative/read-narrative.js';
import type { Paper } from './paper/paper.js';
import { decodeProgramme } from './programme/decode-programme.js';
import type { Settings } from './programme/inputs/programme-file.js';
import type { Programme } from './programme/programme.js';
import { gather, type Request } from './sources/gather.js';
import { whileSame } from './sources/once-per.js';
import type { NarrativeSource, Sources } from './sources/sources.js';
import type { Day, Month } from './words/month.js';
import type { Files } from './world/world.js';

export interface PreparedPaper {
  readonly month: string;
  readonly meeting: Day;
  /** What it may know (domain G9). */
  readonly asAt: Day;
  readonly dataTo: Month;
  readonly findings: Findings;
  readonly paper: Paper;
}

/** The papers of a request; when an input has errors, the diagnostics say so and some papers are missing. */
export interface Prepared {
  /** The programme folder's name as messages show it. */
  readonly folder: string;
  /** The programme's settings, unless they cannot be read. */
  readonly settings: Settings | undefined;
  readonly papers: readonly PreparedPaper[];
  /** The cells of inputs that hold what no output may tell, nor let anybody try out (domain I5). */
  readonly untold: readonly Span[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Sources → Programme, Narrative → Findings → Paper, for every paper of the request. Nothing is written. */
export const prepare = (files: Files, request: Request, draft: boolean): Prepared => {
  const diagnostics = new Diagnostics();
  const sources = diagnostics.take(gather(files, request));
  const programme = diagnostics.take(programmeOf(sources));
  const papers = sources.narratives
    .map((source) => diagnostics.take(preparePaper(source, programme, draft)))
    .filter((paper) => paper !== undefined);
  return {
    folder: sources.folder,
    settings: programme.settings,
    papers,
    // The same for every paper of a programme.
    get untold() {
      return papers[0]?.findings.withheld.cells ?? [];
    },
    diagnostics: diagnostics.all,
  };
};

/** While an author writes, the text changes and the data do not. */
const programmeOf = whileSame(
  ({ narratives: _, ledgers, published, ...files }: Sources) => [
    ...Object.values(files),
    ...[...ledgers, ...published].flatMap((month) => Object.values(month)),
  ],
  (sources): Salvaged<Programme> => {
    const { value, diagnostics } = decodeProgramme(sources);
    return { value, diagnostics: [...diagnostics, ...checkProgramme(value)] };
  },
);

const preparePaper = (
  source: NarrativeSource,
  programme: Programme,
  draft: boolean,
): Checked<PreparedPaper> => {
  const diagnostics = new Diagnostics();
  const narrative = diagnostics.take(readNarrative(source));
  const datesAgree = narrative && narrativeDatesAgree(narrative, diagnostics);
  if (!datesAgree || !programme.settings) return { value: undefined, diagnostics: diagnostics.all };
  const { meeting, 'as-at': asAt, 'data-to': dataTo } = narrative.frontMatter;
  const findings = analyse(programme, programme.settings, { month: narrative.month, asAt, dataTo });
  const paper = diagnostics.take(compose(programme, programme.settings, findings, narrative, draft));
  return {
    value: paper && { month: source.month, meeting, asAt, dataTo, findings, paper },
    diagnostics: diagnostics.all,
  };
};
