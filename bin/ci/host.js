// Calls to the interface of the host of a repository.

/** The host does not let this run do it. */
class Refused extends Error {}

/** A caller of a host's interface, in JSON both ways. */
const caller = (headers) => async (method, url, body) => {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body && { body: JSON.stringify(body) }),
  });
  const { status } = response;
  if ([401, 403, 404].includes(status)) throw new Refused(`${method} ${url} was answered with ${status}`);
  if (!response.ok) throw new Error(`${method} ${url} was answered with ${status}.`);
  return response.json();
};

const PAGE = 100;

/** All entries of a list that is given in pages. */
const allPages = async (call, url) => {
  const all = [];
  for (let page = 1; ; page++) {
    const entries = await call('GET', `${url}?per_page=${PAGE}&page=${page}`);
    all.push(...entries);
    if (entries.length < PAGE) return all;
  }
};

module.exports = { allPages, caller, Refused };
