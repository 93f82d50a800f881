import { join } from 'node:path';
import { type Checked, Diagnostics, type Salvaged } from '../diagnostics/diagnostic.js';
import type { SourceText } from '../diagnostics/source-text.js';
import { suggest } from '../words/nearest.js';
import { writeList } from '../words/phrases.js';
import { isWithin, leadsOutside } from '../world/leads-outside.js';
import type { Files } from '../world/world.js';
import { type LocatedTable, readCsv } from './csv.js';
import { decodeText } from './decode-text.js';
import type { Located } from './located.js';
import { oncePer } from './once-per.js';
import { ledgerMonths, monthFolders, paperKinds, VIREMENTS } from './programme-folder.js';
import { shownPath } from './shown-path.js';
import type { Gathered, NarrativeSource, PublishedSource, Sources } from './sources.js';
import { strays } from './strays.js';
import { outside, templatesOutside } from './templates-outside.js';
import { readYaml } from './yaml.js';

/** Which files to read: a programme folder, a month, and where paper kinds are defined. */
export interface Request {
  /** Absolute path of the programme folder. */
  readonly folder: string;
  /** The month whose narratives are read; every month of the folder when absent. */
  readonly month?: string | undefined;
  /** Only papers of this kind. */
  readonly paper?: string | undefined;
  /** Folders of templates, the programme's own first; absolute. */
  readonly templates: readonly string[];
}

/** Reads every file that the papers of a month need, each once, and keeps what each value's place was. */
export const gather = (files: Files, request: Request): Salvaged<Sources> => {
  const gatherer = new Gatherer(files, request);
  return { value: gatherer.sources(), diagnostics: gatherer.diagnostics.all };
};

/** Reads `fund.yaml` alone: that is all that an import needs of a programme. */
export const gatherFund = (files: Files, folder: string): Salvaged<Gathered<Located>> => {
  const gatherer = new Gatherer(files, { folder, templates: [] });
  return { value: gatherer.fund(), diagnostics: gatherer.diagnostics.all };
};

// Files that are kept between two runs keep their bytes (see preview/kept-files): then all that was made of them is kept.
const textOf = oncePer((bytes: Uint8Array) => {
  let last: { readonly name: string; readonly text: Checked<SourceText> } | undefined;
  return (name: string): Checked<SourceText> => {
    if (last?.name !== name) last = { name, text: decodeText(name, bytes) };
    return last.text;
  };
});
const yamlOf = oncePer((text: SourceText) => readYaml(text));
const csvOf = oncePer(readCsv);

class Gatherer {
  readonly diagnostics = new Diagnostics();

  constructor(
    private readonly files: Files,
    private readonly request: Request,
  ) {}

  sources(): Sources {
    this.diagnostics.add(strays(this.files, this.request.folder));
    this.diagnostics.add(templatesOutside(this.files, this.request.folder));
    const { folder } = this.request;
    return {
      folder: this.#shown(folder),
      programme: this.#yaml(join(folder, 'programme.yaml')),
      kpis: this.#yaml(join(folder, 'kpis.yaml')),
      series: this.#csv(join(folder, 'kpi-series.csv')),
      risks: this.#yaml(join(folder, 'risks.yaml')),
      milestones: this.#csv(join(folder, 'milestones.csv')),
      fund: this.fund(),
      ledgers: ledgerMonths(this.files, folder).map((month) => ({
        month,
        table: this.#csv(join(folder, 'fund', `${month}.csv`)),
      })),
      virements: this.#csv(join(folder, 'fund', VIREMENTS)),
      published: this.#months('published').map((month) => this.#published(month)),
      narratives: this.#narratives(),
    };
  }

  fund(): Gathered<Located> {
    return this.#yaml(join(this.request.folder, 'fund.yaml'));
  }

  #published(month: string): PublishedSource {
    const folder = join(this.request.folder, 'published', month);
    return {
      month,
      kpis: this.#csv(join(folder, 'kpis.csv')),
      milestones: this.#csv(join(folder, 'milestones.csv')),
      risks: this.#csv(join(folder, 'risks.csv')),
      ledger: this.#csv(join(folder, 'ledger.csv')),
      publication: this.#yaml(join(folder, 'publication.yaml')),
    };
  }

  #narratives(): readonly NarrativeSource[] {
    const { month: wanted, paper } = this.request;
    const found = this.#months('narrative')
      .filter((month) => wanted === undefined || month === wanted)
      .flatMap((month) => this.#papersOf(month).map((kind) => ({ month, kind })))
      .filter(({ kind }) => paper === undefined || kind === paper);
    if (found.length === 0 && (wanted ?? paper)) this.#reportNoPaper();
    const definitions = new Map<string, Gathered<Located>>();
    return found.flatMap(({ month, kind }) => {
      const text = this.#text(join(this.request.folder, 'narrative', month, `${kind}.md`));
      const definition = definitions.get(kind) ?? this.#definition(kind);
      definitions.set(kind, definition);
      return typeof text === 'string' ? [] : [{ month, kind, text, definition }];
    });
  }

  #papersOf(month: string): readonly string[] {
    return paperKinds(this.files, this.request.folder, month);
  }

  #reportNoPaper(): void {
    const { folder, month = '<month>', paper } = this.request;
    const months = this.#months('narrative').filter((one) => this.#papersOf(one).length > 0);
    const kinds = paper === undefined ? [] : this.#papersOf(month);
    const wanted = join(folder, 'narrative', month, paper === undefined ? '' : `${paper}.md`);
    const toWrite = join(folder, 'narrative', month, `${paper ?? '<kind of paper>'}.md`);
    this.diagnostics.error('no-paper', `There is no paper to make: ${this.#shown(wanted)} does not exist.`, {
      hint:
        paper !== undefined && kinds.length > 0
          ? suggest(paper, kinds)
          : months.length > 0
            ? `There are papers for ${writeList(months)}.`
            : `Write one as ${this.#shown(toWrite)}.`,
    });
  }

  /** A paper kind is looked up in the programme's own templates first, then in the shipped ones. */
  #definition(kind: string): Gathered<Located> {
    for (const templates of this.request.templates) {
      const found = this.#yaml(join(templates, 'papers', kind, 'paper.yaml'));
      if (found !== 'absent') return found;
    }
    return 'absent';
  }

  /** The months that have a folder of their own in a part of the programme. */
  #months(part: string): readonly string[] {
    return monthFolders(this.files, join(this.request.folder, part));
  }

  #yaml(path: string): Gathered<Located> {
    const text = this.#text(path);
    return typeof text === 'string' ? text : (this.diagnostics.take(yamlOf(text)) ?? 'unreadable');
  }

  #csv(path: string): Gathered<LocatedTable> {
    const text = this.#text(path);
    return typeof text === 'string' ? text : (this.diagnostics.take(csvOf(text)) ?? 'unreadable');
  }

  #text(path: string): Gathered<SourceText> {
    if (this.#leadsOutside(path)) return 'unreadable';
    const bytes = this.files.read(path);
    if (!bytes) return 'absent';
    return this.diagnostics.take(textOf(bytes)(this.#shown(path))) ?? 'unreadable';
  }

  #leadsOutside(path: string): boolean {
    const { folder } = this.request;
    if (!isWithin(folder, path)) return false;
    const place = leadsOutside(this.files, folder, path);
    if (place !== undefined) this.diagnostics.error('leads-outside', outside(this.#shown(path), place));
    return place !== undefined;
  }

  #shown(path: string): string {
    return shownPath(path, this.files.workingFolder);
  }
}
