import type { Meetings, Serves } from './fact.ts';

/** The meetings of some tenants: of all others there is none, and nothing is taken in. */
export function meetingsOf(meetings: Meetings, serves: Serves): Meetings {
  return {
    handle: (fact) => meetings.handle({ ...fact, serves }),
    read: async (where) => {
      const found = await meetings.read(where);
      return found !== undefined && serves(found.chat.tenant) ? found : undefined;
    },
    organizedBy: async (tenant, ...whose) => (serves(tenant) ? meetings.organizedBy(tenant, ...whose) : []),
  };
}
