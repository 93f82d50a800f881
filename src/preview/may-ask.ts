import type { Question } from '../world/world.js';

/**
 * Whether a request comes from the preview's own page. Any page that a person has open may send requests to this
 * machine, and a name that its owner points here would make them look like ours: so the host must be the loopback
 * address itself, and whoever says where it comes from must come from there.
 * See https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Sec-Fetch-Site.
 */
export const mayAsk = ({ headers }: Pick<Question, 'headers'>, port: number): boolean => {
  // Browsers leave the usual port out.
  const hosts = ['127.0.0.1', 'localhost'].map((host) => (port === 80 ? host : `${host}:${port}`));
  const [host, origin, site] = ['host', 'origin', 'sec-fetch-site'].map((name) => headers.get(name));
  return (
    host !== undefined &&
    hosts.includes(host) &&
    (origin === undefined || origin === `http://${host}`) &&
    (site === undefined || site === 'same-origin' || site === 'none')
  );
};
