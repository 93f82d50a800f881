import type { Readable, Writable } from 'node:stream';
import type { ConnectionTransport } from 'puppeteer';

const SEPARATOR = 0;

/**
 * Carries puppeteer's messages over two pipes to the browser, each message ended by a zero byte.
 * Pipes rather than a local port: no other user of the machine can reach the browser,
 * and it ends by itself when our end closes, however we end.
 */
export class PipeTransport implements ConnectionTransport {
  onmessage?: (message: string) => void;
  onclose?: () => void;
  readonly #toBrowser: Writable;
  #partial: Buffer[] = [];

  constructor(toBrowser: Writable, fromBrowser: Readable) {
    this.#toBrowser = toBrowser;
    // A browser that dies breaks the pipe; its end is seen by `close` below, and told by the process itself.
    toBrowser.on('error', () => {});
    fromBrowser.on('error', () => {});
    fromBrowser.on('data', (chunk: Buffer) => this.#receive(chunk));
    fromBrowser.on('close', () => this.onclose?.());
  }

  send(message: string): void {
    this.#toBrowser.write(`${message}\0`);
  }

  close(): void {
    this.#toBrowser.end();
  }

  #receive(chunk: Buffer): void {
    let start = 0;
    for (let end = chunk.indexOf(SEPARATOR); end !== -1; end = chunk.indexOf(SEPARATOR, start)) {
      this.#deliver(Buffer.concat([...this.#partial, chunk.subarray(start, end)]).toString());
      this.#partial = [];
      start = end + 1;
    }
    if (start < chunk.length) this.#partial.push(chunk.subarray(start));
  }

  /** One message a turn of the event loop, because puppeteer's answers to a message must run before the next one. */
  #deliver(message: string): void {
    setImmediate(() => this.onmessage?.(message));
  }
}
