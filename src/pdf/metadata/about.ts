/** What a document says of itself; its title is that of the page. */
export interface About {
  /** Who wrote the paper. */
  readonly author: string;
  /** Whose paper it is. */
  readonly publisher: string;
  /** What it is about. */
  readonly subject: string;
  /** The program that made it. */
  readonly creator: string;
}
