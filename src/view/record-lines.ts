import { clockTime, clockTimes } from '../language/clock.ts';
import { wordsFor } from '../language/words.ts';
import { countsAsRecording } from '../protocol/demand/no-recording.ts';
import { demandTable, isPersonal, type CommonDemand } from '../protocol/demand/table.ts';
import type { Found } from '../protocol/demand/entry.ts';
import { unseen, unseenWithoutAccount } from '../protocol/know/coverage.ts';
import { absencesOf, leaderUnseen } from '../protocol/know/leading.ts';
import { leavingOf } from '../protocol/know/leaving.ts';
import { prepared } from '../protocol/know/preparation.ts';
import { without } from '../protocol/know/stretches.ts';
import type { Instant, ParticipantId } from '../protocol/person.ts';
import type { Closed } from '../protocol/state.ts';
import { meetingDemands, type MeetingDemand } from '../routine/demand.ts';
import { roleWordOf } from './called.ts';
import { evidenceFor, type Evidence, type PersonEvidence, type Times } from './evidence.ts';
import { labelFor } from './label.ts';
import type { Seen } from './seen.ts';

/** How a clause was kept, in a few words; what was not, by whom and when. */
interface Line {
  readonly mark: '✓' | '○' | '–';
  readonly how: string;
  readonly more: readonly string[];
}

/** A clause and how it was kept, in words. */
export interface RecordLine extends Line {
  readonly what: string;
}

/** What was prepared, and the clauses that leave evidence, a line each. */
export function recordLines(seen: Seen): readonly RecordLine[] {
  const words = wordsFor(seen.language);
  const { demands, consent } = seen.routine;
  const lines = meetingDemands.flatMap((demand) => {
    if (demands[demand] === 'off') return [];
    const line = lineFor(seen, demand);
    if (line === undefined) return [];
    const what = demand === 'consent' && consent.kind === 'informed' ? words.demandInformed : words.demand[demand];
    return [{ ...line, what }];
  });
  return [...preparedLine(seen), ...lines];
}

function preparedLine({ state, routine, language }: Seen): readonly RecordLine[] {
  const { record } = wordsFor(language);
  const { done, all } = prepared(state, routine);
  if (all === 0) return [];
  return [{ mark: done === all ? '✓' : '○', what: record.preparation, how: record.of(done, all), more: [] }];
}

function lineFor(seen: Seen, demand: MeetingDemand): Line | undefined {
  if (!isPersonal(demand)) return commonLine(seen, demand);
  const people = evidenceFor(seen, demand);
  return demand === 'consent' ? consentLine(seen, people) : peopleLine(seen, people);
}

/** Who has consented, who has not, and who took it back; where people are only informed, that it stood on the card. */
function consentLine(seen: Seen, people: readonly PersonEvidence[]): Line {
  const { record } = wordsFor(seen.language);
  if (seen.routine.consent.kind === 'informed') return { mark: '–', how: record.consent.informed, more: [] };
  if (people.length === 0) return { mark: '–', how: record.nobody, more: [] };
  const given = people.filter(({ evidence }) => evidence === 'confirmed-by-person');
  const withdrawn = people.filter(({ evidence }) => evidence === 'withdrawn');
  const missing = people.filter((one) => !given.includes(one) && !withdrawn.includes(one));
  return {
    mark: given.length === people.length ? '✓' : '○',
    how: given.length === people.length ? record.all : record.of(given.length, people.length),
    more: [
      ...(missing.length === 0 ? [] : [record.consent.missing(namesOf(seen, missing, withTimes))]),
      ...(withdrawn.length === 0 ? [] : [record.consent.withdrawn(namesOf(seen, withdrawn, takenBack))]),
    ],
  };
}

/** "Nils Berg 10.20 (gitt 10.05)" */
function takenBack({ state, language }: Seen, { participant, at = '', givenAt = at }: PersonEvidence): string {
  const words = wordsFor(language);
  const [given, taken] = [givenAt, at].map((time) => clockTime(Date.parse(time), language));
  return words.record.consent.one(labelFor(state, participant, words), given ?? '', taken ?? '');
}

/** Some of the people by name, and how many more there are. */
function namesOf(
  seen: Seen,
  people: readonly PersonEvidence[],
  called: (seen: Seen, one: PersonEvidence) => string,
): readonly string[] {
  const names = people.slice(0, mostNames).map((one) => called(seen, one));
  const more = people.length - names.length;
  return more > 0 ? [...names, wordsFor(seen.language).organizer.more(more)] : names;
}

/** What was not seen for less than this is not worth a word, in milliseconds. */
export const least = 60_000;

const mostNames = 5;

function peopleLine(seen: Seen, people: readonly PersonEvidence[]): Line {
  const words = wordsFor(seen.language);
  const { record } = words;
  const names = (those: readonly PersonEvidence[]) => namesOf(seen, those, withTimes);
  if (people.length === 0) return { mark: '–', how: record.nobody, more: [] };
  const notKept = names(people.filter(({ evidence }) => evidence === 'not-kept'));
  const notObserved = names(people.filter(isPartlyUnseen));
  const kept = people.filter((one) => isKept(one.evidence) && !isPartlyUnseen(one)).length;
  const exempt = people.filter(({ evidence }) => evidence === 'exempt').length;
  // Of people who came while nobody watched nothing is known: then it is not everybody.
  const missedPeople = [...unseen(seen.state, 'presence', seen.now), ...unseenWithoutAccount(seen.state, seen.now)];
  const isEverybody = kept === people.length && missedPeople.every(({ from, to }) => to - from < least);
  const count = isEverybody ? record.all : record.of(kept, people.length);
  return {
    mark: kept === people.length ? '✓' : '○',
    how: exempt === 0 ? count : `${count}, ${record.exempt(exempt)}`,
    more: [
      ...(notKept.length === 0 ? [] : [record.notKept(notKept)]),
      ...(notObserved.length === 0 ? [] : [record.notObserved(notObserved)]),
    ],
  };
}

function isUnseen(evidence: Evidence): boolean {
  return evidence === 'not-observed' || evidence === 'open';
}

/** Not told of at all; or confirmed at a moment, and lost from sight after it. */
function isPartlyUnseen({ evidence, when }: PersonEvidence): boolean {
  return isUnseen(evidence) || (isKept(evidence) && when !== undefined);
}

function isKept(evidence: Evidence): boolean {
  return evidence !== 'not-kept' && !isUnseen(evidence);
}

/** "Nils Berg 10.10–10.30" */
function withTimes(seen: Seen, { participant, when = [] }: PersonEvidence): string {
  const name = labelFor(seen.state, participant, wordsFor(seen.language));
  return [name, ...when.slice(0, 3).map((times) => timesOf(times, seen))].join(' ');
}

function timesOf({ from, to = from }: Times, { language }: Seen): string {
  return clockTimes({ from: Date.parse(from), to: Date.parse(to) }, language);
}

type Drawn = (seen: Seen, found: Found) => Line | undefined;

function commonLine(seen: Seen, demand: CommonDemand): Line | undefined {
  return commonLines[demand](seen, demandTable[demand].evidence(seen));
}

const commonLines: Readonly<Record<CommonDemand, Drawn>> = {
  'no-recording': recordingLine,
  'chat-not-sensitive': chatLine,
  'staff-show-id': staffLine,
  'organizer-leaves-last': leavingLine,
  'see-who-is-here': () => undefined,
  'notes-in-right-tool': () => undefined,
};

const marks: Readonly<Record<Found['is'], Line['mark']>> = {
  observed: '✓',
  'confirmed-by-person': '✓',
  'confirmed-by-organizer': '✓',
  informed: '–',
  open: '–',
  'not-kept': '○',
  'not-observed': '–',
};

function recordingLine(seen: Seen, found: Found): Line {
  const { record } = wordsFor(seen.language);
  const counted = seen.state.recordings.filter((one) => countsAsRecording(one, seen.routine));
  const of = (kind: 'recording' | 'transcript') => counted.filter((one) => one.kind === kind).length;
  const made = [
    ...(of('recording') > 0 ? [record.recordings(of('recording'))] : []),
    ...(of('transcript') > 0 ? [record.transcripts(of('transcript'))] : []),
  ];
  const how = found.is === 'not-kept' ? made.join(', ') : found.is === 'observed' ? record.yes : record.unseen;
  return { mark: marks[found.is], how, more: missed(seen, found) };
}

function chatLine(seen: Seen, found: Found): Line {
  const { record } = wordsFor(seen.language);
  const real = Object.values(seen.state.findings).filter(({ closed }) => closed?.how !== 'dismissed');
  const open = real.filter(({ closed }) => closed === undefined).length;
  const said = real.length === 0 ? record.noFindings : record.findings(real.length, open);
  const how = found.is === 'not-observed' ? record.unseen : said;
  return { mark: marks[found.is], how, more: missed(seen, found) };
}

function staffLine({ state, language }: Seen, found: Found): Line {
  const { record } = wordsFor(language);
  const outcomes = state.staffIdRequests.map(({ closed }) => closed?.outcome);
  const wanted = outcomes.filter((outcome) => outcome !== 'withdrawn').length;
  const shown = outcomes.filter((outcome) => outcome === 'shown').length;
  const none = outcomes.length === 0 ? record.staffNone : record.staffWithdrawn;
  return { mark: marks[found.is], how: wanted === 0 ? none : record.staffShown(shown, wanted), more: [] };
}

function leavingLine(seen: Seen, found: Found): Line {
  const words = wordsFor(seen.language);
  const { leaving, unseen: notSeen } = words.record;
  const mark = marks[found.is];
  if (seen.state.phase !== 'ended') {
    const how = found.is === 'not-kept' ? leaving.outNow : found.is === 'open' ? leaving.notYet : notSeen;
    return { mark, how, more: [] };
  }
  const { inCharge, leaders, last, afterwards, rule } = leavingOf(seen.state, seen.routine, seen.now);
  const one = leaders.find(({ id }) => id === inCharge);
  const others = leaders.filter(({ id, leftAt }) => id !== inCharge && leftAt !== undefined);
  const rules = others.length > 0 || rule === 'organizer' ? [leaving.rule[rule]] : [];
  const also = others.slice(0, mostNames).map(({ id, leftAt = 0 }) => leaving.also(...who(seen, id, leftAt)));
  if (found.is === 'not-observed') return { mark, how: notSeen, more: [...missed(seen, found), ...also] };
  const more = [...also, ...withoutLeader(seen), ...rules];
  if (one === undefined) {
    return { mark, how: rule === 'organizer' ? leaving.organizerNotThere : leaving.nobodyLed, more };
  }
  const left = who(seen, one.id, one.leftAt ?? one.latest);
  const kept = last?.id === one.id ? leaving.last : leaving.together;
  const how = found.is === 'observed' ? kept(...left) : leaving.first(...left, Math.round(afterwards / 60_000));
  return { mark, how, more };
}

/** When nobody led meanwhile, though somebody came back. */
function withoutLeader({ state, routine, language, now }: Seen): readonly string[] {
  const patience = routine.timings.organizerGoneGrace * 1000;
  const times = absencesOf(state)
    .filter(({ endedBy }) => endedBy === 'back')
    .flatMap(({ from, to = now }) => without([{ from, to }], leaderUnseen(state, { from, to }, now)))
    .filter(({ from, to }) => to - from > patience)
    .map((one) => clockTimes(one, language));
  return times.length === 0 ? [] : [wordsFor(language).record.leaving.without(times.slice(0, 4))];
}

function who(seen: Seen, id: ParticipantId, at: Instant): readonly [string, string, string] {
  const words = wordsFor(seen.language);
  return [labelFor(seen.state, id, words), roleWordOf(seen, id, words), clockTime(at, seen.language)];
}

/** When what would show it was not watched; the whole time is said in the line itself. */
function missed({ state, language, now }: Seen, { unobserved }: Found): readonly string[] {
  const [from, to] = [state.startedAt ?? now, state.endedAt ?? now];
  const isWhole = unobserved.some((gap: Closed) => gap.from <= from && gap.to >= to);
  if (unobserved.length === 0 || isWhole) return [];
  return [wordsFor(language).record.missed(unobserved.slice(0, 4).map((gap) => clockTimes(gap, language)))];
}
