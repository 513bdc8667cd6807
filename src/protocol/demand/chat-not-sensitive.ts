import type { Routine } from '../../routine/routine.ts';
import type { Change } from '../change.ts';
import type { Effect } from '../effect.ts';
import type { MessageFinding } from '../event.ts';
import { meetingTime, unwatched } from '../know/coverage.ts';
import { isUnknown, participantOf, personOf } from '../know/people.ts';
import type { Instant } from '../person.ts';
import { announce, reminds, tell, tellLeaders } from '../say.ts';
import type { FindingState, KindFound, MeetingState } from '../state.ts';
import type { Found, Scene, WholeDemand } from './entry.ts';

/**
 * Nothing sensitive in the chat. The writer is told privately at once, the organizer who and which kind, all others at most a
 * neutral line now and then. What was written is hidden first where the organisation's routine says so and the platform lets
 * the bot, so that the writer can be told what became of it.
 */
export const chatNotSensitive: WholeDemand = { of: 'meeting', evidence, react, due: () => [] };

function evidence({ state, now }: Scene): Found {
  const time = meetingTime(state, now);
  const unobserved = time === undefined ? [] : unwatched(state, 'messages', time);
  const isBroken = Object.values(state.findings).some(({ closed }) => closed?.how !== 'dismissed');
  if (isBroken) return { is: 'not-kept', unobserved };
  return { is: time === undefined || unobserved.length > 0 ? 'not-observed' : 'observed', unobserved };
}

function react({ event, before, after }: Change, routine: Routine): readonly Effect[] {
  if (!reminds(routine, 'chat-not-sensitive')) return [];
  if (event.type === 'deliveryRefused' && event.effect === 'hideMessage') return notHidden(before, after);
  if (event.type !== 'messageChecked') return [];
  const finding = after.findings[event.message];
  const kinds = finding === undefined ? [] : newKinds(before.findings[event.message], finding);
  if (finding === undefined || kinds.length === 0) return hint(before, after);
  const { message, by } = finding;
  const matter = findingMatter(message);
  return [
    ...(mustHide(event.findings, routine) ? hide(after, finding) : []),
    ...(isUnknown(after, by) ? [] : [tell(by, matter, { about: 'sensitive-yours', message, kinds })]),
    ...tellLeaders(after, { matter, notice: { about: 'sensitive-organizer', message, kinds }, except: by }),
    ...remindAll(before, after, routine),
  ];
}

/** The matter of what was found in one message. */
function findingMatter(message: string): string {
  return `finding ${message}`;
}

/** The categories that came into sight with this, where the message was closed also once more. */
function newKinds(before: FindingState | undefined, now: FindingState): readonly string[] {
  if (now.closed !== undefined || before === now) return [];
  const isOpen = before?.closed === undefined;
  const known = (kind: KindFound) =>
    before?.findings.some(({ category, at }) => category === kind.category && (isOpen || at === kind.at)) ?? false;
  return [...new Set(now.findings.filter((kind) => !known(kind)).map(({ category }) => category))];
}

function hint(before: MeetingState, after: MeetingState): readonly Effect[] {
  const known = new Set(before.hinted.map((id) => personOf(after, id)));
  return after.hinted.filter((id) => !known.has(id)).map((to) => tell(to, 'hint', { about: 'sensitive-hint' }));
}

function mustHide(findings: readonly MessageFinding[], { demands }: Routine): boolean {
  return demands['chat-not-sensitive'] === 'enforce' && findings.some(({ severity }) => severity === 'block');
}

/** Teams lets only messages of the own tenant's people be hidden. */
function hide(state: MeetingState, finding: FindingState): readonly Effect[] {
  const { message, by } = finding;
  if (participantOf(state, by)?.affiliation === 'own') return [{ type: 'hideMessage', message, writer: by }];
  return tellLeaders(state, notHiddenFor(finding, 'outside-writer'));
}

/** That hiding is not permitted is said once a meeting; the message concerned is the newest one still in sight. */
function notHidden(before: MeetingState, after: MeetingState): readonly Effect[] {
  const newest = Object.values(after.findings)
    .filter(({ closed, hiddenAt }) => closed === undefined && hiddenAt === undefined)
    .toSorted((a, b) => a.at - b.at)
    .at(-1);
  if (before.refused.hideMessage !== undefined || newest === undefined) return [];
  return tellLeaders(after, notHiddenFor(newest, 'no-permission'));
}

function notHiddenFor({ message, by }: FindingState, why: 'outside-writer' | 'no-permission') {
  return { matter: `not-hidden ${message}`, notice: { about: 'not-hidden', message, why }, except: by } as const;
}

/** One neutral line for all that comes into sight within a while: the first of it makes the bot speak. */
function remindAll(before: MeetingState, after: MeetingState, { timings }: Routine): readonly Effect[] {
  const { sensitive: known } = before.reminders;
  const spoken = known.reduce<readonly Instant[]>(
    (said, next) => (isNear(said.at(-1), next) ? said : [...said, next]),
    [],
  );
  const news = after.reminders.sensitive.filter((at) => !known.includes(at));
  if (!news.some((at) => !spoken.some((said) => isNear(said, at)))) return [];
  return [announce('sensitive', { about: 'sensitive-reminder' })];

  function isNear(said: Instant | undefined, at: Instant): boolean {
    return said !== undefined && Math.abs(at - said) < timings.sensitiveNotice * 1000;
  }
}
