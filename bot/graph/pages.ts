import type { Answer } from '../outside/ask.ts';
import { text } from '../outside/json.ts';
import type { Graph, GraphRequest } from './client.ts';

/** A list that comes in pages: the first, and those that are named by the one before, as long as they are asked for. */
export async function* pagesFrom(graph: Graph, request: GraphRequest, first: Answer): AsyncGenerator<Answer> {
  let page: Answer | undefined = first;
  while (page !== undefined) {
    yield page;
    const path = text(page.body, '@odata.nextLink');
    // In turn: each page names the next
    page = path === undefined ? undefined : await graph({ ...request, path });
  }
}
