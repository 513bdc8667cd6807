import { buttons } from '../simulator/card/press.ts';
import type { Meeting } from '../simulator/meeting.ts';
import { text } from '../simulator/wire/json.ts';
import { beside } from './beside.ts';
import type { Company } from './company.ts';
import { syntheticNationalId } from './national-id.ts';

/** Something that happens to who leads a meeting, and is theirs to answer. */
export interface Task {
  /** What happens, and what there is to do. */
  readonly line: string;
  /** A kind word when it is done. */
  readonly praise: string;
  /** Lets it happen, and resolves when the organizer has done it, as far as Teams shows. `waits` has all the time in the world. */
  readonly play: (company: Company, waits: Company['until']) => Promise<void>;
}

/** The five tasks of the tour; who does them is Kari, the organizer. */
export const tasks: readonly Task[] = [
  {
    line: 'Ola har startet opptak, men samtalen skal ikke tas opp. Velg «Mer», «Ta opp og transkriber» og «Stopp opptak».',
    praise: 'Fint! Opptaket er stoppet, og alle har fått vite det i chatten. Husk at det som ble tatt opp, må slettes.',
    play: recording,
  },
  {
    line: 'En forelder ringer inn på telefon. Slipp inn den som ringer, og spør hvem det er. Finn deltakeren på kortet i chatten, trykk «Svar», og velg det som stemmer.',
    praise: 'Godt gjort! Den som ringer, kan ikke vise legitimasjon. Nå står det i oversikten hva du svarte.',
    play: calling,
  },
  {
    line: 'Nils har skrevet noe sensitivt. Be ham slette meldingen: skriv til ham i chatten, uten å gjenta det han skrev.',
    praise: 'Akkurat slik! Nils har slettet meldingen, og verken du eller Møtevakt har gjentatt det han skrev.',
    play: sensitive,
  },
  {
    line: 'Linjen ble brutt, og du falt ut. De andre sitter igjen i møtet. Møtevakt roper deg tilbake i samtalen til høyre: trykk på knappen der.',
    praise: 'Velkommen tilbake! Den som leder møtet, går ut sist.',
    play: lineBroken,
  },
  {
    line: 'Amina er kommet inn, men du vet ikke sikkert hvem hun er. Be henne vise legitimasjon. Finn Amina på kortet i chatten, trykk «Svar», og velg det som stemmer.',
    praise: 'Bra! Nå vet alle hvem de snakker med.',
    play: unidentified,
  },
];

/** A meeting in which nothing is left to do: Kari leads it, Ola and Nils are there. */
export async function settled({ does, presses, sees }: Company): Promise<void> {
  await does('kari', { do: 'join', camera: true });
  await sees('kari', { type: 'screenedConfirmed' });
  await does('ola', { do: 'join', camera: true });
  await does('nils', { do: 'join', camera: true });
  await does('kari', { do: 'admit', person: 'nils' });
  await presses('kari', { type: 'identityAnswered', with: { answer: 'known' }, beside: 'Nils' });
  for (const person of ['nils', 'ola', 'kari']) await presses(person, { type: 'screenedConfirmed' });
  await presses('kari', { type: 'introductionsHeld' });
}

async function recording({ meeting, does }: Company, waits: Company['until']): Promise<void> {
  await does('ola', { do: 'record' });
  await waits(() => meeting.seenBy('kari').meeting.recording === undefined);
}

async function calling({ meeting, does }: Company, waits: Company['until']): Promise<void> {
  await does('caller', { do: 'join' });
  await waits(() => identity(meeting, 'på telefon') === 'asked');
  await waits(() => identity(meeting, 'på telefon') === 'answered');
}

async function sensitive({ meeting, does, hears }: Company, waits: Company['until']): Promise<void> {
  const before = askedInWords(meeting);
  await hears({ kari: 'privately' }, () =>
    does('nils', { do: 'write', text: `Fødselsnummeret er ${syntheticNationalId()}` }),
  );
  const written = meeting.seenBy('nils').chat.findLast(({ mine }) => mine);
  await waits(() => askedInWords(meeting) > before);
  if (written !== undefined) await does('nils', { do: 'delete', message: written.id });
}

async function lineBroken({ meeting, does }: Company, waits: Company['until']): Promise<void> {
  await does('kari', { do: 'leave' });
  await waits(() => meeting.seenBy('kari').where === 'inside');
}

async function unidentified({ meeting, does }: Company, waits: Company['until']): Promise<void> {
  await does('amina', { do: 'join', camera: true });
  await does('kari', { do: 'admit', person: 'amina' });
  await waits(() => identity(meeting, 'Amina') === 'asked');
  await waits(() => identity(meeting, 'Amina') === 'answered');
}

/** What Kari has written in the chat without the number in it. */
function askedInWords(meeting: Meeting): number {
  const { chat } = meeting.seenBy('kari');
  return chat.filter((item) => item.mine && item.text?.includes(syntheticNationalId()) === false).length;
}

/** Whether Kari's living card asks who somebody is, or knows; it tells nothing while it shows what all see. */
function identity(meeting: Meeting, name: string): 'asked' | 'answered' | undefined {
  const { chat } = meeting.seenBy('kari');
  const living = chat.findLast(({ from, onlyYou, card }) => from.kind === 'bot' && !onlyYou && card !== undefined);
  if (beside(living?.card, name, asksWho) !== undefined) return 'asked';
  return beside(living?.card, name, () => true) === undefined ? undefined : 'answered';
}

function asksWho(part: unknown): boolean {
  return buttons(part).some((button) => text(button, 'data', 'type') === 'identityAnswered');
}
