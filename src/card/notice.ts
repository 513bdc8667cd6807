import { clockTime } from '../language/clock.ts';
import { languageName, type CompleteLanguage, type Language } from '../language/language.ts';
import type { ParticipantPage } from '../language/participant-words.ts';
import { wordsFor, type ParticipantWords, type Words } from '../language/words.ts';
import type { Notice } from '../protocol/notice.ts';
import { isOffUnexcused } from '../protocol/know/camera.ts';
import { isPresent, isUnknown, participantOf, present } from '../protocol/know/people.ts';
import { isStaff, leads, unidentified } from '../protocol/know/role.ts';
import type { ParticipantId } from '../protocol/person.ts';
import { labelFor } from '../view/label.ts';
import { otherLanguages } from '../view/other-languages.ts';
import { inFull, type Seen } from '../view/seen.ts';
import { toolsIn } from '../view/tools.ts';
import { card, text, type AdaptiveCard, type CardAction } from './adaptive-card.ts';
import { readable } from './line-with-button.ts';
import { noticeButtons } from './notice-buttons.ts';
import { isCommonPage, pageOf } from './notice-page.ts';
import { kindsOf, strongestKind, toolNames } from './phrases.ts';
import { recordingForLeaders, recordingNotice, whileItRan } from './recording-notice.ts';

/** Something said: complete in `text`; with a card where there is something to press. */
export interface Said {
  readonly text: string;
  readonly card?: AdaptiveCard;
}

/** A notice in the words of its reader; without viewer it is said to all. Names and counts are those of now. */
export function noticeMessage(notice: Notice, given: Seen<Language>): Said {
  const seen = isForLeader(notice, given) ? inFull(given) : given;
  const said = seen.viewer === undefined && isForAnybody(notice) ? toAll(notice, seen) : sentence(notice, seen);
  const buttons = noticeButtons(notice, seen);
  if (buttons.length === 0) return { text: said };
  const rows = buttons.length > 3 ? inPairs(buttons) : [buttons];
  const { checklist } = wordsFor(seen.language);
  return {
    text: said,
    card: card(seen.language, said, [text(said), ...rows.flatMap((row) => readable(row, checklist.choose))]),
  };
}

/** In the routine's language, and in short in the others that are read here: by the title that the stage has, where that says it. */
function toAll(notice: Extract<Notice, { readonly about: Common }>, seen: Seen<Language>): string {
  const isOver = whileItRan(notice, seen.state) !== seen.state;
  const page = pageOf(notice);
  const lines = otherLanguages(seen).map((language) => {
    const { notification } = wordsFor(language);
    const isTold = notice.about === 'sensitive-reminder' || isOver || !isCommonPage(page);
    const short = isTold ? sentence(notice, { ...seen, language }) : notification[page].title;
    return `${languageName(language)}: ${short}`;
  });
  return [sentence(notice, seen), ...lines].join('\n');
}

/** The words with which something may begin that was said to all before now; who read other languages then is not known. */
export function wordsOnceSaid(notice: Notice, seen: Seen<Language>): readonly string[] {
  return [seen.state, whileItRan(notice, seen.state)].map((state) => sentence(notice, { ...seen, state }));
}

/** Two answers about each of several people: a row each, for a row holds no more than five. */
function inPairs(buttons: readonly CardAction[]): readonly (readonly CardAction[])[] {
  return buttons.length === 0 ? [] : [buttons.slice(0, 2), ...inPairs(buttons.slice(2))];
}

/** What is said to anybody, or to all: in every language. */
type Common = Extract<Notice['about'], ParticipantPage>;

/** How some kinds of notice are said, in the languages that have them. */
type Sentences<About extends Notice['about'], Read extends Language> = {
  readonly [One in About]: (notice: Extract<Notice, { readonly about: One }>, seen: Seen<Read>) => string;
};

function sentence(notice: Notice, seen: Seen<Language>): string {
  // The entry for a kind of notice takes that notice, in its languages.
  if (isForAnybody(notice))
    return (forAnybody[notice.about] as (notice: Notice, seen: Seen<Language>) => string)(notice, seen);
  return (forLeaders[notice.about] as (notice: Notice, seen: Seen) => string)(notice, inFull(seen));
}

/** Who leads reads all in one language that has all of it. */
function isForLeader(notice: Notice, { state, viewer }: Seen<Language>): boolean {
  return !isForAnybody(notice) || (viewer !== undefined && leads(state, viewer));
}

function isForAnybody(notice: Notice): notice is Extract<Notice, { readonly about: Common }> {
  return Object.hasOwn(forAnybody, notice.about);
}

const forAnybody: Sentences<Common, Language> = {
  'recording-started': recordingNotice,
  'recording-yours': recordingNotice,
  'recording-still-running': recordingNotice,
  'recording-stopped': recordingNotice,
  'camera-off': (_, seen) => commonWords(seen).cameraOff,
  'staff-id-asked': ({ by }, seen) => commonWords(seen).staffIdAsked(name(by, seen)),
  'screened-again': (_, seen) => commonWords(seen).screenedAgain,
  'sensitive-yours': sensitiveYours,
  'sensitive-hint': (_, seen) => commonWords(seen).sensitiveHint,
  'sensitive-reminder': (_, seen) => commonWords(seen).sensitiveReminder,
  'organizer-gone': (_, seen) => commonWords(seen).organizerGone,
  'meeting-over': (_, seen) => commonWords(seen).meetingOver(toolNames(seen)),
};

const forLeaders: Sentences<Exclude<Notice['about'], Common>, CompleteLanguage> = {
  'recording-organizer': recordingForLeaders,
  'cameras-off': ({ participants }, seen) => camerasOff(participants, seen),
  'camera-help-asked': ({ by }, seen) => wordsOf(seen).cameraHelpAsked(name(by, seen)),
  'guests-not-identified': ({ participants }, seen) => notIdentified(participants, seen),
  'came-with-link': ({ participants }, seen) => wordsOf(seen).cameWithLink(namesOf(participants, seen)),
  'name-tells': ({ participant }, seen) => wordsOf(seen).nameTells(name(participant, seen)),
  'staff-id-asked-organizer': ({ by, of }, seen) =>
    wordsOf(seen).staffIdAskedOrganizer(name(by, seen), named(of, seen)),
  'sensitive-organizer': sensitiveOrganizer,
  'not-hidden': ({ message, why }, seen) => {
    const who = writerOf(message, seen);
    return why === 'outside-writer' ? wordsOf(seen).notHiddenOutside(who) : wordsOf(seen).notHiddenPermission(who);
  },
  'end-soon': (_, seen) => endSoon(seen),
  'others-leaving': (_, seen) => othersLeaving(seen),
  'organizer-come-back': (_, seen) => comeBack(seen),
  'lead-taken': ({ by }, seen) => wordsOf(seen).leadTaken(name(by, seen)),
  'trial-over': (_, seen) => wordsOf(seen).trialOver,
  'sight-lost': ({ sights }, seen) => wordsOf(seen).sightLost(sights.map((sight) => wordsOf(seen).sight[sight])),
  'sight-back': ({ sights, from }, seen) =>
    wordsOf(seen).sightBack(
      sights.map((sight) => wordsOf(seen).sight[sight]),
      clockTime(from, seen.language),
    ),
  'said-late': ({ from, to }, seen) =>
    wordsOf(seen).saidLate(clockTime(from, seen.language), clockTime(to, seen.language)),
  refused: ({ what }, seen) => wordsOf(seen).refused[what],
};

function wordsOf({ language }: Seen): Words['notice'] {
  return wordsFor(language).notice;
}

function commonWords({ language }: Seen<Language>): ParticipantWords['notice'] {
  return wordsFor(language).notice;
}

function writerOf(message: string, seen: Seen): string {
  return named(seen.state.findings[message]?.by, seen) ?? wordsFor(seen.language).people.nameless;
}

function sensitiveOrganizer({ message, kinds }: Extract<Notice, { about: 'sensitive-organizer' }>, seen: Seen): string {
  const all = wordsFor(seen.language);
  const who = writerOf(message, seen);
  const how = seen.state.findings[message]?.closed?.how;
  if (how !== undefined) return all.notice.sensitiveFate[how](who);
  const said = all.notice.sensitiveOrganizer(who, kindsOf(kinds, all));
  const by = seen.state.findings[message]?.by;
  const isReached = by === undefined || (!isUnknown(seen.state, by) && seen.state.unreachable[by] === undefined);
  return isReached && seen.state.refused['tell'] === undefined ? `${said} ${all.notice.told(who)}` : said;
}

/** Those whose cameras are still off. */
function camerasOff(participants: readonly ParticipantId[], seen: Seen): string {
  const left = participants.filter((id) => isOffUnexcused(participantOf(seen.state, id)));
  return left.length === 0 ? wordsOf(seen).camerasOn : wordsOf(seen).camerasOff(namesOf(left, seen));
}

function sensitiveYours(
  { message, kinds: found }: Extract<Notice, { about: 'sensitive-yours' }>,
  seen: Seen<Language>,
): string {
  const all = wordsFor(seen.language);
  const words = all.notice;
  const { findings = [], hiddenAt, closed } = seen.state.findings[message] ?? {};
  if (closed !== undefined) return words.sensitiveGone[closed.how];
  const isHidden = hiddenAt !== undefined;
  return [
    words.sensitiveYours(strongestKind(found, findings, all)),
    isHidden ? words.sensitiveHidden : words.sensitiveRead,
    words.sensitiveDelete,
    belonging(seen),
  ].join(' ');
}

/** Where it belongs: staff have tools for it, others say it. Of an address in plain text chats make a link by themselves. */
function belonging({ state, routine, language, viewer }: Seen<Language>): string {
  const { or, notice } = wordsFor(language);
  const tools = or(
    toolsIn(routine, language).map(({ name: called, url }) => (url === undefined ? called : `${called} (${url})`)),
  );
  const hasTools = tools !== '' && viewer !== undefined && isStaff(state, viewer);
  return hasTools ? notice.sensitiveBelongs(tools) : notice.sensitiveSayIt;
}

/** Only those who are still here and of whom nobody has said who they are; who is on the phone can show nothing. */
function notIdentified(participants: readonly ParticipantId[], seen: Seen): string {
  const words = wordsFor(seen.language).notice;
  const left = unidentified(seen.state).filter(({ id }) => participants.includes(id));
  const names = namesOf(
    left.map(({ id }) => id),
    seen,
  );
  const [only] = names;
  if (only === undefined) return words.guestsIdentified;
  const heard = left.filter(({ affiliation }) => affiliation === 'phone').length;
  if (heard === left.length)
    return names.length === 1 ? words.callerNotIdentified(only) : words.callersNotIdentified(names);
  if (names.length === 1) return words.guestNotIdentified(only);
  const said = words.guestsNotIdentified(names);
  return heard === 0 ? said : `${said} ${words.someOnThePhone}`;
}

const mostNames = 6;

function namesOf(participants: readonly ParticipantId[], seen: Seen): readonly string[] {
  const names = participants.map((id) => name(id, seen));
  if (names.length <= mostNames) return names;
  const { language } = seen;
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

function name(id: ParticipantId, { state, language }: Seen<Language>): string {
  return labelFor(state, id, wordsFor(language));
}

function named(id: ParticipantId | undefined, seen: Seen): string | undefined {
  return id === undefined ? undefined : name(id, seen);
}
