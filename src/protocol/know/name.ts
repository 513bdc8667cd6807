/** Words with which people say whose relative or companion they are: "Mor til Ida", "Idas pappa", "Mum of Ida". */
const relations =
  'mor|mora|moren|mamma|mammaen|far|faren|pappa|pappaen|forelder|foreldre|foreldrene|foresatt|foresatte|verge|vergen|bestemor|bestefar|mormor|farmor|morfar|farfar|besteforelder|besteforeldre|besteforeldrene|bestemora|stemor|stemora|stefar|stefaren|fostermor|fostermora|fosterfar|fosterfaren|fosterforelder|fosterforeldre|bror|broren|søster|søstera|søsteren|tante|tanta|onkel|onkelen|støttekontakt|støttekontakten|mother|mum|mom|mummy|mommy|father|dad|daddy|parent|parents|guardian|grandmother|grandfather|grandma|grandpa|stepmother|stepfather|aunt|uncle|brother|sister|mama|papa|mamá|papá|mutter|vater|tata|ojciec|matka|мама|тато';

const relationOf = new RegExp(
  `^\\s*(?:foster\\s+)?(${relations})(?:\\s+(?:(?:og|and)\\s+)?(?:${relations}))?\\s+(?:til|av|åt|of|to|for)\\s+\\p{L}`,
  'iu',
);
/** "Bror" is a given name, too: "Lars Bror Olsen". */
const relationAfter = new RegExp(
  `^\\s*(?:\\p{L}[\\p{L}\\p{M}-]*\\s+){0,2}\\p{L}[\\p{L}\\p{M}-]*(?:'s|’s|s|'|’|\\s+sin)\\s+(?!bror\\s+\\p{L})(${relations})(?!\\p{L})`,
  'iu',
);

/**
 * The part that names nobody ("Mor", "Pappa") of a display name that is not its owner's but says whose relative they are, and
 * so names somebody else: mostly the child. `undefined` for any other name.
 */
export function relationIn(name: string): string | undefined {
  const words = name.normalize().replaceAll(/[^\p{L}\p{M}\p{N}'’-]+/gu, ' ');
  const word = (relationOf.exec(words) ?? relationAfter.exec(words))?.[1];
  return word === undefined ? undefined : word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();
}
