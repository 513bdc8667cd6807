import type { CompleteLanguage } from '../../../src/language/language.ts';
import { personOf } from '../../../src/protocol/know/people.ts';
import type { ParticipantId } from '../../../src/protocol/person.ts';
import type { Seen } from '../../../src/view/seen.ts';
import type { Receiving } from '../receiving.ts';

/** More than these would not be read on a card. */
const most = 10;

/** Somebody in a tenant, and what they read. */
export interface Asker {
  readonly tenant: string;
  readonly participant: ParticipantId;
  readonly language: CompleteLanguage;
}

/** The meetings somebody organizes, newest first, as they see them; without those whose deletion is asked already. */
export async function organizedBy({ meetings, clock }: Receiving, asker: Asker): Promise<readonly Seen[]> {
  const { tenant, participant, language } = asker;
  const organized = await meetings.organizedBy(tenant, participant, most);
  return organized
    .filter(({ state }) => state.deletionAskedAt === undefined)
    .map(({ id, state, routine }) => ({
      id,
      state,
      routine,
      language,
      now: clock(),
      viewer: personOf(state, participant),
    }));
}
