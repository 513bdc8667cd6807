import { parseJson } from './json.ts';

/** An answer that holds more than was to be read of it. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/**
 * The JSON of an answer; `undefined` when it holds none. Rejects with `TooLarge` beyond so many bytes, of which no more are
 * fetched then, and with fetch's own error when the answer is cut off.
 */
export async function jsonOf(answer: Response, mostBytes: number): Promise<unknown> {
  const content = await bytesOf(answer, mostBytes);
  try {
    return parseJson(new TextDecoder().decode(content));
  } catch {
    return undefined;
  }
}

/** The same, as it came. */
export async function bytesOf(answer: Response, mostBytes: number): Promise<Buffer<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop early hangs up.
  for await (const part of answer.body ?? []) {
    length += part.byteLength;
    if (length > mostBytes) throw new TooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts);
}
