const { allPages, caller } = require('./host.js');

/** Notes of a merge request on GitLab. https://docs.gitlab.com/api/notes/ */
const gitlab = ({ CI_API_V4_URL, CI_PROJECT_ID, CI_MERGE_REQUEST_IID, CFIP_TOKEN }) => {
  if (!CI_API_V4_URL || !CI_MERGE_REQUEST_IID) return undefined;
  const call = caller({ 'private-token': CFIP_TOKEN ?? '' });
  const notes = `${CI_API_V4_URL}/projects/${CI_PROJECT_ID}/merge_requests/${CI_MERGE_REQUEST_IID}/notes`;
  return {
    list: async () => {
      const me = await call('GET', `${CI_API_V4_URL}/user`);
      return (await allPages(call, notes)).filter(({ author }) => author?.id === me.id);
    },
    create: (body) => call('POST', notes, { body }),
    update: ({ id }, body) => call('PUT', `${notes}/${id}`, { body }),
  };
};

module.exports = { gitlab };
