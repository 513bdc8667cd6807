import { randomUUID } from 'node:crypto';
import { languageOf, type Language } from '../../../src/language/language.ts';
import type { PressEvent } from '../../../src/protocol/event.ts';
import { isLeftToNobody } from '../../../src/protocol/know/permission.ts';
import { isAsking, readAction, type Action } from '../../../src/view/action.ts';
import type { Occurrence } from '../../meeting/fact.ts';
import { watchName } from '../../meeting/watch.ts';
import { field } from '../../outside/json.ts';
import { failure, type Receiver, type Reply } from '../exchange.ts';
import type { Viewer } from '../viewer.ts';
import { languageOfViewer, localeIn, mayLook, viewFor, type PanelParts } from './looking.ts';

/** What taking a press in takes. */
export interface PressParts extends PanelParts {
  readonly callbackSecret: string;
  /** Keeps which language somebody with an account has chosen, for all meetings. */
  readonly rememberLanguage: (
    reader: { readonly tenant: string; readonly participant: string },
    chosen: Language,
  ) => Promise<void>;
}

/**
 * `POST /api/panel/press`, with the occurrence and an action in its body: the same as the button of a card, by the same rules.
 * Answers with what the presser sees after it and the id it can be taken back by, with a receipt where all has been deleted, or
 * (409) with why it was not taken.
 */
export function pressReceiver(parts: PressParts): Receiver {
  return async ({ headers, query }) => {
    const viewer = await parts.viewer(headers['authorization']);
    if (viewer === undefined) return failure(401);
    return { sheddable: () => undefined, take: (body) => take(parts, { viewer, locale: localeIn(query) }, body) };
  };
}

async function take(parts: PressParts, who: Pick<Pressing, 'viewer' | 'locale'>, body: unknown): Promise<Reply> {
  const read = readPress(body);
  if (read === undefined) return failure(400);
  const meeting = await parts.meetings.read({ in: 'meeting', meeting: read.meeting });
  if (meeting === undefined || !mayLook(meeting, who.viewer)) return failure(404);
  return press(parts, { ...read, ...who, meeting });
}

function readPress(body: unknown): ReturnType<typeof readAction> {
  const action = field(body, 'action');
  if (typeof action !== 'object' || action === null) return undefined;
  const read = readAction({ ...action, v: 1, meeting: field(body, 'meeting') });
  return read !== undefined && /^[\w-]{1,64}$/.test(read.meeting) ? read : undefined;
}

interface Pressing {
  readonly viewer: Viewer;
  readonly locale: string | undefined;
  readonly meeting: Occurrence;
  readonly action: Action;
}

async function press(parts: PressParts, { viewer, locale, meeting, action }: Pressing): Promise<Reply> {
  const event = eventOf(parts, { viewer, locale, meeting, action });
  if (event === undefined) return failure(400);
  if (isLeftToNobody(meeting.routine, event.type)) return refused('organizer-only');
  const where = { in: 'chat', ...meeting.chat } as const;
  const outcome = await parts.meetings.handle({ where, event, claimed: meeting.id });
  if (outcome.meeting === undefined || outcome.result === 'unplaced') return refused('old-card');
  if (outcome.refusal !== undefined) return refused(outcome.refusal);
  if (event.type === 'deletionAsked') return { status: 200, body: { deleted: true } };
  await remember(parts, viewer, event);
  const language = await languageOfViewer(parts, { viewer, meeting: outcome.meeting, locale });
  return {
    status: 200,
    body: { view: viewFor(parts, { viewer, language, meeting: outcome.meeting }), taken: event.id },
  };
}

/** Who has an account chooses for all meetings; what others choose is known to this one alone. */
async function remember({ rememberLanguage }: PressParts, viewer: Viewer, event: PressEvent): Promise<void> {
  const language = event.type === 'languageChosen' ? languageOf(event.language) : undefined;
  if (language !== undefined && viewer.participant.startsWith('entra:')) await rememberLanguage(viewer, language);
}

function refused(refusal: string): Reply {
  return { status: 409, body: { refusal } };
}

/**
 * The press as a fact: who pressed is who the proof names, never what the body carries. `undefined` where something is only to be
 * shown.
 */
function eventOf({ callbackSecret, clock }: PressParts, pressing: Pressing): PressEvent | undefined {
  const { viewer, locale, meeting, action } = pressing;
  if (isAsking(action)) return undefined;
  const by = { id: viewer.participant, ...(locale !== undefined && { locale }) };
  const pressed = { id: `panel:${randomUUID()}`, at: clock(), by };
  if (action.type === 'watchName') {
    return { type: 'nameWatched', ...pressed, forms: watchName(callbackSecret, meeting.id)(action.name) };
  }
  const isOwn = 'participant' in action && action.participant === 'self';
  return { ...action, ...(isOwn && { participant: viewer.participant }), ...pressed };
}
