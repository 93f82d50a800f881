/** For whom problems are written: people, the runner of GitHub Actions, or, as one document, other programs. */
export const reporters = ['human', 'github', 'json', 'sarif', 'junit'] as const;
export type Reporter = (typeof reporters)[number];
