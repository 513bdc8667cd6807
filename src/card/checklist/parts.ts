import type { Language } from '../../language/language.ts';
import { wordsFor } from '../../language/words.ts';
import { labelFor } from '../../view/label.ts';
import { otherLanguages } from '../../view/other-languages.ts';
import { inFull, type Seen } from '../../view/seen.ts';
import { sourcesOf } from '../../view/sources.ts';
import { container, inLanguage, text, type CardElement } from '../adaptive-card.ts';
import { privacyLink, toolsOf } from '../phrases.ts';
import { runningRecordings } from '../../protocol/demand/no-recording.ts';
import { isAwaitingLeader } from '../../protocol/know/lead.ts';
import { openAbsence } from '../../protocol/know/leading.ts';
import { isPaused } from '../../protocol/know/phase.ts';
import { personOf } from '../../protocol/know/people.ts';
import { isStaff, leads } from '../../protocol/know/role.ts';
import type { Recording } from '../../protocol/state.ts';

/** What everybody must see first: that a recording runs, or that nobody leads the meeting just now. */
export function alarms(seen: Seen<Language>): readonly CardElement[] {
  return [...recordingAlarm(seen), ...absenceAlarm(seen)];
}

/** Who started it is told to that one and to those who lead: all others are told only that it runs. */
function recordingAlarm(seen: Seen<Language>): readonly CardElement[] {
  const { state, routine } = seen;
  if (routine.demands['no-recording'] === 'off' || state.phase === 'ended') return [];
  return runningRecordings(state, routine).map((recording) => alarmOf(recording, seen));
}

function alarmOf(recording: Recording, seen: Seen<Language>): CardElement {
  const { state, language, viewer } = seen;
  const isMine =
    recording.by !== undefined && viewer !== undefined && personOf(state, viewer) === personOf(state, recording.by);
  const { recording: ofOthers, recordingYours } = wordsFor(language).checklist;
  const forLeader = viewer !== undefined && leads(state, viewer) ? told(recording, inFull(seen)) : undefined;
  const own = isMine ? recordingYours[recording.kind] : (forLeader ?? ofOthers[recording.kind]);
  const title = recording.kind === 'recording' ? 'recording-started' : 'transcript-started';
  const others = viewer === undefined ? otherLanguages(seen) : [];
  const loud = { weight: 'Bolder' } as const;
  const inOthers = others.map((other) => inLanguage(other, text(wordsFor(other).notification[title].title, loud)));
  return container([text(own, loud), ...inOthers], { style: 'attention' });
}

/** Who leads can stop it, and hears who started it. */
function told({ by, kind }: Recording, { state, language }: Pick<Seen, 'state' | 'language'>): string {
  const words = wordsFor(language);
  const { recordingStop, recordingBy } = words.organizer;
  return by === undefined ? recordingStop[kind] : `${recordingStop[kind]} ${recordingBy(labelFor(state, by, words))}`;
}

function absenceAlarm({ state, routine, language, viewer }: Seen<Language>): readonly CardElement[] {
  const { notice, checklist } = wordsFor(language);
  if (viewer !== undefined && leads(state, viewer)) return [];
  if (isAwaitingLeader(state)) return [container([text(checklist.awaiting)], { style: 'warning' })];
  if (openAbsence(state) === undefined || routine.demands['organizer-leaves-last'] === 'off') return [];
  return [container([text(notice.organizerGone)], { style: 'warning' })];
}

/** Who the bot is and what it can and cannot perceive here, and what all should know: the quiet end of the card. */
export function about(seen: Seen<Language>): readonly CardElement[] {
  const { routine, language } = seen;
  const { checklist } = wordsFor(language);
  const { sees } = checklist;
  const sources = sourcesOf(seen);
  const perceived = [
    sources.presence === 'observed' ? sees.presence : sees.signs,
    ...(sources.camera === 'observed' ? [sees.camera] : []),
    ...(sources.recording === 'observed' ? [sees.recording] : []),
    ...(sources.chat === 'observed' && !isPaused(seen.state) ? [sees.chat] : []),
  ];
  const said = [
    checklist.about(routine.organisation, perceived),
    ...(sources.camera === 'observed' ? [checklist.caller] : []),
    ...privacyLink(seen, checklist.more),
  ];
  return [text(said.join(' '), { isSubtle: true, size: 'Small', spacing: 'Medium', separator: true })];
}

/** What all should know and nobody has to press. */
export function remember(seen: Seen<Language>): readonly CardElement[] {
  const { state, routine, language, viewer } = seen;
  const words = wordsFor(language);
  const { demands } = routine;
  const writesNotes = viewer === undefined || isStaff(state, viewer);
  const said = [
    ...(demands['see-who-is-here'] === 'off' ? [] : [words.checklist.remember.participants]),
    ...(demands['no-recording'] === 'off' ? [] : [words.checklist.remember.recording]),
    ...(demands['chat-not-sensitive'] === 'off' ? [] : [words.checklist.remember.chat]),
    ...(demands['notes-in-right-tool'] === 'off' || !writesNotes
      ? []
      : [words.checklist.remember.notes(toolsOf(seen))]),
  ].filter((line) => line !== '');
  return said.length === 0 ? [] : [text(said.join(' '), { isSubtle: true, size: 'Small' })];
}
