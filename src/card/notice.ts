import { clockTime } from '../language/clock.ts';
import { wordsFor } from '../language/words.ts';
import type { Notice } from '../protocol/notice.ts';
import { isPresent, present } from '../protocol/people/presence.ts';
import { isStaff, leads } from '../protocol/people/role.ts';
import type { ParticipantId } from '../protocol/person.ts';
import { unidentified } from '../protocol/learn/timer.ts';
import { labelFor } from '../view/label.ts';
import type { Seen } from '../view/seen.ts';
import { card, text, actionSet, type AdaptiveCard, type CardAction } from './adaptive-card.ts';
import { noticeButtons } from './notice-buttons.ts';
import { kindsOf, toolNames } from './phrases.ts';

/** Something said: complete in `text`; with a card where there is something to press. */
export interface Said {
  readonly text: string;
  readonly card?: AdaptiveCard;
}

/** A notice in the words of its reader; without viewer it is said to all. Names and counts are those of now. */
export function noticeMessage(notice: Notice, seen: Seen): Said {
  const said = sentence(notice, seen);
  const buttons = noticeButtons(notice, seen);
  if (buttons.length === 0) return { text: said };
  const rows = buttons.length > 3 ? inPairs(buttons) : [buttons];
  return { text: said, card: card(seen.language, said, [text(said), ...rows.flatMap((row) => actionSet(row))]) };
}

/** Two answers about each of several people: a row each, for a row holds no more than five. */
function inPairs(buttons: readonly CardAction[]): readonly (readonly CardAction[])[] {
  return buttons.length === 0 ? [] : [buttons.slice(0, 2), ...inPairs(buttons.slice(2))];
}

function sentence(notice: Notice, seen: Seen): string {
  const words = wordsFor(seen.language).notice;
  switch (notice.about) {
    case 'recording-started':
      return words.recordingStarted(named(notice.by, seen));
    case 'recording-yours':
      return words.recordingYours;
    case 'recording-still-running':
      return words.recordingStillRunning;
    case 'recording-stopped':
      return words.recordingStopped;
    case 'recording-organizer':
      return words.recordingOrganizer(named(notice.by, seen));
    case 'organizer-gone':
      return words.organizerGone;
    case 'organizer-come-back':
      return comeBack(seen);
    case 'meeting-over':
      return words.meetingOver(toolNames(seen.routine.tools, wordsFor(seen.language)));
    case 'end-soon':
      return endSoon(seen);
    case 'others-leaving':
      return othersLeaving(seen);
    case 'refused':
      return words.refused[notice.what];
    default:
      return personal(notice, seen);
  }
}

type Personal = Extract<
  Notice,
  {
    about:
      | 'camera-off'
      | 'camera-off-organizer'
      | 'camera-help-asked'
      | 'guests-not-identified'
      | 'staff-id-asked'
      | 'staff-id-asked-organizer'
      | 'screened-again';
  }
>;
type Chat = Extract<Notice, { about: `sensitive-${string}` | 'not-hidden' }>;

function personal(notice: Personal | Chat, seen: Seen): string {
  const words = wordsFor(seen.language).notice;
  switch (notice.about) {
    case 'camera-off':
      return words.cameraOff;
    case 'camera-off-organizer':
      return words.cameraOffOrganizer(name(notice.participant, seen));
    case 'camera-help-asked':
      return words.cameraHelpAsked(name(notice.by, seen));
    case 'guests-not-identified':
      return notIdentified(notice.participants, seen);
    case 'staff-id-asked':
      return words.staffIdAsked(name(notice.by, seen));
    case 'staff-id-asked-organizer':
      return words.staffIdAskedOrganizer(name(notice.by, seen), named(notice.of, seen));
    case 'screened-again':
      return words.screenedAgain;
    default:
      return chat(notice, seen);
  }
}

function chat(notice: Chat, seen: Seen): string {
  const all = wordsFor(seen.language);
  const words = all.notice;
  switch (notice.about) {
    case 'sensitive-yours':
      return sensitiveYours(notice, seen);
    case 'sensitive-hint':
      return words.sensitiveHint;
    case 'sensitive-reminder':
      return words.sensitiveReminder;
    case 'sensitive-organizer': {
      const finding = seen.state.findings[notice.message];
      const who = named(finding?.by, seen) ?? all.people.nameless;
      const said = words.sensitiveOrganizer(who, kindsOf(finding?.findings ?? [], all));
      return seen.state.refused['tell'] === undefined ? `${said} ${words.told(who)}` : said;
    }
    default: {
      const who = named(seen.state.findings[notice.message]?.by, seen) ?? all.people.nameless;
      return notice.why === 'outside-writer' ? words.notHiddenOutside(who) : words.notHiddenPermission(who);
    }
  }
}

function sensitiveYours({ message }: Extract<Notice, { about: 'sensitive-yours' }>, seen: Seen): string {
  const all = wordsFor(seen.language);
  const words = all.notice;
  const kinds = kindsOf(seen.state.findings[message]?.findings ?? [], all);
  const isHidden = seen.state.findings[message]?.hiddenAt !== undefined;
  return [
    words.sensitiveYours(kinds),
    ...(isHidden ? [words.sensitiveHidden] : []),
    words.sensitiveDelete,
    belonging(seen),
  ].join(' ');
}

/** Where it belongs: staff have tools for it, others say it. */
function belonging({ state, routine, language, viewer }: Seen): string {
  const { or, notice } = wordsFor(language);
  const tools = toolsWithAddresses(routine.tools, or);
  const hasTools = tools !== '' && viewer !== undefined && isStaff(state, viewer);
  return hasTools ? notice.sensitiveBelongs(tools) : notice.sensitiveSayIt;
}

/** Plain text is what chats make links of by themselves. */
function toolsWithAddresses(tools: Seen['routine']['tools'], or: (items: readonly string[]) => string): string {
  return or(tools.map(({ name: called, url }) => (url === undefined ? called : `${called} (${url})`)));
}

/** Only those who are still here and of whom nobody has said who they are. */
function notIdentified(participants: readonly ParticipantId[], seen: Seen): string {
  const words = wordsFor(seen.language).notice;
  const names = stillUnidentified(participants, seen).map((id) => name(id, seen));
  const [only] = names;
  if (only === undefined) return words.guestsIdentified;
  return names.length === 1 ? words.guestNotIdentified(only) : words.guestsNotIdentified(listed(names, seen));
}

function stillUnidentified(participants: readonly ParticipantId[], { state }: Seen): readonly ParticipantId[] {
  return unidentified(state).flatMap(({ id }) => (participants.includes(id) ? [id] : []));
}

const mostNames = 6;

function listed(names: readonly string[], { language }: Seen): readonly string[] {
  if (names.length <= mostNames) return names;
  return [...names.slice(0, mostNames - 1), wordsFor(language).organizer.more(names.length - mostNames + 1)];
}

function comeBack({ state, language }: Seen): string {
  const words = wordsFor(language).notice;
  const count = present(state).length;
  return count === 0 || state.phase === 'ended' ? words.comeBackNobody : words.comeBack(count);
}

function endSoon({ state, language }: Seen): string {
  const { scheduledEnd } = state;
  return wordsFor(language).notice.endSoon(scheduledEnd === undefined ? undefined : clockTime(scheduledEnd, language));
}

function othersLeaving({ state, language }: Seen): string {
  const words = wordsFor(language).notice;
  const others = Object.values(state.participants).filter((one) => isPresent(one) && !leads(state, one.id)).length;
  return others === 0 ? words.othersLeavingAll : words.othersLeaving(others);
}

function name(id: ParticipantId, { state, language }: Seen): string {
  return labelFor(state, id, wordsFor(language));
}

function named(id: ParticipantId | undefined, seen: Seen): string | undefined {
  return id === undefined ? undefined : name(id, seen);
}
