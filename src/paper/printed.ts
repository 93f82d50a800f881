/**
 * What a paper tells of the programme, as it prints it: later papers are compared with this (domain K3). Every field
 * is the text that a snapshot keeps.
 */
export interface Printed {
  readonly values: readonly PrintedValue[];
  readonly milestones: readonly PrintedMilestone[];
  readonly risks: readonly PrintedRisk[];
  /** The month of the fund's ledger, where the paper speaks of that. */
  readonly ledger: string | undefined;
}

/** A value of a KPI for the authority itself, in its unit and with the decimals that were printed. */
export interface PrintedValue {
  readonly kpi: string;
  readonly month: string;
  /** `25.0%`, `1421`, `-12`: plain digits, which any program reads. */
  readonly value: string;
  /** As `status` in the series; empty where it is final. */
  readonly status: string;
}

/** A milestone with the date that stands: when it was reached, else when it is expected. */
export interface PrintedMilestone {
  readonly id: string;
  readonly forecast: string;
  readonly actual: string;
}

export interface PrintedRisk {
  readonly id: string;
  readonly state: 'open' | 'closed';
  /** With the present controls; empty in a log in words only. */
  readonly likelihood: string;
  readonly impact: string;
  readonly status: string;
}
