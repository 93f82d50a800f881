import { resolve } from 'node:path';
import { catalogue, fixOf } from '../diagnostics/catalogue.js';
import type { Diagnostic, Placed } from '../diagnostics/diagnostic.js';
import { frameOf } from '../diagnostics/show/frame.js';
import { whereOf } from '../diagnostics/show/human.js';
import type { Span } from '../diagnostics/source-text.js';
import type { MachineFailure } from '../world/world.js';
import { editorAddress } from './editors.js';
import type { Place, Problem, Spots } from './state.js';

/** How places are told: which editor opens them, and from which folder their names lead. */
export interface Telling {
  readonly editor: string;
  readonly workingFolder: string;
}

/** As many characters of a line as a problem is shown with. */
const ROOM = 90;

export const tellProblem = (diagnostic: Diagnostic, spots: Spots, telling: Telling): Problem => {
  const { severity, code, message, span, related = [], isPrivate } = diagnostic;
  return {
    severity,
    code,
    message,
    why: catalogue[code].why,
    fix: fixOf(diagnostic),
    place: placed(diagnostic, telling),
    frame: span && !isPrivate ? frameOf(span, ROOM).parts : undefined,
    related: related.map((other) => ({ message: other.message, place: placed(other, telling) })),
    spots,
  };
};

/** What the machine cannot do is told among the problems: a file that another program has locked is free again soon. */
export const tellMachineFailure = ({ message, hint }: MachineFailure): Problem => ({
  severity: 'error',
  code: undefined,
  message,
  why: 'The files cannot be read as they are; the page is the last one that could be made.',
  fix: hint,
  place: undefined,
  frame: undefined,
  related: [],
  spots: { lines: [], figures: [], cover: false },
});

const placed = (where: Placed, telling: Telling): Place | undefined => {
  if (where.span) return placeOf(where.span, telling);
  return where.place && { name: whereOf(where), editor: undefined };
};

/** A place in a text, with the address that opens it. */
export const placeOf = (span: Span, { editor, workingFolder }: Telling): Place => ({
  name: whereOf({ span }),
  editor: editorAddress(editor, resolve(workingFolder, span.source.name), span.source.position(span.start)),
});
