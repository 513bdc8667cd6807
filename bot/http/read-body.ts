import type { IncomingMessage } from 'node:http';
import { parseJson } from '../outside/json.ts';
import type { BodyRoom } from './body-room.ts';

/** A body that was refused, and the status to answer with; or nobody is there any more to answer to. */
export interface Refused {
  readonly refused: 400 | 413 | 415 | 503 | 'gone';
}

/**
 * Reads a JSON body of at most `limit` bytes, counted as they come, so that neither a long body nor a false Content-Length costs
 * memory; what has come of it leaves when others need the room. Compressed bodies are refused. An empty body is `undefined`.
 * `goOn` tells a sender who asked first (`Expect: 100-continue`) that the body is wanted.
 */
export async function readBody(
  request: IncomingMessage,
  { limit, room, goOn }: { readonly limit: number; readonly room: BodyRoom; readonly goOn: () => void },
): Promise<{ readonly body: unknown } | Refused> {
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') return { refused: 415 };
  if (Number(request.headers['content-length'] ?? 0) > limit) return { refused: 413 };
  if (request.headers.expect !== undefined) goOn();
  const content = await gather(request, limit, room);
  return typeof content === 'string' ? parse(content) : content;
}

function gather(request: IncomingMessage, limit: number, room: BodyRoom): Promise<string | Refused> {
  return new Promise((resolve) => {
    let chunks: Buffer[] = [];
    let size = 0;
    const end = (what: string | Refused) => {
      room.free(leave);
      chunks = [];
      resolve(what);
    };
    const refuse = (refused: 413 | 503) => {
      // The connection stays open when reading stops early: the answer goes over it.
      request.off('data', take).pause();
      end({ refused });
    };
    const leave = () => refuse(503);
    const take = (chunk: Buffer) => {
      size += chunk.length;
      chunks.push(chunk);
      if (size > limit) refuse(413);
      else room.hold(leave, chunk.length);
    };
    request.on('data', take);
    request.once('end', () => end(Buffer.concat(chunks, size).toString('utf8')));
    request.once('error', () => end({ refused: 'gone' }));
    request.once('close', () => end({ refused: 'gone' }));
  });
}

function parse(content: string): { readonly body: unknown } | Refused {
  if (content === '') return { body: undefined };
  try {
    return { body: parseJson(content) };
  } catch {
    return { refused: 400 };
  }
}
