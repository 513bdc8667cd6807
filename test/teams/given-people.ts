import type { KnownPerson, People } from '../../bot/store/people.ts';

/** What is kept of people, in memory. */
export interface GivenPeople extends People {
  readonly all: Map<string, KnownPerson>;
}

export function givenPeople(): GivenPeople {
  const all = new Map<string, KnownPerson>();
  return {
    all,
    find: async (tenant, participant) => all.get(`${tenant} ${participant}`) ?? {},
    remember: async (tenant, participant, known) => {
      const key = `${tenant} ${participant}`;
      all.set(key, { ...all.get(key), ...known });
    },
    erase: async (tenant, participant) => void all.delete(`${tenant} ${participant}`),
  };
}
