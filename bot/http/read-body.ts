import type { IncomingMessage } from 'node:http';
import { parseJson } from '../outside/json.ts';

/** A body that was refused, and the status to answer with; or nobody is there any more to answer to. */
export interface Refused {
  readonly refused: 400 | 413 | 415 | 'gone';
}

/**
 * Reads a JSON body of at most `limit` bytes, counted as they come, so that neither a long body nor a false Content-Length costs
 * memory. Compressed bodies are refused. An empty body is `undefined`. `goOn` tells a sender who asked first (`Expect:
 * 100-continue`) that the body is wanted.
 */
export async function readBody(
  request: IncomingMessage,
  { limit, goOn }: { readonly limit: number; readonly goOn: () => void },
): Promise<{ readonly body: unknown } | Refused> {
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') return { refused: 415 };
  if (Number(request.headers['content-length'] ?? 0) > limit) return { refused: 413 };
  if (request.headers.expect !== undefined) goOn();
  const content = await gather(request, limit);
  return typeof content === 'string' ? parse(content) : content;
}

function gather(request: IncomingMessage, limit: number): Promise<string | Refused> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const take = (chunk: Buffer) => {
      size += chunk.length;
      chunks.push(chunk);
      if (size <= limit) return;
      // The connection stays open when reading stops early: the answer goes over it.
      request.off('data', take).pause();
      resolve({ refused: 413 });
    };
    request.on('data', take);
    request.once('end', () => resolve(Buffer.concat(chunks, size).toString('utf8')));
    request.once('error', () => resolve({ refused: 'gone' }));
    request.once('close', () => resolve({ refused: 'gone' }));
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
