import { NotReached } from '../../outside/delivery-error.ts';
import { items, text } from '../../outside/json.ts';
import { pagesFrom } from '../pages.ts';
import type { GraphRequest } from '../client.ts';
import type { Watching } from './watching.ts';

/** Whose calendars are to be watched now, by their ids in Entra. */
export async function watchedPeople(watching: Watching): Promise<readonly string[]> {
  const { calendars, files, store, tenant } = watching;
  switch (calendars.whose.type) {
    case 'list':
      return files.people ?? [];
    case 'group':
      return membersOf(watching, calendars.whose.group);
    case 'app':
      return store.calendars.withApp(tenant);
  }
}

/** The direct members, as Exchange takes a group for a scope too. */
async function membersOf({ graph, tenant }: Watching, group: string): Promise<readonly string[]> {
  const asked = 'reading whose calendars are watched';
  const select = new URLSearchParams({ $select: 'id', $top: '999' });
  const path = `/groups/${encodeURIComponent(group)}/members/microsoft.graph.user?${select}`;
  const request: GraphRequest = { asked, tenant, method: 'GET', path };
  const members: string[] = [];
  for await (const { body } of pagesFrom(graph, request, await graph(request))) {
    members.push(...items(body, 'value').flatMap((one) => text(one, 'id')?.toLowerCase() ?? []));
  }
  // An empty answer would end all watching, and begin it anew.
  if (members.length === 0) throw new NotReached(asked, { code: 'nobody' });
  return [...new Set(members)];
}
