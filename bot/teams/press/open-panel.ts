import type { Language } from '../../../src/language/language.ts';
import { wordsFor } from '../../../src/language/words.ts';
import type { Refusal } from '../../../src/protocol/effect.ts';
import { hasLeft, participantOf } from '../../../src/protocol/know/people.ts';
import type { Occurrence } from '../../meeting/fact.ts';
import { field, text } from '../../outside/json.ts';
import { happened } from '../read/happened.ts';
import { person } from '../read/person.ts';
import { isPersonal, metIn, senderOf, type Incoming, type Receiving } from '../receiving.ts';
import { dialogAnswer, dialogMessage, type DialogAnswer } from './answer.ts';
import { isOccurrenceId, mayRead, presserLanguage } from './presser.ts';

/** What asking for the dialog led to. */
export interface PanelAnswer {
  /** For the counter. */
  readonly result: string;
  readonly answer: DialogAnswer;
}

/**
 * The panel as a dialog, for who pressed the card's button, or asks from a dialog that must be opened anew. Who that is, Teams
 * says; the dialog is told it by a key in the part of its address that no browser sends anywhere.
 */
export async function openPanel(receiving: Receiving, incoming: Incoming): Promise<PanelAnswer> {
  const { activity } = incoming;
  const claimed = text(field(activity.value, 'data'), 'meeting') ?? '';
  const meeting = isOccurrenceId(claimed)
    ? await receiving.meetings.read({ in: 'meeting', meeting: claimed })
    : undefined;
  const language = await presserLanguage(receiving, incoming, meeting);
  const why = refusalOf(receiving, incoming, meeting);
  if (meeting === undefined || why !== undefined) {
    return { result: 'refused', answer: dialogMessage(wordsFor(language).refusal[why ?? 'old-card']) };
  }
  await meet(receiving, incoming, meeting);
  return { result: 'opened', answer: await dialog(receiving, incoming, { meeting, language }) };
}

function refusalOf(receiving: Receiving, incoming: Incoming, meeting: Occurrence | undefined): Refusal | undefined {
  if (meeting === undefined || !mayRead(receiving, incoming, meeting)) return 'old-card';
  if (meeting.state.phase === 'ended' || meeting.state.deletionAskedAt !== undefined) return 'meeting-over';
  return hasLeft(meeting.state, senderOf(receiving, incoming)) ? 'not-inside' : undefined;
}

/** Of whom nothing is known yet, it is known from now on who they are: in the dialog they are known by their id alone. */
async function meet(receiving: Receiving, incoming: Incoming, { id, state }: Occurrence): Promise<void> {
  const { activity } = incoming;
  if (isPersonal(activity) || participantOf(state, senderOf(receiving, incoming)) !== undefined) return;
  const event = {
    type: 'participantSeen',
    ...happened(activity, receiving.clock()),
    person: person(activity.from, metIn(receiving, incoming), activity.locale),
  } as const;
  await receiving.meetings.handle({ where: { in: 'meeting', meeting: id }, event });
}

async function dialog(
  { passes, settings }: Receiving,
  incoming: Incoming,
  { meeting, language }: { readonly meeting: Occurrence; readonly language: Language },
): Promise<DialogAnswer> {
  const { tenant } = incoming;
  const participant = senderOf({ settings }, incoming);
  const key = await passes.seal('key', { tenant, meeting: meeting.id, participant });
  const fragment = new URLSearchParams({ meeting: meeting.id, language, key }).toString();
  return dialogAnswer(wordsFor(language).panel.title, `${settings.publicUrl}/panel#${fragment}`);
}
