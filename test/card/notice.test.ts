import { expect, test } from 'vitest';
import { noticeMessage } from '../../src/card/notice.ts';
import { languages, type Language } from '../../src/language/language.ts';
import { wordsFor } from '../../src/language/words.ts';
import { discreet, type Notice } from '../../src/protocol/notice.ts';
import { buttonsOf, problemsOf } from './parts.ts';
import { notices } from './notices.ts';
import { crowd } from './crowds.ts';
import { busy, ended, five, seen, settled } from './states.ts';
import type { MeetingState } from '../../src/protocol/state.ts';
import type { Person } from '../../src/protocol/person.ts';
import { amina, kari, nils, ola } from './told.ts';

test('the bot says each thing shortly in bokmål', () => {
  expect(said('nb')).toMatchInlineSnapshot(`
    "recording-started: Et opptak er startet. Samtalen skal ikke tas opp. Den som startet det, eller den som leder møtet, kan stoppe det under «Mer».
    recording-yours: Du har et opptak i gang. Samtalen skal ikke tas opp. Velg «Mer», «Ta opp og transkriber» og «Stopp opptak».
    recording-still-running: Opptaket går fortsatt. Den som startet det, eller den som leder møtet, kan stoppe det under «Mer».
    recording-stopped: Opptaket går fortsatt. Den som startet det, eller den som leder møtet, kan stoppe det under «Mer».
    recording-organizer: Et opptak av møtet er startet av Ola Hansen. Går det fortsatt, så stopp det under «Mer». Opptaket må også slettes. Lenken til det kommer i møtechatten; det ligger i OneDrive, hos arrangøren eller hos den som startet det.
    camera-off: Kameraet ditt er av. Slå det på, så ser alle hvem som er med.
    cameras-off: Nils har fortsatt kameraet av. Spør om det trengs hjelp, eller noter et unntak.
    camera-help-asked: Nils trenger hjelp med kameraet.
    guests-not-identified: Du har ikke sagt hvem Nils og Amina er. Kjenner du dem ikke, så be om å få se legitimasjon.
    came-with-link: Ola Hansen kom inn med lenken og ser ikke ut til å være invitert. Sjekk at det er riktig.
    name-tells: En deltaker har et navn som kan fortelle hvem barnet er (Nils). Be om at navnet byttes til det personen selv heter: «Mer» ved eget navn, eller ut og inn igjen.
    staff-id-asked: Nils ber om å få se legitimasjonen din. Hold den opp foran kameraet.
    staff-id-asked-organizer: Nils ber om å få se legitimasjon fra Ola Hansen.
    screened-again: Du har vært borte en stund. Sitter du fortsatt skjermet, der ingen andre ser eller hører?
    sensitive-yours: Meldingen din kan inneholde et fødselsnummer. Det skal ikke stå i chatten. Alle som er i chatten, kan lese meldingen, også etter møtet. Slik sletter du den: Trykk på meldingen og hold (på PC: pek på den og trykk «…»), og velg «Slett». Skriv det heller i Public 360 (https://sak.nordvik.example/) eller PPT-systemet.
    sensitive-hint: Les gjerne over det du skrev i chatten. Handler det om noen som kan kjennes igjen, bør du slette det.
    sensitive-reminder: En påminnelse til alle: Ikke skriv noe sensitivt i chatten. Si det heller i samtalen.
    sensitive-organizer: Ola Hansen skrev noe i chatten som kan inneholde fødselsnummer og opplysninger om helse. Ola Hansen har fått privat beskjed.
    not-hidden: Jeg har ikke tilgang til å skjule meldinger i dette møtet. Be Ola Hansen slette meldingen sin.
    end-soon: Møtet slutter kl. 10.00. Bli til de andre har lagt på. Du går ut sist.
    others-leaving: Noen har begynt å gå. 4 andre er fortsatt i møtet. Bli til alle har lagt på.
    organizer-gone: Den som ledet møtet, har gått ut. Er dere ferdige, så legg på med den røde knappen. Hvis ikke, vent litt.
    organizer-come-back: 5 deltakere er fortsatt i møtet. Rutinen sier at den som leder møtet, går ut sist. Bli med igjen, og legg på når alle andre har gått.
    lead-taken: Møtet ditt er i gang uten deg, og Ola Hansen leder det nå. Når du kommer, leder dere det sammen.
    meeting-over: Møtet er slutt. Ansatte skriver sensitive notater i Public 360 eller PPT-systemet, ikke i chatten. Legg på med den røde knappen.
    trial-over: Det var en prøverunde før møtet, så jeg lager ingen oversikt. Det du har forberedt, står klart til møtet.
    sight-lost: Nå ser jeg ikke lenger kameraene eller om noen tar opp. Følg med selv til jeg sier fra at jeg ser det igjen.
    sight-back: Nå ser jeg kameraene igjen. Fra kl. 09.02 og til nå så jeg det ikke. Det står i oversikten.
    said-late: Noe jeg skulle ha sagt fra om kl. 09.02, kom ikke ut før kl. 09.06. Det som skjedde i mellomtiden, kan jeg ha sagt for sent.
    refused: Jeg får ikke bli med i samtalen, så jeg ser ikke kameraene. Bekreft dem selv på sjekklisten."
  `);
});
test('the bot says each thing shortly in nynorsk', () => {
  expect(said('nn')).toMatchInlineSnapshot(`
    "recording-started: Eit opptak er starta. Samtalen skal ikkje takast opp. Den som starta det, eller den som leier møtet, kan stoppe det under «Meir».
    recording-yours: Du har eit opptak i gang. Samtalen skal ikkje takast opp. Vel «Meir», «Ta opp og transkriber» og «Stopp opptak».
    recording-still-running: Opptaket går framleis. Den som starta det, eller den som leier møtet, kan stoppe det under «Meir».
    recording-stopped: Opptaket går framleis. Den som starta det, eller den som leier møtet, kan stoppe det under «Meir».
    recording-organizer: Ola Hansen har starta eit opptak av møtet. Går det framleis, så stopp det under «Meir». Opptaket må også slettast. Lenka til det kjem i møtechatten; det ligg i OneDrive, hos arrangøren eller hos den som starta det.
    camera-off: Kameraet ditt er av. Slå det på, så ser alle kven som er med.
    cameras-off: Nils har framleis kameraet av. Spør om det trengst hjelp, eller noter eit unntak.
    camera-help-asked: Nils treng hjelp med kameraet.
    guests-not-identified: Du har ikkje sagt kven Nils og Amina er. Kjenner du dei ikkje, så be om å få sjå legitimasjon.
    came-with-link: Ola Hansen kom inn med lenka og ser ikkje ut til å vere invitert. Sjekk at det er rett.
    name-tells: Ein deltakar har eit namn som kan fortelje kven barnet er (Nils). Be om at namnet blir bytt til det personen sjølv heiter: «Meir» ved eige namn, eller ut og inn igjen.
    staff-id-asked: Nils ber om å få sjå legitimasjonen din. Hald legitimasjonen opp framfor kameraet.
    staff-id-asked-organizer: Nils ber om å få sjå legitimasjon frå Ola Hansen.
    screened-again: Du har vore borte ei stund. Sit du framleis skjerma, der ingen andre ser eller høyrer?
    sensitive-yours: Meldinga di kan innehalde eit fødselsnummer. Det skal ikkje stå i chatten. Alle som er i chatten, kan lese meldinga, også etter møtet. Slik slettar du ho: Trykk på meldinga og hald (på PC: peik på ho og trykk «…»), og vel «Slett». Skriv det heller i Public 360 (https://sak.nordvik.example/) eller PPT-systemet.
    sensitive-hint: Les gjerne over det du skreiv i chatten. Handlar det om nokon som kan kjennast igjen, bør du slette det.
    sensitive-reminder: Ei påminning til alle: Ikkje skriv noko sensitivt i chatten. Sei det heller i samtalen.
    sensitive-organizer: Ola Hansen skreiv noko i chatten som kan innehalde fødselsnummer og opplysningar om helse. Ola Hansen har fått privat beskjed.
    not-hidden: Eg har ikkje tilgang til å skjule meldingar i dette møtet. Be Ola Hansen slette meldinga si.
    end-soon: Møtet sluttar kl. 10.00. Bli til dei andre har lagt på. Du går ut sist.
    others-leaving: Nokon har byrja å gå. 4 andre er framleis i møtet. Bli til alle har lagt på.
    organizer-gone: Den som leidde møtet, har gått ut. Er de ferdige, så legg på med den raude knappen. Om ikkje, vent litt.
    organizer-come-back: 5 deltakarar er framleis i møtet. Rutinen seier at den som leier møtet, går ut sist. Bli med på nytt, og legg på når alle andre har gått.
    lead-taken: Møtet ditt er i gang utan deg, og Ola Hansen leier det no. Når du kjem, leier de det saman.
    meeting-over: Møtet er slutt. Tilsette skriv sensitive notat i Public 360 eller PPT-systemet, ikkje i chatten. Legg på med den raude knappen.
    trial-over: Det var ein prøverunde før møtet, så eg lagar inga oversikt. Det du har førebudd, står klart til møtet.
    sight-lost: No ser eg ikkje lenger kameraa eller om nokon tek opp. Følg med sjølv til eg seier frå at eg ser det igjen.
    sight-back: No ser eg kameraa igjen. Frå kl. 09.02 og til no såg eg det ikkje. Det står i oversikta.
    said-late: Noko eg skulle ha sagt frå om kl. 09.02, kom ikkje ut før kl. 09.06. Det som hende i mellomtida, kan eg ha sagt for seint.
    refused: Eg får ikkje bli med i samtalen, så eg ser ikkje kameraa. Stadfest dei sjølv på sjekklista."
  `);
});
test('the bot says each thing shortly in English', () => {
  expect(said('en')).toMatchInlineSnapshot(`
    "recording-started: A recording has started. The meeting must not be recorded. The person who started it, or whoever leads the meeting, can stop it under “More”.
    recording-yours: You are recording the meeting. It must not be recorded. Choose “More”, “Record and transcribe” and “Stop recording”.
    recording-still-running: The recording is still running. The person who started it, or whoever leads the meeting, can stop it under “More”.
    recording-stopped: The recording is still running. The person who started it, or whoever leads the meeting, can stop it under “More”.
    recording-organizer: Ola Hansen has started a recording of the meeting. If it is still running, stop it under “More”. The recording must also be deleted. The link comes in the meeting chat; it is in the OneDrive of the organiser or of the person who started it.
    camera-off: Your camera is off. Turn it on, and everyone can see who is here.
    cameras-off: Nils still has the camera off. Ask whether help is needed, or note an exemption.
    camera-help-asked: Nils needs help with the camera.
    guests-not-identified: You have not yet confirmed who Nils and Amina are. If you do not know them, ask to see their ID.
    came-with-link: Ola Hansen came in with the link and does not appear to have been invited. Please check that this is right.
    name-tells: A participant goes by a name that may tell who the child is (Nils). Ask for it to be changed to the person’s own name: “More” beside one’s own name, or leave and join again.
    staff-id-asked: Nils is asking to see your ID. Hold it up to the camera.
    staff-id-asked-organizer: Nils is asking to see ID from Ola Hansen.
    screened-again: You have been away for a while. Are you still in a private place, where nobody else can see or hear?
    sensitive-yours: Your message may contain a national identity number. That should not be in the chat. Everyone in the chat can read the message, also after the meeting. To delete it: press and hold the message (on a computer: point at it and press “…”), and choose “Delete”. Write it in Public 360 (https://sak.nordvik.example/) or the PPT system instead.
    sensitive-hint: Please read over what you wrote in the chat. If it is about someone who can be recognised, please delete it.
    sensitive-reminder: A reminder to everyone: do not write anything sensitive in the chat. Please say it in the conversation instead.
    sensitive-organizer: Ola Hansen wrote something in the chat that may contain a national identity number and information about health. Ola Hansen has been told privately.
    not-hidden: I do not have access to hide messages in this meeting. Ask Ola Hansen to delete the message.
    end-soon: The meeting ends at 10:00. Stay until the others have hung up. You leave last.
    others-leaving: People have begun to leave. 4 others are still in the meeting. Stay until everyone has hung up.
    organizer-gone: The person leading the meeting has left. If you are finished, please hang up with the red button. If not, please wait.
    organizer-come-back: 5 participants are still in the meeting. The routine says that the person leading leaves last. Join again, and hang up when all the others have left.
    lead-taken: Your meeting has begun without you, and Ola Hansen is leading it now. When you come, you lead it together.
    meeting-over: The meeting is over. Staff write sensitive notes in Public 360 or the PPT system, not in the chat. Hang up with the red button.
    trial-over: That was a test run before the meeting, so there is no summary. What you have prepared is ready for the meeting.
    sight-lost: I no longer see the cameras or whether anyone is recording. Please keep an eye on it until I tell you that I see it again.
    sight-back: I see the cameras again. From 09:02 until now I did not. This is noted in the summary.
    said-late: Something I should have said at 09:02 did not go out until 09:06. I may have told you too late of what happened in between.
    refused: I am not allowed to join the call, so I do not see the cameras. Please confirm them yourself on the checklist."
  `);
});

function said(language: Language): string {
  return notices
    .map((notice) => `${notice.about}: ${noticeMessage(notice, seen(busy, kari, language)).text}`)
    .join('\n');
}

function titles(notice: Notice, ...given: Parameters<typeof seen>): readonly unknown[] {
  const { choose } = wordsFor('nb').checklist;
  // What is too long for a button stands beside it, and in its tip.
  const named = ({ title, tooltip }: Readonly<Record<string, unknown>>) =>
    title === choose ? String(tooltip).replace(`${choose}: `, '') : title;
  return buttonsOf(noticeMessage(notice, seen(...given)).card).map(named);
}

test('the bot lets the organizer answer for up to three people, and only for those still open', () => {
  const both: Notice = { about: 'guests-not-identified', participants: [nils.id, amina.id] };
  expect(titles(both, five, kari)).toEqual([
    'Nils: Jeg kjenner personen',
    'Nils: Jeg har sett legitimasjon',
    'Amina: Jeg kjenner personen',
    'Amina: Jeg har sett legitimasjon',
  ]);
  expect(titles({ ...both, participants: [nils.id] }, five, kari)).toEqual([
    'Jeg kjenner personen',
    'Jeg har sett legitimasjon',
    'Fikk ikke bekreftet hvem det er',
  ]);
  expect(noticeMessage(both, seen(settled, kari))).toEqual({ text: 'Nå er det svart på hvem alle er.' });
});

test('the bot puts no more buttons in a row than Teams draws', () => {
  const three: Notice = { about: 'guests-not-identified', participants: Object.keys(crowd(7).participants) };
  const { card } = noticeMessage(three, seen(crowd(7), kari));
  expect(buttonsOf(card).length).toBe(6);
  expect(card && problemsOf(card)).toEqual([]);
});

test('the bot gives staff who are asked for ID no button that only the asker and those who lead may press', () => {
  const asked: Notice = { about: 'staff-id-asked', by: nils.id };
  expect(titles(asked, busy, ola)).toEqual([]);
  expect(titles(asked, busy, kari)).toEqual(['Legitimasjon vist']);
});

test('the bot calls the organizer back with the way in, and not when all have left', () => {
  const notice: Notice = { about: 'organizer-come-back' };
  expect(titles(notice, five, kari)).toEqual(['Bli med igjen']);
  expect(noticeMessage(notice, seen(ended, kari))).toEqual({
    text: 'De andre har også lagt på nå. Du trenger ikke å bli med igjen.',
  });
});

test.each(languages)('the bot names nobody in %s where all read it', (language) => {
  const toAll = notices.filter(({ about }) =>
    [
      'sensitive-reminder',
      'organizer-gone',
      'meeting-over',
      'recording-started',
      'recording-still-running',
      'recording-stopped',
    ].includes(about),
  );
  expect(toAll.length).toBe(6);
  for (const notice of toAll)
    expect(noticeMessage(notice, seen(busy, undefined, language)).text).not.toMatch(/Kari|Ola|Nils/);
});

test('the bot tells the writer that the message is hidden only when it is', () => {
  const yours: Notice = { about: 'sensitive-yours', message: 'message-1', kinds: ['health'] };
  const finding = busy.findings['message-1'];
  if (finding === undefined) throw new Error('no finding');
  const hidden = { ...busy, findings: { 'message-1': { ...finding, hiddenAt: finding.at + 1 } } };
  expect(noticeMessage(yours, seen(hidden, ola, 'nn')).text).toContain('Meldinga er skjult for dei andre.');
  expect(noticeMessage(yours, seen(busy, ola, 'nn')).text).not.toContain('Meldinga er skjult for dei andre.');
});

test('the bot still says something true when a message or a person is not known any more', () => {
  for (const language of languages) {
    for (const notice of notices) {
      const { text } = noticeMessage(notice, {
        ...seen(five, kari, language),
        state: { ...five, participants: {}, findings: {} },
      });
      expect(text).not.toMatch(/undefined|null| {2}/);
    }
  }
});

test('the bot tells a writer the strongest kind alone, and words it so that it accuses nobody', () => {
  const toOla = (kinds: readonly string[], of = busy) =>
    noticeMessage({ about: 'sensitive-yours', message: 'message-1', kinds }, seen(of, ola)).text.split('.')[0];
  expect(toOla(['health', 'national-id'])).toBe('Meldingen din kan inneholde et fødselsnummer');
  expect(toOla(['health'])).toBe('Meldingen din kan inneholde noe om helse');
  const finding = { category: 'crime-violence', severity: 'block', rule: 'crime-violence.word', at: 0 } as const;
  const [found] = Object.values(busy.findings);
  if (found === undefined) throw new Error('nothing was found');
  const crime = { ...busy, findings: { 'message-1': { ...found, findings: [finding] } } };
  expect(toOla(['crime-violence'], crime)).toBe('Meldingen din kan inneholde noe personlig');
});

test.each(['nb', 'nn', 'en'] as const)(
  'no notice in the meeting names somebody together with a kind, in %s',
  (language) => {
    const words = wordsFor(language);
    const categories: readonly string[] = Object.values(words.category);
    for (const notice of notices) {
      const { text } = noticeMessage(discreet(notice), seen(busy, kari, language));
      const named = Object.values(busy.participants).some(({ id, name = id }) => id !== kari.id && text.includes(name));
      const kinds = categories.filter((category) => text.includes(category));
      expect({ about: notice.about, kinds: named ? kinds : [] }).toEqual({ about: notice.about, kinds: [] });
    }
  },
);

test.each([
  ['nb', 'Opptak 13.20–13.21, stoppet.', 'Ola Hansen har slettet meldingen sin fra chatten.'],
  ['nn', 'Opptak 13.20–13.21, stoppa.', 'Ola Hansen har sletta meldinga si frå chatten.'],
  ['en', 'Recording 13:20–13:21, stopped.', 'Ola Hansen has deleted their message from the chat.'],
] as const)('what was said says how it is when it is settled, in %s', (language, over, deleted) => {
  const [recording] = busy.recordings;
  const finding = busy.findings['message-1'];
  if (recording === undefined || finding === undefined) throw new Error('nothing to settle');
  const startedAt = Date.UTC(2026, 0, 14, 12, 20);
  const state: MeetingState = {
    ...busy,
    recordings: [{ ...recording, startedAt, stoppedAt: startedAt + 60_000 }],
    findings: { 'message-1': { ...finding, by: ola.id, closed: { at: 1, how: 'deleted' } } },
  };
  const words = (notice: Notice, viewer?: Person) => noticeMessage(notice, seen(state, viewer, language)).text;
  const one = { kind: 'recording', ...(recording.keys[0] !== undefined && { recording: recording.keys[0] }) } as const;
  expect(words({ about: 'recording-started', ...one }).split('\n')[0]).toBe(over);
  expect(words({ about: 'recording-yours', kind: 'recording' }, ola)).toBe(over);
  expect(words({ about: 'recording-organizer', ...one }, kari)).toContain(over.slice(0, 20));
  expect(
    noticeMessage({ about: 'sensitive-organizer', message: 'message-1', kinds: [] }, seen(state, kari, language)),
  ).toEqual({ text: deleted });
});

test('what is said to all is said in short in the other languages that are read here, and at the end of those who were', () => {
  const lines = (notice: Notice, state: MeetingState) => noticeMessage(notice, seen(state)).text.split('\n');
  const { notice: english, notification } = wordsFor('en');
  expect(lines({ about: 'recording-started', kind: 'recording' }, busy)).toEqual([
    wordsFor('nb').notice.recordingStarted.recording,
    `English: ${notification['recording-started'].title}`,
  ]);
  expect(lines({ about: 'sensitive-reminder' }, busy)[1]).toBe(`English: ${english.sensitiveReminder}`);
  expect(lines({ about: 'organizer-gone' }, busy)[1]).toBe(`English: ${notification['organizer-gone'].title}`);
  expect(lines({ about: 'meeting-over' }, ended)[1]).toBe(`English: ${notification['meeting-over'].title}`);
});
