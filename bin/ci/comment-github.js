const { allPages, caller } = require('./host.js');

/** Comments of a pull request on GitHub. https://docs.github.com/en/rest/issues/comments */
const github = ({ GITHUB_ACTIONS, GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_REF = '', GITHUB_TOKEN }) => {
  const [, number] = /^refs\/pull\/(\d+)\//.exec(GITHUB_REF) ?? [];
  if (GITHUB_ACTIONS !== 'true' || !number) return undefined;
  const call = caller({
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${GITHUB_TOKEN}`,
    'x-github-api-version': '2022-11-28',
  });
  const issues = `${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}/issues`;
  return {
    // What a person wrote is left alone, whatever it begins with.
    list: async () =>
      (await allPages(call, `${issues}/${number}/comments`)).filter(({ user }) => user?.type === 'Bot'),
    create: (body) => call('POST', `${issues}/${number}/comments`, { body }),
    update: ({ id }, body) => call('PATCH', `${issues}/comments/${id}`, { body }),
  };
};

module.exports = { github };
