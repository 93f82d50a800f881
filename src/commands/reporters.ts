/** For whom problems are written: people, other programs, or the runner of GitHub Actions. */
export const reporters = ['human', 'json', 'github'] as const;
export type Reporter = (typeof reporters)[number];
