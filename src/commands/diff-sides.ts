import type { Mode } from '../changes/compare-entries.js';
import type { MonthOfPapers } from '../changes/compare-papers.js';
import { harmlessLine } from '../changes/harmless-line.js';
import { findingsDocument } from '../findings-json/document.js';
import { type Prepared, type PreparedPaper, prepare } from '../pipeline.js';
import type { Request } from '../sources/gather.js';
import { ownTemplates } from '../sources/own-templates.js';
import { isInput } from '../sources/programme-folder.js';
import { shownPath } from '../sources/shown-path.js';
import { compare } from '../words/compare.js';
import { type Month, writeMonth } from '../words/month.js';
import type { Files, LeftOut, World } from '../world/world.js';
import { findProgramme, type ProgrammeOptions } from './find-programme.js';

/** One of the two that are compared: the papers of a month, or those of a revision. */
export interface Side {
  /** As a person calls it. */
  readonly name: string;
  readonly commit: string | undefined;
  readonly prepared: Prepared;
  /** The programme's own templates and style sheets, by their paths in its folder. */
  readonly templates: ReadonlyMap<string, string>;
}

/** Both sides, or why there are none: something that was asked for cannot be had. */
export type Sides = { readonly before: Side; readonly after: Side } | { readonly refused: string };

/** What is asked for: two months, or two revisions, of which the later may be the folder as it is. */
export interface Asked {
  readonly mode: Mode;
  readonly before: string;
  /** The working folder where it is absent. */
  readonly after: string | undefined;
}

const WORKING_FOLDER = 'the working folder';

/** Reads both sides; nothing is told of them yet but what a revision has and cfip cannot read. */
export const readSides = async (asked: Asked, options: ProgrammeOptions, world: World): Promise<Sides> => {
  const request = findProgramme(world.files, options);
  if (asked.mode === 'months') {
    const side = (month: string): Side =>
      sideOf(writeMonth(month as Month), undefined, world.files, { ...request, month });
    return { before: side(asked.before), after: side(asked.after ?? asked.before) };
  }
  const before = await readRevision(asked.before, request, world);
  if ('refused' in before) return before;
  const after =
    asked.after === undefined
      ? sideOf(WORKING_FOLDER, undefined, world.files, request)
      : await readRevision(asked.after, request, world);
  return 'refused' in after ? after : { before, after };
};

const sideOf = (name: string, commit: string | undefined, files: Files, request: Request): Side => ({
  name,
  commit,
  prepared: prepare(files, request, false),
  templates: ownTemplates(files, request.folder),
});

const readRevision = async (
  revision: string,
  request: Request,
  { revisions, files, terminal }: World,
): Promise<Side | { readonly refused: string }> => {
  const found = await revisions.open({ folder: request.folder, revision, isRead: isInput });
  if (found.kind === 'no-revision')
    return {
      refused: `${harmlessLine(`"${revision}" cannot be compared. git says: ${found.said}`)}\n${harmlessLine(found.hint)}\n`,
    };
  const folder = shownPath(request.folder, files.workingFolder);
  for (const one of found.leftOut)
    terminal.err(`${harmlessLine(`${revision}: ${folder}/${one.path} ${LEFT_OUT[one.because]}`)}\n`);
  return sideOf(revision, found.commit, found.files, request);
};

const LEFT_OUT: Readonly<Record<LeftOut['because'], string>> = {
  link: 'is a symbolic link there and is not followed.',
  submodule: 'is another repository there and is not read.',
  lfs: 'is kept in Git LFS, and its content is not in this repository: it is not read.',
};

/** The papers of a side by their months. */
export const monthsOf = ({ prepared }: Side): ReadonlyMap<string, MonthOfPapers> => {
  const { papers, settings, folder } = prepared;
  const months = [...new Set(papers.map(({ month }) => month))].sort(compare);
  return new Map(
    months.map((month) => {
      const own = papers.filter((paper) => paper.month === month);
      const findings = own.map(({ paper, findings }) => ({ kind: paper.kind, findings }));
      const document = findingsDocument(settings?.name ?? '', month, findings, folder);
      const values = own.flatMap(({ findings }) => valuesOf(findings));
      const named = (isTold: boolean) =>
        new Set(values.filter((value) => value.isTold === isTold).map(({ name }) => name));
      return [month, { month, document, papers: own.map(placed), told: named(true), untold: named(false) }];
    }),
  );
};

/** Every value that a text of papers may name, and whether it may tell it (domain I5, I6). */
const valuesOf = ({ kpis, withheld }: PreparedPaper['findings']) =>
  [...kpis.values()].flatMap(({ kpi, known }) =>
    known.all.map(({ month, isWithheld }) => ({
      name: `${kpi.id} ${month}`,
      isTold: !isWithheld && !withheld.rounded.has(kpi.id),
    })),
  );

const placed = ({ month, paper }: PreparedPaper) => ({
  paper,
  place: `narrative/${month}/${paper.kind}.md`,
});
