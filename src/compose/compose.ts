import type { Findings } from '../analysis/findings.js';
import { type Checked, Diagnostics } from '../diagnostics/diagnostic.js';
import type { Narrative, WrittenSection } from '../narrative/narrative.js';
import type { Cover, Paper, Section } from '../paper/paper.js';
import type { Settings } from '../programme/inputs/programme-file.js';
import type { Programme } from '../programme/programme.js';
import { writeDay, writeMonth } from '../words/month.js';
import { Anchors } from './anchors.js';
import { checkAppendices } from './check-appendices.js';
import { checkFrontMatter } from './check-front-matter.js';
import { checkMoves } from './check-moves.js';
import { checkRiskClaims } from './check-risk-claims.js';
import { checkRisks } from './check-risks.js';
import { checkUnfunded } from './check-unfunded.js';
import { checkWithheld } from './check-withheld.js';
import { composeBlocks } from './compose-blocks.js';
import { composeInlines } from './compose-inlines.js';
import type { Context } from './context.js';
import { Counters } from './counters.js';
import { Endnotes } from './endnotes.js';
import { outline } from './outline.js';
import { placements } from './placements/index.js';
import { type Composed, printedBy } from './printed.js';
import { resolveReferences } from './resolve-references.js';
import { whenAsked } from './when-asked.js';

/** Writes the paper: sections in order, numbers given out, figures and blocks in their places, references resolved. */
export const compose = (
  programme: Programme,
  settings: Settings,
  findings: Findings,
  narrative: Narrative,
  draft: boolean,
): Checked<Paper> => {
  const diagnostics = new Diagnostics();
  const context: Context = {
    programme,
    settings,
    findings,
    narrative,
    counters: new Counters(narrative.kind.numbering),
    anchors: new Anchors(diagnostics),
    endnotes: new Endnotes(),
    references: new Map(),
    namedCells: new Set(),
    mentioned: new Set(),
    milestoneTables: new Map(),
    placed: new Set(),
    blockNames: Object.keys(placements),
    diagnostics,
  };
  const { body, appendices, missing } = outline(narrative, settings, diagnostics);
  context.anchors.excuse((id) => missing.includes(id));
  const paper: Composed = {
    kind: narrative.kind.id,
    cover: coverOf(settings, narrative),
    sections: body.map((section) => composeSection(section, context)),
    closing: {
      signature: settings['report-author'],
      contact: settings.contact,
      backgroundPapers: narrative.frontMatter['background-papers'],
    },
    appendices: appendices.map((section) => composeSection(section, context)),
    // Once all else has been composed, all notes have been called.
    endnotes: context.endnotes.section(),
    draft,
  };
  const resolved = resolveReferences(paper, context.references, context.anchors, diagnostics);
  const value = whenAsked<Paper, 'printed'>(resolved, ['printed'], () => ({
    printed: printedBy(resolved, context),
  }));
  checkAppendices(context.references, context.anchors, diagnostics);
  checkUnfunded(context);
  checkFrontMatter(context);
  checkMoves(context);
  checkRisks(context);
  checkRiskClaims(context);
  checkWithheld(context);
  return { value, diagnostics: diagnostics.all };
};

const coverOf = (settings: Settings, { frontMatter }: Narrative): Cover => ({
  title: frontMatter.title,
  authority: settings.authority,
  programme: settings.name,
  committee: settings.committee,
  meeting: writeDay(frontMatter.meeting),
  asAt: writeDay(frontMatter['as-at']),
  dataTo: writeMonth(frontMatter['data-to']),
  reportAuthor: settings['report-author'],
  electoralDivisions: settings['electoral-divisions'],
});

const composeSection = (written: WrittenSection, context: Context): Section => {
  const { counters, anchors, narrative } = context;
  const { id, role, span } = written;
  const number =
    role === 'appendix' ? counters.appendix() : role === 'numbered' ? counters.section() : undefined;
  if (role === 'unnumbered') counters.startList();
  const title = composeInlines(written.title, context);
  const label = role === 'appendix' ? number : number && `Section ${number}`;
  anchors.add({
    id,
    kind: role === 'appendix' ? 'appendix' : 'section',
    label: label ?? `\u201c${written.title.map((part) => ('text' in part ? part.text : '')).join('')}\u201d`,
    span,
  });
  return {
    id,
    number,
    title,
    blocks: composeBlocks(written.blocks, { section: id, numbered: role === 'numbered' }, context),
    orientation: written.landscape ? 'landscape' : narrative.kind.orientation,
    written: span,
  };
};
