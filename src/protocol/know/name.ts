/** Words with which people say whose relative or companion they are: "Mor til Ida", "Idas pappa", "Mum of Ida". */
const relations =
  'mor|mora|moren|mamma|mammaen|far|faren|pappa|pappaen|forelder|foreldre|foresatt|foresatte|verge|vergen|bestemor|bestefar|mormor|farmor|morfar|farfar|besteforelder|bestemora|stemor|stefar|fostermor|fosterfar|fosterforelder|bror|broren|søster|søstera|søsteren|tante|onkel|mother|mum|mom|mummy|mommy|father|dad|daddy|parent|parents|guardian|grandmother|grandfather|grandma|grandpa|stepmother|stepfather|foster|aunt|uncle|brother|sister|mama|papa|mamá|papá|mutter|vater|mama|tata|ojciec|matka|мама|тато';

const relationOf = new RegExp(
  `^\\s*(?:${relations})(?:\\s+og\\s+(?:${relations}))?\\s+(?:til|av|åt|of|to|for)\\s+\\p{L}`,
  'iu',
);
const relationAfter = new RegExp(
  `^\\s*(?:\\p{L}[\\p{L}\\p{M}-]*\\s+){0,2}\\p{L}[\\p{L}\\p{M}-]*(?:'s|’s|s|'|’)\\s+(?:${relations})\\b`,
  'iu',
);

/** Whether a display name is not its owner's but says whose relative they are, and so names somebody else: mostly the child. */
export function namesAnother(name: string): boolean {
  return relationOf.test(name) || relationAfter.test(name);
}

/** The part of such a name that names nobody: "Mor", "pappa". */
export function relationIn(name: string): string {
  const word = new RegExp(`(?<!\\p{L})(?:${relations})(?!\\p{L})`, 'iu').exec(name)?.[0];
  return word ?? '';
}
