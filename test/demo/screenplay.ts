import { saidTo, type Company } from './company.ts';
import { syntheticNationalId } from './national-id.ts';
import type { Scene } from './scene.ts';

/** The scripted meeting: a minute and a half, in which everybody comes, and most of the routine comes up once. */
export const screenplay: readonly Scene[] = [
  { line: 'Kari starter møtet', seconds: 5, play: started },
  { line: 'Ola fra PP-tjenesten kommer inn', seconds: 3, play: olaJoins },
  { line: 'Nils venter i lobbyen, og Kari slipper ham inn', seconds: 3, play: nilsJoins },
  { line: 'Nils har ikke kamera på. Han får en privat påminnelse', seconds: 3, seenBy: 'nils', play: nilsReminded },
  { line: 'Nils slår på kameraet', seconds: 2, play: ({ does }) => does('nils', { do: 'camera', on: true }) },
  { line: 'Kari har sett legitimasjonen til Nils', seconds: 4, play: nilsIdentified },
  { line: 'Alle bekrefter at de sitter skjermet', seconds: 3, play: screened },
  {
    line: 'Alle har presentert seg',
    seconds: 3,
    play: ({ presses }) => presses('kari', { type: 'introductionsHeld' }),
  },
  { line: 'Amina kommer sent, på mobil', seconds: 4, play: aminaJoins },
  { line: 'Kari kjenner Amina, og Amina presenterer seg', seconds: 4, play: aminaReceived },
  { line: 'Lise, som er gjest med egen konto, kommer inn', seconds: 3, play: liseJoins },
  { line: 'En forelder ringer inn på telefon', seconds: 3, play: callerJoins },
  { line: 'Kari kjenner Lise, og stemmen til den som ringer', seconds: 4, seenBy: 'kari', play: bothReceived },
  { line: 'Kameraet til Ola går av', seconds: 3, play: ({ does }) => does('ola', { do: 'camera', on: false }) },
  { line: 'Ola slår kameraet på igjen', seconds: 2, play: ({ does }) => does('ola', { do: 'camera', on: true }) },
  {
    line: 'Nils skriver et (oppdiktet) fødselsnummer i chatten',
    seconds: 6,
    seenBy: 'nils',
    play: sensitive,
  },
  { line: 'Nils sletter meldingen', seconds: 3, play: deleted },
  { line: 'Ola starter opptak', seconds: 6, play: recorded },
  { line: 'Ola stopper opptaket', seconds: 3, play: stopped },
  { line: 'Amina, Lise og den som ringte inn, legger på', seconds: 2, play: threeLeave },
  { line: 'Kari legger på for tidlig, og blir ropt tilbake', seconds: 6, seenBy: 'kari', play: leftTooEarly },
  { line: 'Kari er tilbake', seconds: 3, play: ({ does }) => does('kari', { do: 'join', camera: true }) },
  { line: 'Nils og Ola legger på', seconds: 2, play: othersLeave },
  { line: 'Kari legger på sist, og får oversikten', seconds: 4, seenBy: 'kari', play: lastLeaves },
];

async function started({ does, sees }: Company): Promise<void> {
  await does('kari', { do: 'join', camera: true });
  await sees('kari', { type: 'screenedConfirmed' });
}

async function olaJoins({ does, sees }: Company): Promise<void> {
  await does('ola', { do: 'join', camera: true });
  await sees('ola', { type: 'screenedConfirmed' });
}

async function nilsJoins({ does, sees }: Company): Promise<void> {
  await does('nils', { do: 'join', camera: false });
  await does('kari', { do: 'admit', person: 'nils' });
  await sees('nils', { type: 'screenedConfirmed' });
}

function nilsReminded({ meeting, until }: Company): Promise<void> {
  return until(() => saidTo(meeting, 'nils', 'privately').length > 0);
}

function nilsIdentified({ presses }: Company): Promise<void> {
  return presses('kari', { type: 'identityAnswered', with: { answer: 'seen' }, beside: 'Nils' });
}

async function screened({ presses }: Company): Promise<void> {
  for (const person of ['nils', 'ola', 'kari']) await presses(person, { type: 'screenedConfirmed' });
}

async function aminaJoins({ does, sees }: Company): Promise<void> {
  await does('amina', { do: 'join', camera: true });
  await does('kari', { do: 'admit', person: 'amina' });
  await sees('amina', { type: 'screenedConfirmed' });
}

async function aminaReceived({ presses }: Company): Promise<void> {
  await presses('kari', { type: 'identityAnswered', with: { answer: 'known' }, beside: 'Amina' });
  await presses('amina', { type: 'screenedConfirmed' });
  await presses('kari', { type: 'introductionsHeld' });
}

async function liseJoins({ does, sees }: Company): Promise<void> {
  await does('lise', { do: 'join', camera: true });
  await does('kari', { do: 'admit', person: 'lise' });
  await sees('lise', { type: 'screenedConfirmed' });
}

async function callerJoins({ does, sees }: Company): Promise<void> {
  await does('caller', { do: 'join' });
  await does('kari', { do: 'admit', person: 'caller' });
  await sees('kari', { type: 'identityAnswered', with: { answer: 'voice' } });
}

/** Who rings in has nothing to press: Kari answers for them. */
async function bothReceived({ presses }: Company): Promise<void> {
  await presses('kari', { type: 'identityAnswered', with: { answer: 'known' }, beside: 'Lise' });
  await presses('lise', { type: 'screenedConfirmed' });
  await presses('kari', { type: 'identityAnswered', with: { answer: 'voice' } });
  await presses('kari', { type: 'introductionsHeld' });
  await presses('kari', { type: 'screenedConfirmed', beside: 'på telefon' });
}

async function threeLeave({ does }: Company): Promise<void> {
  for (const person of ['amina', 'lise', 'caller']) await does(person, { do: 'leave' });
}

function sensitive({ does, hears }: Company): Promise<void> {
  return hears({ nils: 'privately', kari: 'privately' }, () =>
    does('nils', { do: 'write', text: `Fødselsnummeret er ${syntheticNationalId()}` }),
  );
}

async function deleted({ meeting, does }: Company): Promise<void> {
  const written = meeting.seenBy('nils').chat.findLast(({ mine }) => mine);
  if (written !== undefined) await does('nils', { do: 'delete', message: written.id });
}

function recorded({ does, hears }: Company): Promise<void> {
  return hears({ ola: 'privately', kari: 'privately', amina: 'to all' }, () => does('ola', { do: 'record' }));
}

async function stopped({ meeting, does, hears }: Company): Promise<void> {
  await hears({ amina: 'to all' }, () => does('ola', { do: 'stop-recording' }));
  for (const { id } of meeting.people) {
    for (const notification of meeting.seenBy(id).notifications) {
      await does(id, { do: 'dismiss', notification: notification.id });
    }
  }
}

function leftTooEarly({ does, hears }: Company): Promise<void> {
  return hears({ kari: 'in personal chat' }, () => does('kari', { do: 'leave' }));
}

async function othersLeave({ does }: Company): Promise<void> {
  await does('nils', { do: 'leave' });
  await does('ola', { do: 'leave' });
}

function lastLeaves({ does, hears }: Company): Promise<void> {
  return hears({ kari: 'in personal chat' }, () => does('kari', { do: 'leave' }));
}
