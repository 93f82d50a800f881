const { caller } = require('./host.js');

const VERSION = 'api-version=7.1';
const WHO_AM_I = '_apis/connectionData?api-version=7.1-preview.1';

/** Threads of a pull request on Azure DevOps. https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-threads */
const azure = (environment) => {
  const { SYSTEM_COLLECTIONURI, SYSTEM_TEAMPROJECT, BUILD_REPOSITORY_ID, SYSTEM_ACCESSTOKEN } = environment;
  const number = environment.SYSTEM_PULLREQUEST_PULLREQUESTID;
  if (!SYSTEM_COLLECTIONURI || !number) return undefined;
  const call = caller({ authorization: `Bearer ${SYSTEM_ACCESSTOKEN}` });
  const project = `${SYSTEM_COLLECTIONURI}${encodeURIComponent(SYSTEM_TEAMPROJECT)}`;
  const threads = `${project}/_apis/git/repositories/${BUILD_REPOSITORY_ID}/pullRequests/${number}/threads`;
  return {
    // What somebody else wrote is left alone, whatever it begins with.
    list: async () => {
      const { authenticatedUser: me } = await call('GET', `${SYSTEM_COLLECTIONURI}${WHO_AM_I}`);
      const { value } = await call('GET', `${threads}?${VERSION}`);
      return value.flatMap(({ id: thread, comments = [] }) =>
        comments
          .slice(0, 1)
          .filter(({ author }) => author?.id === me.id)
          .map(({ id, content }) => ({ thread, id, body: content ?? '' })),
      );
    },
    // Closed: a pull request may have to wait until all that is active has been settled.
    create: (content) =>
      call('POST', `${threads}?${VERSION}`, {
        comments: [{ parentCommentId: 0, content, commentType: 'text' }],
        status: 'closed',
      }),
    update: ({ thread, id }, content) =>
      call('PATCH', `${threads}/${thread}/comments/${id}?${VERSION}`, { content }),
  };
};

module.exports = { azure };
