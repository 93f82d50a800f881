import type { Answer, Question } from '../world/world.js';
import { mayAsk } from './may-ask.js';
import type { Session } from './session.js';

/** What the server gives out beside the session's state. */
export interface Shelf {
  /** The files of the page that shows the preview, by their path. */
  readonly page: ReadonlyMap<string, Asset>;
  /** A paper as it will be printed, or what is wrong with it, in words. */
  readonly print: (kind: string) => Promise<Uint8Array | string>;
}

/** A file of the preview's page; a frame for papers has their rules. */
export interface Asset {
  readonly type: string;
  readonly content: Uint8Array;
  readonly holdsPaper: boolean;
}

/** Answers what the preview's page asks for. There are a few addresses, and none of them names a file. */
export const answering =
  (session: Session, shelf: Shelf, port: () => number) =>
  async (question: Question): Promise<Answer> => {
    if (!mayAsk(question, port())) return refuse(403, 'This preview is for its own page only.');
    if (question.method !== 'GET' && question.method !== 'HEAD')
      return refuse(405, 'Nothing can be changed here.');
    const asset = shelf.page.get(question.path);
    if (asset) return reply(asset.type, asset.content, asset.holdsPaper ? PAPER : PAGE);
    if (question.path === '/typeface.css') return reply('text/css', session.typeface, PAGE);
    if (question.path === '/state') return stateFor(question, session);
    const [, name = '', ending] = /^\/paper\/([^/]+)\.(html|pdf)$/.exec(question.path) ?? [];
    const kind = decoded(name);
    if (!session.papers().some((paper) => paper.kind === kind)) return refuse(404, 'There is nothing here.');
    return ending === 'pdf' ? printed(await shelf.print(kind)) : html(session, kind);
  };

/** A name out of an address; it is only compared with those of papers. */
const decoded = (name: string): string => {
  try {
    return decodeURIComponent(name);
  } catch {
    return '';
  }
};

const stateFor = async ({ query, gone }: Question, session: Session): Promise<Answer> => {
  await session.newerThan(Number(query.get('since')), gone);
  return reply('application/json', JSON.stringify(session.state(query.get('paper') ?? '')), PAGE);
};

const html = (session: Session, kind: string): Answer => {
  const page = session.final(kind);
  return page ? reply('text/html', page.html, PAPER) : refuse(404, 'This paper cannot be made as it is.');
};

const printed = (pdf: Uint8Array | string): Answer =>
  typeof pdf === 'string' ? refuse(200, pdf) : reply('application/pdf', pdf, PAPER);

/** The preview's page runs its own script and shows papers in frames; nothing else may be loaded by it or show it. */
const PAGE =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; frame-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";

/** A paper runs nothing and loads nothing: what is in it came out of data. */
const PAPER =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";

const reply = (type: string, body: string | Uint8Array, policy: string): Answer => ({
  status: 200,
  headers: {
    'content-type': type === 'application/pdf' ? type : `${type}; charset=utf-8`,
    'content-security-policy': policy,
    'cache-control': 'no-store',
    'cross-origin-resource-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  },
  body,
});

const refuse = (status: number, why: string): Answer => ({
  ...reply('text/plain', `${why}\n`, PAPER),
  status,
});
