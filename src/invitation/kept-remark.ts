import type { Place, Remark } from './invitation.ts';

/** A place as it may be kept: in which field and of what kind, but not between which of its characters. */
export type KeptPlace = WithoutStretch<Place>;

type WithoutStretch<T> = T extends unknown ? Omit<T, 'start' | 'end'> : never;

/** A remark as it may be kept when the invitation is gone: each kind of place once. */
export interface KeptRemark extends Omit<Remark, 'places'> {
  readonly places: readonly KeptPlace[];
}

/** What may be kept of a remark. */
export function keptOf({ demand, verdict, places }: Remark): KeptRemark {
  const kept = new Map<string, KeptPlace>();
  for (const place of places.map(withoutStretch)) kept.set(JSON.stringify(place), place);
  return { demand, verdict, places: [...kept.values()] };
}

function withoutStretch(place: Place): KeptPlace {
  switch (place.type) {
    case 'subject':
    case 'location':
      return { type: place.type, category: place.category };
    case 'body':
      return { type: place.type, category: place.category, isQuoted: place.isQuoted };
    case 'attachment':
      return { type: place.type, index: place.index };
    case 'missing':
      return { type: place.type, where: place.where };
  }
}
