import type { Words } from '../language/words.ts';
import type { KeptPlace, KeptRemark } from './kept-remark.ts';

/** What a person is told of a demand that is not kept: what is wrong and where, and what to do about it. */
export interface Said {
  readonly wrong: string;
  readonly todo: string;
}

/** A remark in words; nothing where there is nothing to say. No word of the invitation is repeated. */
export function said({ demand, verdict, places }: KeptRemark, words: Words): Said | undefined {
  if (verdict !== 'not-kept') return undefined;
  const { wrong, todo } = words.invitation[demand];
  const what = typeof wrong === 'string' ? wrong : wrong(words.and(distinct(places.map(kindOf(words)))));
  const where = distinct(places.map(whereOf(words)));
  return { wrong: where.length === 0 ? what : `${what} ${words.invitation.standsIn(words.and(where))}`, todo };
}

function kindOf({ category }: Words): (place: KeptPlace) => string {
  return (place) => ('category' in place && place.category !== 'document' ? category[place.category] : '');
}

function whereOf({ invitation: { place: names } }: Words): (place: KeptPlace) => string {
  return (place) => {
    switch (place.type) {
      case 'subject':
      case 'location':
        return names[place.type];
      case 'body':
        return place.category === 'document' ? names.document : place.isQuoted ? names.quoted : names.body;
      case 'attachment':
        return names.attachment(place.index + 1);
      case 'missing':
        return '';
    }
  };
}

/** Each once, in the order they came, and none that is empty. */
function distinct(texts: readonly string[]): readonly string[] {
  return texts.filter((text, at) => text !== '' && texts.indexOf(text) === at);
}
