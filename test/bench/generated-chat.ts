/** A message of the bench: what was written, and whether somebody is given away in it. */
export interface GeneratedMessage {
  readonly text: string;
  readonly sensitive: boolean;
}

const everyday = [
  'Hei, hører dere meg nå?',
  'Kan du dele skjermen?',
  'Vi tar en pause på ti minutter',
  'Jeg sender referatet i SvarUT etter møtet.',
  'Kameraet mitt virker ikke i dag',
  'Eg må dessverre gå no, takk for møtet',
  'Could you turn up the volume?',
  'Neste møte blir torsdag 14. november kl. 09.00',
  'Møte-ID: 312 345 678 901 Passord: tK9wQz',
  'Her er lenken: https://nordvik.example/rutiner/videomote-2031-04',
  'Temakvelden om ADHD er for alle foresatte på trinnet',
  'Jeg fikk helt angst av den nye timeplanappen 😅',
];
const sensitive = [
  'Emma fikk ADHD-diagnosen i forrige uke',
  'Det er sendt bekymringsmelding til barnevernet',
  'hun tør ikke gå hjem etter skolen',
  'Fødselsnummeret hennes er 128814 53884',
  'Foreldra er skilde, og det er usemje om samværet',
  'de har ikke råd til vinterklær',
  'Ring mor på 434 56 789',
  'He was suspended after he threatened a teacher',
];
const longer =
  'Vi har satt av førtifem minutter i dag. Først tar vi en presentasjonsrunde, så går vi gjennom planen for våren, og til slutt snakker vi om hvordan vi holder kontakten videre. Slå gjerne på kameraet når dere er klare, og skru av mikrofonen når dere ikke snakker.';

/** Chat of mixed length, the same at every run: mostly short and everyday, some long, a fifth sensitive. */
export function generatedChat(count: number): readonly GeneratedMessage[] {
  return Array.from({ length: count }, (_, at) => {
    const isSensitive = at % 5 === 0;
    const list = isSensitive ? sensitive : everyday;
    const one = list[(at * 7) % list.length] ?? '';
    const text = at % 11 === 0 ? `${longer} ${one}` : at % 3 === 0 ? `Hei! ${one}` : one;
    return { text, sensitive: isSensitive };
  });
}
