import { wordsFor } from '../language/words.ts';
import type { MeetingDemand } from '../routine/demand.ts';
import type { PersonEvidence } from '../view/evidence.ts';
import { labelFor } from '../view/label.ts';
import { recordOf, type MeetingRecord } from '../view/record.ts';
import type { Seen } from '../view/seen.ts';
import { text, type CardElement, type Colour } from './adaptive-card.ts';

/** How a clause was kept, in a few words; what was not, by whom. */
interface Line {
  readonly mark: '✓' | '○' | '–';
  readonly how: string;
  readonly more: readonly string[];
}

const colours: Readonly<Record<Line['mark'], { readonly color?: Colour }>> = {
  '✓': { color: 'Good' },
  '○': { color: 'Warning' },
  '–': {},
};

/** The clauses that leave evidence, a line each. */
export function recordLines(seen: Seen): readonly CardElement[] {
  const words = wordsFor(seen.language);
  const record = recordOf(seen.state, seen.routine);
  const isInformed = seen.routine.consent.kind === 'informed';
  return record.demands.flatMap(({ demand, mode, people }) => {
    if (mode === 'off') return [];
    const line = people === undefined ? meetingLine(seen, record, demand) : peopleLine(seen, people);
    if (line === undefined) return [];
    const what = demand === 'consent' && isInformed ? words.demandInformed : words.demand[demand];
    return [
      text(`${line.mark} ${words.record.line(what, line.how)}`, { spacing: 'Small', ...colours[line.mark] }),
      ...line.more.map((more) => text(more, { isSubtle: true, size: 'Small', spacing: 'None' })),
    ];
  });
}

const mostNames = 5;

function peopleLine(seen: Seen, people: readonly PersonEvidence[]): Line {
  const words = wordsFor(seen.language);
  const { record } = words;
  const names = (evidence: PersonEvidence['evidence']): readonly string[] => {
    const those = people.filter((one) => one.evidence === evidence);
    const shown = those.slice(0, mostNames).map(({ participant }) => labelFor(seen.state, participant, words));
    return those.length > mostNames ? [...shown, words.organizer.more(those.length - mostNames)] : shown;
  };
  if (people.length === 0) return { mark: '–', how: record.nobody, more: [] };
  const [notKept, notObserved] = [names('not-kept'), names('not-observed')];
  const isKept = ({ evidence }: PersonEvidence) => evidence !== 'not-kept' && evidence !== 'not-observed';
  const kept = people.filter(isKept).length;
  const exempt = people.filter(({ evidence }) => evidence === 'exempt').length;
  const count = kept === people.length ? record.all : record.of(kept, people.length);
  return {
    mark: kept === people.length ? '✓' : '○',
    how: exempt === 0 ? count : `${count}, ${record.exempt(exempt)}`,
    more: [
      ...(notKept.length === 0 ? [] : [record.notKept(notKept)]),
      ...(notObserved.length === 0 ? [] : [record.notObserved(notObserved)]),
    ],
  };
}

function meetingLine(seen: Seen, record: MeetingRecord, demand: MeetingDemand): Line | undefined {
  const evidence = record.demands.find((one) => one.demand === demand)?.evidence;
  const words = wordsFor(seen.language).record;
  const how = {
    'staff-show-id': () => staffLine(record, words),
    'no-recording': () => words.recordings(record.recordings.length),
    'chat-not-sensitive': () => findingsLine(record, words),
    'organizer-leaves-last': () => words.leftFirst(minutesAway(record)),
  };
  switch (demand) {
    case 'staff-show-id':
      return { mark: evidence === 'informed' ? '–' : mark(evidence), how: how[demand](), more: [] };
    case 'no-recording':
    case 'chat-not-sensitive':
    case 'organizer-leaves-last':
      if (evidence === 'not-observed') return { mark: '–', how: words.unseen, more: [] };
      if (evidence === 'observed' && demand !== 'chat-not-sensitive') {
        const isBack =
          demand === 'organizer-leaves-last' && record.organizerAbsences.some(({ endedBy }) => endedBy === 'back');
        return { mark: '✓', how: isBack ? words.cameBack(minutesAway(record)) : words.yes, more: [] };
      }
      return { mark: mark(evidence), how: how[demand](), more: [] };
    default:
      return undefined;
  }
}

function mark(evidence: PersonEvidence['evidence'] | undefined): Line['mark'] {
  return evidence === 'not-kept' ? '○' : '✓';
}

type Words = ReturnType<typeof wordsFor>['record'];

function staffLine({ staffIdRequests }: MeetingRecord, words: Words): string {
  const closed = staffIdRequests.filter(({ outcome }) => outcome !== 'open').length;
  return staffIdRequests.length === 0 ? words.staffNone : words.staffShown(closed, staffIdRequests.length);
}

function findingsLine({ findings }: MeetingRecord, words: Words): string {
  const real = findings.filter(({ closed }) => closed?.how !== 'dismissed');
  const open = real.filter(({ closed }) => closed === undefined).length;
  return real.length === 0 ? words.noFindings : words.findings(real.length, open);
}

function minutesAway({ organizerAbsences, meeting }: MeetingRecord): number {
  const away = organizerAbsences.map(({ from, to }) => Date.parse(to ?? meeting.endedAt ?? from) - Date.parse(from));
  return Math.round(Math.max(0, ...away) / 60_000);
}
