import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A call that the host of a repository was sent. */
export interface HostCall {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: unknown;
}

/** A host of repositories that keeps what it is asked, and answers as a test wants. */
export class CommentHost {
  readonly calls: HostCall[] = [];
  readonly #server: Server;

  private constructor(answer: (call: HostCall) => unknown) {
    this.#server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part) => parts.push(part));
      request.on('end', () => {
        const text = Buffer.concat(parts).toString('utf8');
        const { method = '', url = '', headers } = request;
        const call = { method, url, headers, body: text ? JSON.parse(text) : undefined };
        this.calls.push(call);
        const answered = answer(call);
        response.statusCode = typeof answered === 'number' ? answered : 200;
        response.end(JSON.stringify(typeof answered === 'number' ? {} : answered));
      });
    });
  }

  /** @param answer the body of an answer, or the number of a failure */
  static async start(answer: (call: HostCall) => unknown): Promise<CommentHost> {
    const host = new CommentHost(answer);
    await new Promise<void>((started) => host.#server.listen(0, '127.0.0.1', started));
    return host;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    return new Promise((stopped) => this.#server.close(() => stopped()));
  }
}
