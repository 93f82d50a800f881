/** What a preview tells the page in the browser that shows it. Plain data: it travels as JSON. */
export interface State {
  /** Goes up with every change; the page asks for what comes after the one that it has. */
  readonly version: number;
  readonly programme: string;
  readonly month: string;
  readonly papers: readonly PaperTab[];
  /** The paper that was asked for, as it was when it could be made last; absent until then. */
  readonly page: PageState | undefined;
  /** Whether the page is what the files say now. */
  readonly isCurrent: boolean;
  /** Errors before warnings, each in the order of their places. */
  readonly problems: readonly Problem[];
  /** What is printed as supplied though somebody may ask about it. */
  readonly notes: readonly Problem[];
}

/** A paper of the month, by the name of its file. */
export interface PaperTab {
  readonly kind: string;
  readonly title: string;
}

export interface PageState {
  readonly kind: string;
  readonly html: string;
  /** The figures of the paper in the order in which they stand on the page. */
  readonly figures: readonly FigureSource[];
}

/** A figure as it is printed, and the places that it was read or worked out from. */
export interface FigureSource {
  readonly text: string;
  readonly from: readonly Place[];
}

export interface Place {
  /** `data/kpi-series.csv:133:28` */
  readonly name: string;
  /** An address that opens an editor there, where one is known. */
  readonly editor: string | undefined;
}

export interface Problem {
  readonly severity: 'error' | 'warning' | 'note';
  /** What `cfip explain` tells more by; none for what the machine cannot do. */
  readonly code: string | undefined;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly place: Place | undefined;
  /** The line in which it is: before the stretch that is meant, that stretch, and what is behind it. */
  readonly frame: readonly [before: string, meant: string, behind: string] | undefined;
  readonly related: readonly { readonly message: string; readonly place: Place | undefined }[];
  /** Where the page concerns it. */
  readonly spots: Spots;
}

/** Places on a page: lines of its narrative, numbers of figures (from 0), or its head. */
export interface Spots {
  readonly lines: readonly number[];
  readonly figures: readonly number[];
  readonly cover: boolean;
}
