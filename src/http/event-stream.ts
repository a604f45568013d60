import type { ServerResponse } from 'node:http';

const HEADERS = {
  'access-control-allow-origin': '*',
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  // Proxies that gather an answer before they pass it on (nginx) would hold events back.
  'x-accel-buffering': 'no',
};

/** A comment, of which clients take no notice. */
const COMMENT = ':\n\n';

/** A stream of events to one client (HTML, "Server-sent events"). A client that reads too slowly is cut off, not waited for. */
export class EventStream {
  readonly #response: ServerResponse;
  readonly #largest: number;
  readonly #onCut: () => void;

  /**
   * @param largest bytes that may wait for the client when the next event comes
   * @param onCut called when it is cut off
   */
  constructor(response: ServerResponse, largest: number, onCut: () => void) {
    this.#response = response;
    this.#largest = largest;
    this.#onCut = onCut;
    response.writeHead(200, HEADERS);
    response.flushHeaders();
  }

  send(event: Buffer | string): void {
    const response = this.#response;
    if (response.destroyed || response.writableEnded) return;
    // Before the event, which may be large and cannot be read before it is sent.
    if (response.writableLength <= this.#largest) return void response.write(event);
    response.destroy();
    this.#onCut();
  }

  /** Shows that somebody is there, to the client and to whatever on the way gives up on silence. */
  comment(): void {
    this.send(COMMENT);
  }

  /** Says that nothing more comes, and ends. */
  complete(): void {
    // With a line of data: browsers pass no event on that has none.
    this.send('event: complete\ndata:\n\n');
    this.#response.end();
  }
}
