import type { Graph, GraphAnswer, GraphRequest } from './client.ts';
import { text } from '../outside/json.ts';

/** A list that comes in pages: the first, and those that are named by the one before, as long as they are asked for. */
export async function* pagesFrom(graph: Graph, request: GraphRequest, first: GraphAnswer): AsyncGenerator<GraphAnswer> {
  let page: GraphAnswer | undefined = first;
  while (page !== undefined) {
    yield page;
    const path = text(page.body, '@odata.nextLink');
    // In turn: each page names the next
    page = path === undefined ? undefined : await graph({ ...request, path });
  }
}
