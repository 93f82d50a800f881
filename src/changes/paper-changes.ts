import type { Officer, Paper } from '../paper/paper.js';
import { textsOf } from '../paper/texts-of.js';
import { plural } from '../words/phrases.js';
import { changed, compareEntries, type Field, type Mode } from './compare-entries.js';
import type { Change } from './shape.js';

/** A paper, and the file of its text by its name in the programme folder. */
export interface PlacedPaper {
  readonly paper: Paper;
  readonly place: string;
}

/** Which papers came or went, and what their covers and ends say otherwise. Of two months' texts only the length is told. */
export const paperChanges = (
  before: readonly PlacedPaper[],
  after: readonly PlacedPaper[],
  mode: Mode,
): readonly Change[] =>
  compareEntries(before, after, {
    area: 'papers',
    idOf: ({ paper }) => paper.kind,
    nameOf: ({ paper }) => paper.cover.title,
    summaryOf: ({ paper }) => `for ${paper.cover.meeting}, with ${lengthOf(paper)}`,
    placesOf: ({ place }) => [place],
    compare: (was, is, subject) => changed(subject, fieldsOf(was.paper, is, mode)),
  });

const lengthOf = (paper: Paper): string =>
  plural(textsOf(paper).filter(({ kind }) => kind === 'paragraph').length, 'paragraph');

const fieldsOf = (was: Paper, { paper: is, place }: PlacedPaper, mode: Mode): readonly Field[] => {
  const field = (what: string, of: (paper: Paper) => string): Field => ({
    what,
    before: of(was),
    after: of(is),
    places: [place],
  });
  return [
    field('title', ({ cover }) => cover.title),
    field('meeting', ({ cover }) => cover.meeting),
    field('as at', ({ cover }) => cover.asAt),
    field('data to', ({ cover }) => cover.dataTo),
    field('authority', ({ cover }) => cover.authority),
    field('programme', ({ cover }) => cover.programme),
    field('committee', ({ cover }) => cover.committee),
    field('report author', ({ cover }) => officer(cover.reportAuthor)),
    field('electoral divisions', ({ cover }) => cover.electoralDivisions),
    field('signature', ({ closing }) => officer(closing.signature)),
    field('contact', ({ closing }) => officer(closing.contact)),
    field('background papers', ({ closing }) => closing.backgroundPapers.join('; ') || 'none'),
    ...(mode === 'months' ? [field('length', lengthOf)] : []),
  ];
};

const officer = ({ name, post }: Officer): string => `${name}, ${post}`;
