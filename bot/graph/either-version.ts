import type { Answer } from '../outside/ask.ts';
import type { Graph, GraphRequest } from './client.ts';

/** Graph's two versions. */
export type Version = NonNullable<GraphRequest['version']>;

/** Which is asked first, and which refusals send to the other. */
export interface Order {
  readonly first: Version;
  /** The refusals that may be of this version alone, so that the other is asked. */
  readonly refusals: readonly number[];
}

/**
 * Asks one version of Graph and, where that refuses, the other: some of what is permitted chat by chat is documented for one
 * of them only. What the second answers is the answer; `version` says which it was.
 */
export async function eitherVersion(
  graph: Graph,
  request: GraphRequest,
  { first, refusals }: Order,
): Promise<Answer & { readonly version: Version }> {
  const answer = await graph({ ...request, version: first, expect: [...(request.expect ?? []), ...refusals] });
  if (!refusals.includes(answer.status)) return { ...answer, version: first };
  const version = other(first);
  return { ...(await graph({ ...request, version })), version };
}

/** The other of the two. */
export function other(version: Version): Version {
  return version === 'beta' ? 'v1.0' : 'beta';
}
