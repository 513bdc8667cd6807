import type { Routine } from '../../routine/routine.ts';
import type { Change } from '../decide.ts';
import type { Effect } from '../effect.ts';
import { participantOf, personOf } from '../people/presence.ts';
import type { Instant } from '../person.ts';
import type { FindingState, MeetingState } from '../state.ts';
import { reminds, tellLeaders } from './say.ts';

/**
 * The writer is told privately at once, the organizer who and which kind, all others at most a neutral line now and then. What
 * was written is hidden first where the organisation's routine says so and the platform lets the bot, so that the writer can
 * be told what became of it.
 */
export function chatNotSensitive({ event, before, after }: Change, routine: Routine): readonly Effect[] {
  if (!reminds(routine, 'chat-not-sensitive')) return [];
  if (event.type === 'deliveryRefused' && event.effect === 'hideMessage') return notHidden(before, after);
  if (event.type !== 'messageChecked') return [];
  const finding = after.findings[event.message];
  const isNew = finding !== undefined && finding.closed === undefined && before.findings[event.message] !== finding;
  if (!isNew) return hint(before, after);
  return [
    ...hide(after, finding, routine),
    { type: 'tell', to: finding.by, notice: { about: 'sensitive-yours', message: finding.message } },
    ...tellLeaders(after, { about: 'sensitive-organizer', message: finding.message }, finding.by),
    ...remindAll(before, after, routine),
  ];
}

function hint(before: MeetingState, after: MeetingState): readonly Effect[] {
  const known = new Set(before.hinted.map((id) => personOf(after, id)));
  return after.hinted
    .filter((id) => !known.has(id))
    .map((to): Effect => ({ type: 'tell', to, notice: { about: 'sensitive-hint' } }));
}

function mustHide({ findings }: FindingState, { demands }: Routine): boolean {
  return demands['chat-not-sensitive'] === 'enforce' && findings.some(({ severity }) => severity === 'block');
}

function isOwn(state: MeetingState, { by }: FindingState): boolean {
  return participantOf(state, by)?.affiliation === 'own';
}

/** Teams lets only messages of the own tenant's people be hidden. */
function hide(state: MeetingState, finding: FindingState, routine: Routine): readonly Effect[] {
  if (!mustHide(finding, routine)) return [];
  const { message, by } = finding;
  if (isOwn(state, finding)) return [{ type: 'hideMessage', message, writer: by }];
  return tellLeaders(state, { about: 'not-hidden', message, why: 'outside-writer' }, by);
}

/** That hiding is not permitted is said once a meeting; the message concerned is the newest one still in sight. */
function notHidden(before: MeetingState, after: MeetingState): readonly Effect[] {
  const newest = Object.values(after.findings)
    .filter(({ closed, hiddenAt }) => closed === undefined && hiddenAt === undefined)
    .toSorted((a, b) => a.at - b.at)
    .at(-1);
  if (before.refused.hideMessage !== undefined || newest === undefined) return [];
  return tellLeaders(after, { about: 'not-hidden', message: newest.message, why: 'no-permission' }, newest.by);
}

/** One neutral line for all that comes into sight within a while: the first of it makes the bot speak. */
function remindAll(before: MeetingState, after: MeetingState, { timings }: Routine): readonly Effect[] {
  const { sensitive: known = [] } = before.reminders;
  const spoken = known.reduce<readonly Instant[]>(
    (said, next) => (isNear(said.at(-1), next) ? said : [...said, next]),
    [],
  );
  const news = (after.reminders.sensitive ?? []).filter((at) => !known.includes(at));
  if (!news.some((at) => !spoken.some((said) => isNear(said, at)))) return [];
  return [{ type: 'announce', notice: { about: 'sensitive-reminder' } }];

  function isNear(said: Instant | undefined, at: Instant): boolean {
    return said !== undefined && Math.abs(at - said) < timings.sensitiveNotice * 1000;
  }
}
