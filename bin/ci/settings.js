// What the steps of a CI job are to do, as the environment says it. A setting that is empty is not set.

const readSettings = (environment) => {
  const { CFIP_DATA, CFIP_MONTH, CFIP_FROM, CFIP_TO, CFIP_PAPER, CFIP_OUT, CFIP_SHARD } = environment;
  const { CFIP_STRICT, CFIP_JUNIT, CFIP_BASE, CFIP_PAPERS, CFIP_COMMENT } = environment;
  const { CFIP_ARTIFACT, CFIP_CHECKED, GITHUB_ACTIONS, TF_BUILD } = environment;
  return {
    /** The programme folders, one a line; none for the one that cfip finds. */
    data: lines(CFIP_DATA),
    month: CFIP_MONTH || undefined,
    from: CFIP_FROM || undefined,
    to: CFIP_TO || undefined,
    paper: CFIP_PAPER || undefined,
    out: CFIP_OUT || 'out',
    shard: CFIP_SHARD || undefined,
    isStrict: CFIP_STRICT === 'true',
    /** The file that problems are written to as the results of tests. */
    junit: CFIP_JUNIT || undefined,
    /** The revision that changes are told from. */
    base: CFIP_BASE || undefined,
    /** Where the papers of this very run are put together for an artifact. */
    papers: CFIP_PAPERS || undefined,
    /** The file that the text of the comment is written to. */
    comment: CFIP_COMMENT || 'cfip-comment.md',
    /** What the papers are uploaded as. */
    artifact: CFIP_ARTIFACT || 'papers',
    /** Whether another step of the job has marked what a check finds. */
    isChecked: CFIP_CHECKED === 'true',
    isGithub: GITHUB_ACTIONS === 'true',
    isAzure: TF_BUILD !== undefined && TF_BUILD !== '',
  };
};

const lines = (text = '') =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The options that every command takes that looks at papers. */
const programmeArgs = ({ data, paper, isStrict }) => [
  ...data.flatMap((folder) => ['--data', folder]),
  ...(paper ? ['--paper', paper] : []),
  ...(isStrict ? ['--strict'] : []),
];

/** Several months are checked with all the others. */
const checkArgs = (settings) => [
  'check',
  ...programmeArgs(settings),
  ...(settings.month ? ['--month', settings.month] : []),
];

/** Before any programme of which a committee has been told: where no month is named, all are meant. */
const EARLIEST = '1900-01';

/** One month is asked for as a stretch of months too, so that every run lays out its papers in the same way. */
const reportArgs = (settings) => {
  const { month, from = month, to = month, out, shard } = settings;
  return [
    'report',
    ...programmeArgs(settings),
    ...(from || !to ? ['--from', from ?? EARLIEST] : []),
    ...(to ? ['--to', to] : []),
    ...(shard ? ['--shard', shard] : []),
    '--out',
    out,
  ];
};

module.exports = { checkArgs, readSettings, reportArgs };
