import type { AdaptiveCard } from '../../src/card/adaptive-card.ts';
import { checklistCard } from '../../src/card/checklist.ts';
import { invitationCard } from '../../src/card/invitation.ts';
import { noticeMessage } from '../../src/card/notice.ts';
import { deletionCard, helpCard, languageCard, statusCard } from '../../src/card/personal.ts';
import { preparationCard } from '../../src/card/preparation.ts';
import { recordCard } from '../../src/card/record.ts';
import { sureCard } from '../../src/card/sure.ts';
import { withdrawnCard } from '../../src/card/withdrawn.ts';
import { isComplete, type CompleteLanguage, type Language } from '../../src/language/language.ts';
import { everyReading } from './invitations.ts';
import { notices } from './notices.ts';
import * as states from './states.ts';
import { seen } from './states.ts';
import { amina, kari, nils, ola } from './told.ts';

const { two, five, busy, settled, byHand, paused, stopped, removed, ended, upcoming } = states;

/** Every card in every situation of `states`, by a name for the report. */
export function allCards(language: Language): readonly (readonly [name: string, card: AdaptiveCard])[] {
  return [
    ...checklists(language),
    ...ofAnybody(language),
    ...(isComplete(language) ? own(language) : []),
    ...notes(language),
  ];
}

function checklists(language: Language): readonly (readonly [string, AdaptiveCard])[] {
  const all = { two, five, busy, settled, byHand, paused, stopped, removed, ended, upcoming };
  const viewers = { all: undefined, kari, ola, nils, amina };
  return Object.entries(all).flatMap(([stage, state]) =>
    Object.entries(viewers).map(
      ([who, viewer]) => [`checklist ${stage} for ${who}`, checklistCard(seen(state, viewer, language))] as const,
    ),
  );
}

function ofAnybody(language: Language): readonly (readonly [string, AdaptiveCard])[] {
  return [
    ['withdrawn', withdrawnCard(language)],
    ['language', languageCard(language)],
  ];
}

function own(language: CompleteLanguage): readonly (readonly [string, AdaptiveCard])[] {
  const meetings = [five, ended, upcoming].map((state) => seen(state, kari, language));
  return [
    ['preparation', preparationCard(seen(upcoming, kari, language))],
    ['preparation, running', preparationCard(seen(five, kari, language))],
    ['record', recordCard(seen(ended, kari, language))],
    ['sure to switch off', sureCard(seen(five, kari, language), 'routineStopped')],
    ['sure to delete', sureCard(seen(ended, kari, language), 'deletionAsked')],
    ['deletion done', deletionCard([], language, seen(ended, kari, language))],
    ['record of little', recordCard(seen(byHand, kari, language))],
    ...everyReading(language).map(([name, reading]) => [name, invitationCard(reading)] as const),
    ['help', helpCard(language)],
    ['status', statusCard(meetings, language)],
    ['no status', statusCard([], language)],
    ['deletion', deletionCard(meetings, language)],
  ];
}

function notes(language: Language): readonly (readonly [string, AdaptiveCard])[] {
  return notices.flatMap((notice) =>
    [kari, ola, nils].flatMap((viewer) => {
      const { card } = noticeMessage(notice, seen(busy, viewer, language));
      return card === undefined ? [] : [[`${notice.about} to ${viewer.name ?? ''}`, card] as const];
    }),
  );
}
