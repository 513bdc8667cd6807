/** One event of a `text/event-stream`; a comment has no name. */
export interface StreamEvent {
  readonly event: string;
  readonly id: string;
  readonly data: string;
}

/** Reads a stream event by event. */
export async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamEvent, void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let left = '';
  for (;;) {
    // In turn: a stream is read in its order
    const { value, done } = await reader.read();
    if (done) return;
    const blocks = (left + decoder.decode(value, { stream: true })).split('\n\n');
    left = blocks.pop() ?? '';
    yield* blocks.map(read);
  }
}

function read(block: string): StreamEvent {
  const fields = new Map(
    block.split('\n').map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), line.slice(colon + 1).trimStart()];
    }),
  );
  return { event: fields.get('event') ?? '', id: fields.get('id') ?? '', data: fields.get('data') ?? '' };
}
