/** The commonest words of Norwegian and English chat: a search for a pattern should not begin with them. */
const commonWords: ReadonlySet<string> = new Set(
  `har er ble blir blei vart var kan skal vil må får fått fikk går gå gått gikk kommer kom på i til fra frå av med om for hos og å en ein ei et eit den det de dei vi jeg eg han hun ho ikke
  ikkje opp ut inn ned over nå no så som at når hva hvem the a an to of in on is was are has have had not it and for with from by about igjen att mer meir noe noko alle mye mykje bare berre her der seg sin
  sitt dag uka veka tiden tida skolen skulen skole hjemme heime hjem timen klassen bra godt time timer alt ting noen nokon andre dem oss meg ham henne barna bor dra trenger treng sier sagt gjør gjort
  bruker tar ta tatt tok sett ser se snakker snakke vet mor far du dere me my we you she he her him they be t gi være vere hadde hver kvar denne dette neste selv også enn under etter før mot da men
  eller hvis fordi mange litt veldig lenger siden hele nye ny to tre år uke veke møte møter barn barnet eleven gutten jenta foreldrene foreldra skriver sitter ligger står min mi mitt mine vår vårt hans hennes
  deres din did do does can will would could should this that there home school mat penger hjelp noe en`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** The very commonest: a search that began with one of these would begin in every message. */
const commonestWords: ReadonlySet<string> = new Set(
  `i på om for vil det alle til av her kan med er en ei et å og vi jeg eg dere de dei du den at som har ikke ikkje må skal får når hva hvor men så fra frå da no nå var blir ble vart seg sin the to of and in is a it you we
  for on at with mer se ta hos ut inn opp`.split(/\s+/),
);

/** How often a word is met in chat, roughly: 1 for a rare one, 1000 for the very commonest. */
export function commonness(word: string): number {
  if (commonestWords.has(word)) return 1000;
  if (commonWords.has(word)) return 100;
  return word.length <= 3 ? 5 : 1;
}
