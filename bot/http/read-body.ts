import type { IncomingMessage } from 'node:http';

/** A body that was refused; the status to answer with. */
export interface Refused {
  readonly refused: 400 | 413 | 415;
}

/**
 * Reads a JSON body of at most `limit` bytes, counted as they come, so that neither a long body nor a false Content-Length costs
 * memory. Compressed bodies are refused. An empty body is `undefined`.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<{ readonly body: unknown } | Refused> {
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') return { refused: 415 };
  if (Number(request.headers['content-length'] ?? 0) > limit) return { refused: 413 };
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) return { refused: 413 };
    chunks.push(chunk);
  }
  if (size === 0) return { body: undefined };
  return parse(Buffer.concat(chunks, size).toString('utf8'));
}

function parse(content: string): { readonly body: unknown } | Refused {
  try {
    return { body: JSON.parse(content) };
  } catch {
    return { refused: 400 };
  }
}
