import type { Action } from '../../../src/view/action.ts';
import { card, text, type AdaptiveCard } from '../../../src/card/adaptive-card.ts';
import { checklistCard } from '../../../src/card/checklist.ts';
import { languageChoice } from '../../../src/card/language-choice.ts';
import { deletionCard } from '../../../src/card/personal.ts';
import { preparationCard } from '../../../src/card/preparation.ts';
import { recordCard } from '../../../src/card/record.ts';
import { sureCard } from '../../../src/card/sure.ts';
import { withdrawnCard } from '../../../src/card/withdrawn.ts';
import { completeFor, type Language } from '../../../src/language/language.ts';
import { wordsFor } from '../../../src/language/words.ts';
import { personOf } from '../../../src/protocol/know/people.ts';
import type { ParticipantId } from '../../../src/protocol/person.ts';
import { inFull } from '../../../src/view/seen.ts';
import type { Occurrence } from '../../meeting/fact.ts';
import { organizedBy } from '../personal/organized.ts';
import type { Receiving } from '../receiving.ts';

/** Who pressed what, in which meeting, on which card. */
export interface Pressed {
  readonly meeting: Occurrence;
  readonly presser: ParticipantId;
  readonly language: Language;
  readonly pressed: {
    readonly action: Action;
    readonly isPersonal: boolean;
    /** The message the button stood in. */
    readonly card?: string;
  };
}

/** What takes the place of the card that was pressed, for the presser alone. */
export async function freshCard(receiving: Receiving, given: Pressed): Promise<AdaptiveCard> {
  const { meeting, presser, language, pressed } = given;
  const { id, state, routine } = meeting;
  const { cards } = state;
  const seen = { id, state, routine, language, now: receiving.clock(), viewer: personOf(state, presser) };
  if (pressed.action.type === 'languages') return languageChoice(seen);
  if (pressed.action.type === 'sure') return sureCard(inFull(seen), pressed.action.of);
  if (pressed.action.type === 'deletionAsked') return afterDeletion(receiving, given);
  if (pressed.action.type === 'preparationTicked') return preparationCard(inFull(seen));
  if (pressed.card !== undefined) {
    if (pressed.card === cards.preparation) return preparationCard(inFull(seen));
    if (pressed.card === cards.record) return recordCard(inFull(seen));
    if (pressed.card === cards.checklist) return checklistCard(seen);
  }
  const mayBeChecklist = cards.checklist === undefined && !pressed.isPersonal;
  // The one card without a place of its own that leads back to something.
  if (pressed.isPersonal && pressed.action.type === 'refresh') return deletionCard(...(await listOf(receiving, given)));
  const wantsChecklist = pressed.action.type === 'refresh' || pressed.action.type === 'languageChosen';
  return wantsChecklist || mayBeChecklist ? checklistCard(seen) : notedCard(language);
}

/** Where a button of a notice was: it is pressed once. */
function notedCard(language: Language): AdaptiveCard {
  const { noted } = wordsFor(language).answer;
  return card(language, noted, [text(noted)]);
}

/** The list in personal chat shows what is left; the record's own card says that it is gone. */
async function afterDeletion(
  receiving: Receiving,
  { meeting, presser, language, pressed }: Pressed,
): Promise<AdaptiveCard> {
  if (!pressed.isPersonal || pressed.card === meeting.state.cards.record) return withdrawnCard(language);
  const [organized, read] = await listOf(receiving, { meeting, presser, language });
  const { id, state, routine } = meeting;
  const deleted = { id, state, routine, language: read, now: receiving.clock() };
  return deletionCard(
    organized.filter((one) => one.id !== id),
    read,
    deleted,
  );
}

async function listOf(
  receiving: Receiving,
  { meeting, presser, language }: Pick<Pressed, 'meeting' | 'presser' | 'language'>,
) {
  const read = completeFor(language);
  const organized = await organizedBy(receiving, { tenant: meeting.chat.tenant, participant: presser, language: read });
  return [organized, read] as const;
}
