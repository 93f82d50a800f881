/** The part of a drawing that holds the marks, inside its axes and labels. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
