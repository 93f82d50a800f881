import * as z from 'zod';
import type { Recorded } from '../decode.js';
import { choice, id, markdown, month, quantity, wholeNumber, words } from '../fields.js';
import { riskBands } from './risk-bands.js';
import { spcSettings } from './spc-settings.js';

const officer = z.strictObject({ name: words(), post: words() });

/** How the figure of a group of areas is made from those of its members (domain B15). */
export const benchmarkMethod = () => choice('mean', 'median', 'pooled');

const area = z.strictObject({
  id: id(),
  name: words(),
  /** `part`: a part of the authority, such as a district. */
  role: choice('own', 'neighbours', 'nation', 'part'),
  /** The areas whose counts add up to those of this one (domain I3). */
  'total-of': z.array(id()).default([]),
  /** The areas of a group one by one: cfip works the figure of the group out from theirs (domain B15). */
  members: z.array(z.strictObject({ id: id(), name: words() })).default([]),
  method: benchmarkMethod().optional(),
  /** Which list of neighbours it is, with its year: lists change (domain A, B15). */
  list: words().optional(),
});

/** How many people a rate is reckoned on, by area, and from which month on which year's figure holds (domain B16). */
const population = z.strictObject({
  id: id(),
  name: words(),
  source: words(),
  counts: z
    .array(z.strictObject({ area: id(), from: month(), year: wholeNumber(1900, 2200), people: quantity() }))
    .min(1),
});

/** How values are rated against their targets (domain B3). */
const rag = z
  .strictObject({
    /** `havering`: by a share of the target, then by the same month of the year before. */
    scheme: choice('tolerance', 'havering').default('tolerance'),
    /** Up to how many per cent of the target a value may be worse and still be green; for `havering`. */
    within: wholeNumber(0, 100).default(10),
  })
  .prefault({});

/** How counts of people are shown, where a KPI says that it counts people (domain I1, I6). */
const disclosure = z
  .strictObject({
    /** `suppress`: small counts are withheld; `round`: every count is rounded to 5, and nothing is withheld. */
    method: choice('suppress', 'round').default('suppress'),
    /** Counts of up to so many are small; never fewer than 5. */
    threshold: wholeNumber(5, 100).default(5),
  })
  .prefault({});

const diagram = z.strictObject({ id: id(), title: words(), levels: z.array(words()).min(2) });

const standardSection = z.strictObject({ id: id(), title: words(), text: markdown() });

/** Up to how many days of slip a milestone is still green, and still amber (domain F3). */
const milestoneRating = z
  .strictObject({
    'green-days': wholeNumber(0, 366).default(0),
    'amber-days': wholeNumber(0, 366).default(28),
  })
  .refine((limits) => limits['green-days'] <= limits['amber-days'], {
    message: 'A milestone would stop being amber before it stops being green.',
    params: { hint: 'Give amber-days as many days as green-days, or more.' },
  });

/** `programme.yaml`: names, people and house settings (design §2). */
export const programmeFile = z.strictObject({
  name: words(),
  authority: words(),
  service: words().optional(),
  committee: words(),
  'electoral-divisions': words(),
  'report-author': officer,
  contact: officer,
  areas: z.array(area).min(1),
  populations: z.array(population).default([]),
  rag,
  /** The parts of the programme, in the order in which papers show them; the milestones' own order when absent. */
  workstreams: z.array(words()).optional(),
  'milestone-rating': milestoneRating.default({ 'green-days': 0, 'amber-days': 28 }),
  'risk-bands': riskBands,
  spc: spcSettings,
  disclosure,
  diagrams: z.array(diagram).default([]),
  'standard-sections': z.array(standardSection).default([]),
});

export type Settings = Recorded<z.output<typeof programmeFile>>;
export type Area = z.output<typeof area>;
export type BenchmarkMethod = NonNullable<Area['method']>;
export type Population = z.output<typeof population>;
export type RagScheme = z.output<typeof rag>;
export type Diagram = z.output<typeof diagram>;
export type MilestoneLimits = z.output<typeof milestoneRating>;
export type StandardSection = z.output<typeof standardSection>;

/** Every id that a row of the series may name: those of areas, and of the members of groups. */
export const areaIds = ({ areas }: Settings): readonly string[] =>
  areas.flatMap(({ id, members }) => [id, ...members.map((member) => member.id)]);

/** The area of the authority itself. */
export const ownArea = ({ areas }: Settings): Area | undefined => areas.find(({ role }) => role === 'own');
