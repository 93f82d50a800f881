import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, MachineFailure, type Question, type Server } from '../world.js';

type Answering = (question: Question) => Promise<Answer>;

/** A server on the loopback address of this machine, which no other machine reaches. */
export const serveHttp = (port: number, answer: Answering): Promise<Server> =>
  new Promise((serving, failed) => {
    const server = createServer((request, response) => {
      void reply(request, response, answer);
    });
    server.once('error', (error: NodeJS.ErrnoException) => failed(portFailure(error, port)));
    server.listen(port, LOOPBACK, () =>
      serving({
        port: (server.address() as AddressInfo).port,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            // Whoever still waits for news will wait in vain.
            server.closeAllConnections();
          }),
      }),
    );
  });

const LOOPBACK = '127.0.0.1';

const reply = async (
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answering,
): Promise<void> => {
  const { status, headers, body } = await answer(questionOf(request, response)).catch(failure);
  response.writeHead(status, headers);
  response.end(request.method === 'HEAD' ? undefined : body);
};

/** A bug of ours in one answer: the next one may be right, so the preview goes on, and whoever asked is told. */
const failure = (error: unknown): Answer => ({
  status: 500,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: `cfip has a bug: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
});

const questionOf = (
  { method = '', url = '', headers }: IncomingMessage,
  response: ServerResponse,
): Question => {
  const [path = '', query = ''] = url.split(/\?(.*)/s);
  return {
    method,
    path,
    query: new URLSearchParams(query),
    headers: new Map(
      Object.entries(headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    ),
    gone: new Promise((gone) => response.once('close', () => gone())),
  };
};

const portFailure = (error: NodeJS.ErrnoException, port: number): MachineFailure =>
  new MachineFailure(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is in use: another program, or another preview, has it.`
      : `Port ${port} cannot be used: ${error.message}.`,
    'Give another one with --port, or leave it out: then any free port is taken.',
    { cause: error },
  );
