import type { Language } from '../language/language.ts';
import { wordsFor } from '../language/words.ts';
import { cameraNow, isOffUnexcused } from '../protocol/know/camera.ts';
import type { Notice } from '../protocol/notice.ts';
import { participantOf, personOf, present } from '../protocol/know/people.ts';
import { leads } from '../protocol/know/role.ts';
import { unidentified } from '../protocol/know/role.ts';
import type { ParticipantId } from '../protocol/person.ts';
import { identityAnswersFor } from '../view/answers.ts';
import { labelFor } from '../view/label.ts';
import { inFull, type Seen } from '../view/seen.ts';
import { execute, openUrl, type CardAction } from './adaptive-card.ts';
import { isWebAddress } from './phrases.ts';

/** What there is to press with a notice, for the one it is said to; nothing where it is settled meanwhile. */
export function noticeButtons(notice: Notice, seen: Seen<Language>): readonly CardAction[] {
  switch (notice.about) {
    case 'screened-again':
      return screened(seen);
    case 'camera-off':
      return cameraHelp(seen);
    case 'cameras-off':
      return excusesOfOne(notice.participants, inFull(seen));
    case 'camera-help-asked':
      return excuses(notice.by, inFull(seen));
    case 'guests-not-identified':
      return identities(notice.participants, inFull(seen));
    case 'staff-id-asked':
    case 'staff-id-asked-organizer':
      return staffId(notice.by, inFull(seen));
    case 'sensitive-organizer':
      return notSensitive(notice.message, inFull(seen));
    case 'organizer-come-back':
      return rejoin(inFull(seen));
    case 'came-with-link':
    case 'end-soon':
    case 'lead-taken':
    case 'meeting-over':
    case 'name-tells':
    case 'not-hidden':
    case 'organizer-gone':
    case 'others-leaving':
    case 'recording-organizer':
    case 'recording-started':
    case 'recording-still-running':
    case 'recording-stopped':
    case 'recording-yours':
    case 'refused':
    case 'said-late':
    case 'sensitive-hint':
    case 'sensitive-reminder':
    case 'sensitive-yours':
    case 'sight-back':
    case 'sight-lost':
    case 'trial-over':
      return [];
  }
}

function screened({ id, language }: Seen<Language>): readonly CardAction[] {
  return [
    execute(id, wordsFor(language).checklist.confirmScreened, { type: 'screenedConfirmed', participant: 'self' }),
  ];
}

function cameraHelp({ id, state, language, viewer }: Seen<Language>): readonly CardAction[] {
  if (viewer === undefined || leads(state, viewer)) return [];
  if (participantOf(state, viewer)?.cameraHelpAskedAt !== undefined) return [];
  return [execute(id, wordsFor(language).checklist.askCameraHelp, { type: 'cameraHelpAsked' })];
}

function excuses(participant: ParticipantId, { id, state, language }: Seen): readonly CardAction[] {
  const { organizer } = wordsFor(language);
  const about = participantOf(state, participant);
  if (about === undefined || about.cameraExempt !== undefined) return [];
  const now = cameraNow(about)?.state;
  if (now === 'on') return [];
  const exempt = (reason: 'technical' | 'agreed') =>
    execute(id, organizer.choice.exempt[reason], { type: 'cameraExempted', participant: about.id, reason });
  const unseen =
    now === 'off' ? [] : [execute(id, organizer.choice.camera, { type: 'cameraConfirmed', participant: about.id })];
  return [...unseen, exempt('technical'), exempt('agreed')];
}

/** Of one person it is answered on the spot; of several on the checklist. */
function excusesOfOne(participants: readonly ParticipantId[], seen: Seen): readonly CardAction[] {
  const left = participants.filter((id) => isOffUnexcused(participantOf(seen.state, id)));
  const [only] = left;
  return only === undefined || left.length > 1 ? [] : excuses(only, seen);
}

const most = 3;

function identities(participants: readonly ParticipantId[], { id, state, language }: Seen): readonly CardAction[] {
  const words = wordsFor(language);
  const left = unidentified(state).filter((participant) => participants.includes(participant.id));
  if (left.length > most) return [];
  return left.flatMap((participant) =>
    identityAnswersFor(participant, left.length === 1).map((answer) => {
      const title = words.organizer[answer];
      const name = labelFor(state, participant.id, words);
      return execute(id, left.length === 1 ? title : words.organizer.answerAbout(name, title), {
        type: 'identityAnswered',
        participant: participant.id,
        answer,
      });
    }),
  );
}

function staffId(asker: ParticipantId, { id, state, language, viewer }: Seen): readonly CardAction[] {
  const by = personOf(state, asker);
  const isOpen = state.staffIdRequests.some((asked) => asked.closed === undefined && asked.by === by);
  if (!isOpen || viewer === undefined || !leads(state, viewer)) return [];
  const { staffIdShown } = wordsFor(language).organizer;
  return [execute(id, staffIdShown, { type: 'staffIdAnswered', asker: by, outcome: 'shown' })];
}

function notSensitive(message: string, { id, state, language }: Seen): readonly CardAction[] {
  const finding = state.findings[message];
  if (finding === undefined || finding.closed !== undefined) return [];
  return [execute(id, wordsFor(language).organizer.notSensitive, { type: 'findingDismissed', message })];
}

function rejoin({ state, language }: Seen): readonly CardAction[] {
  if (state.phase === 'ended' || present(state).length === 0 || !isWebAddress(state.joinUrl)) return [];
  return [openUrl(wordsFor(language).notice.rejoin, state.joinUrl)];
}
