import { arrange } from '../diagnostics/arrange.js';
import { hasErrors, type Severity } from '../diagnostics/diagnostic.js';
import { paperKinds } from '../sources/programme-folder.js';
import { MachineFailure } from '../world/world.js';
import type { GoodPage } from './good-page.js';
import type { KeptFiles } from './kept-files.js';
import { spotsOf } from './spots.js';
import type { PaperTab, Problem, State } from './state.js';
import { placeOf, type Telling, tellMachineFailure, tellProblem } from './tell-problem.js';
import type { Final, Made } from './workshop.js';

/** What a session is about, and what it works with. */
export interface Subject {
  readonly folder: string;
  readonly month: string;
  /** Only the paper of this kind. */
  readonly paper?: string | undefined;
  readonly files: KeptFiles;
  readonly make: (files: KeptFiles) => Made;
  readonly telling: Telling;
  /** Waits so many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>;
}

/**
 * An editor may empty a file before it fills it. What is wrong for no longer than this, in milliseconds, was never
 * wrong; what is right is shown at once.
 */
const GRACE = 120;

/** A preview while it goes on: the last good page of every paper, and what is wrong with the files now. */
export class Session {
  readonly #subject: Subject;
  readonly #good = new Map<string, GoodPage>();
  readonly #waiting = new Set<() => void>();
  #made: Made | MachineFailure;
  #version = 1;
  #shown: string | undefined;
  #changes = 0;

  constructor(subject: Subject) {
    this.#subject = subject;
    this.#made = this.#make();
  }

  /** @param paths what may have changed */
  async changed(paths: readonly string[]): Promise<void> {
    if (!this.#subject.files.renew(paths) && !(this.#made instanceof MachineFailure)) return;
    this.#changes += 1;
    const change = this.#changes;
    const made = this.#make();
    // An empty template or style sheet is no fault, and yet no paper is meant to be without it.
    if (this.#subject.files.isEmptied(paths) || (isFaulty(made) && !isFaulty(this.#made))) {
      await this.#subject.pause(GRACE);
      if (change !== this.#changes) return;
    }
    this.#made = made;
    this.#version += 1;
    for (const wake of this.#waiting) wake();
    this.#waiting.clear();
  }

  /** Settles when there is something newer than a version, or nobody waits any more. */
  async newerThan(version: number, gone: Promise<void>): Promise<void> {
    if (version !== this.#version) return;
    await new Promise<void>((wake) => {
      this.#waiting.add(wake);
      void gone.then(() => {
        this.#waiting.delete(wake);
        wake();
      });
    });
  }

  /** The papers of the month that there are texts of. */
  papers(): readonly PaperTab[] {
    const { files, folder, month, paper } = this.#subject;
    return unlessUnreadable(() => paperKinds(files, folder, month))
      .filter((kind) => paper === undefined || kind === paper)
      .map((kind) => ({ kind, title: this.#good.get(kind)?.paper.cover.title ?? kind }));
  }

  /** @param wanted the kind of the paper to tell of; the first of the month if there is none of that kind */
  state(wanted: string): State {
    const kinds = this.papers().map(({ kind }) => kind);
    // Also when its text is gone, the last good paper stays.
    const kind = kinds.includes(wanted) ? wanted : (kinds[0] ?? this.#shown ?? wanted);
    this.#shown = kind;
    const isCurrent = this.#renew(kind);
    const good = this.#good.get(kind);
    const { month, telling } = this.#subject;
    return {
      version: this.#version,
      programme: good?.paper.cover.programme ?? '',
      month,
      papers: this.papers(),
      page: good && {
        kind,
        html: good.html,
        figures: good.figures.map(({ text, origins }) => ({
          text,
          from: origins.map((span) => placeOf(span, telling)),
        })),
      },
      isCurrent,
      ...this.#found(kind, good),
    };
  }

  /** The style sheet of the typeface, which pages leave out. */
  get typeface(): string {
    return this.#made instanceof MachineFailure ? '' : this.#made.typeface;
  }

  /** The page of a paper as it goes out, if the files are in order. */
  final(kind: string): Final | undefined {
    return this.#made instanceof MachineFailure ? undefined : this.#made.final(kind);
  }

  /** Takes the newest page of a paper, if there is one; says whether there was. */
  #renew(kind: string): boolean {
    const page = this.#made instanceof MachineFailure ? undefined : this.#made.page(kind).page;
    if (page) this.#good.set(kind, page);
    return page !== undefined;
  }

  #found(kind: string, good: GoodPage | undefined): Pick<State, 'problems' | 'notes'> {
    if (this.#made instanceof MachineFailure)
      return { problems: [tellMachineFailure(this.#made)], notes: [] };
    const found = arrange([...this.#made.diagnostics, ...this.#made.page(kind).diagnostics]);
    const told = (severity: Severity, page: GoodPage | undefined): readonly Problem[] =>
      found
        .filter((one) => one.severity === severity)
        .map((one) => tellProblem(one, spotsOf(one.span, page), this.#subject.telling));
    return { problems: [...told('error', good), ...told('warning', good)], notes: told('note', undefined) };
  }

  #make(): Made | MachineFailure {
    try {
      return this.#subject.make(this.#subject.files);
    } catch (error) {
      if (error instanceof MachineFailure) return error;
      throw error;
    }
  }
}

const isFaulty = (made: Made | MachineFailure): boolean =>
  made instanceof MachineFailure || hasErrors(made.diagnostics);

const unlessUnreadable = (list: () => readonly string[]): readonly string[] => {
  try {
    return list();
  } catch (error) {
    if (error instanceof MachineFailure) return [];
    throw error;
  }
};
