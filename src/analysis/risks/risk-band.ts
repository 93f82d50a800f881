import type { RiskBand } from '../../programme/inputs/risk-bands.js';

/** A band with its place among the bands, counted from the lowest as 0. */
export interface BandFinding extends RiskBand {
  readonly place: number;
}

/** The band of a score (domain E3). */
export const bandOf = (score: number, bands: readonly RiskBand[]): BandFinding | undefined => {
  const place = bands.findIndex(({ from, to }) => from <= score && score <= to);
  const band = bands[place];
  return band && { ...band, place };
};
