import { languageOf, type Language } from '../../../src/language/language.ts';
import { hasLeft, own, participantOf } from '../../../src/protocol/know/people.ts';
import { leads } from '../../../src/protocol/know/role.ts';
import type { Instant, ParticipantId } from '../../../src/protocol/person.ts';
import { panelFor, type PanelView } from '../../../src/view/panel.ts';
import type { Follow, Meetings, Occurrence, Where } from '../../meeting/fact.ts';
import { failure, type Head, type Reply } from '../exchange.ts';
import type { Viewer, ViewerCheck } from '../viewer.ts';

/** What the panel's interface is given. */
export interface PanelParts {
  readonly viewer: ViewerCheck;
  readonly meetings: Pick<Meetings, 'read' | 'handle'>;
  readonly follow: Follow;
  /** The language somebody reads: the one they chose, else that of their Teams, else the one given. */
  readonly languageFor: (reader: Reader, otherwise: Language) => Promise<Language>;
  readonly clock: () => Instant;
}

interface Reader {
  readonly tenant: string;
  readonly participant: ParticipantId;
  readonly locale?: string | undefined;
}

/** Somebody who looks at a meeting they may look at. */
export interface Look {
  readonly viewer: Viewer;
  readonly language: Language;
  readonly meeting: Occurrence;
}

/**
 * Who asks, and the occurrence that their session is about; or the current one of the chat they ask for: `chat` is Teams' id of
 * it, `meeting` Teams' id of the meeting, which holds the chat's. To somebody who is not known in it there is no such meeting.
 */
export async function look(parts: PanelParts, { headers, query }: Head): Promise<Look | Reply> {
  const viewer = await parts.viewer(headers['authorization']);
  if (viewer === undefined) return failure(401);
  const where = whereOf(viewer, query);
  if (where === undefined) return failure(400);
  const meeting = await parts.meetings.read(where);
  if (meeting === undefined || !mayLook(meeting, viewer)) return failure(404);
  return { viewer, meeting, language: await languageOfViewer(parts, { viewer, meeting, locale: localeIn(query) }) };
}

function whereOf({ tenant, meeting }: Viewer, query: Head['query']): Where | undefined {
  if (meeting !== undefined) return { in: 'meeting', meeting };
  const conversation = query['chat'] ?? chatIn(query['meeting']);
  return conversation === undefined ? undefined : { in: 'chat', tenant, conversation };
}

/** The language the viewer reads: the one they chose, in this meeting where they have no account; else that of their Teams. */
export async function languageOfViewer(
  { languageFor }: Pick<PanelParts, 'languageFor'>,
  asked: { readonly viewer: Viewer; readonly meeting: Occurrence; readonly locale: string | undefined },
): Promise<Language> {
  const { viewer, meeting } = asked;
  const { tenant, participant } = viewer;
  const known = participantOf(meeting.state, participant);
  const locale = known?.chosenLanguage ?? asked.locale ?? known?.locale;
  return languageFor({ tenant, participant, locale }, meeting.routine.language);
}

/**
 * Whether somebody is a member of the chat or takes part in the meeting, and it is not being deleted. By a session: in its own
 * occurrence until that ends, and until they leave who came without an account.
 */
export function mayLook({ id, chat, state }: Occurrence, { tenant, participant, meeting }: Viewer): boolean {
  if (chat.tenant.toLowerCase() !== tenant || state.deletionAskedAt !== undefined) return false;
  if (meeting !== undefined && (meeting !== id || state.phase === 'ended' || hasLeft(state, participant))) return false;
  return (
    leads(state, participant) ||
    participantOf(state, participant) !== undefined ||
    own(state.members, participant) !== undefined
  );
}

/** The language the viewer has chosen since it was asked which one they read; else that one. */
export function languageSince({ viewer, language, meeting }: Look, now: Occurrence): Language {
  const chosen = ({ state }: Occurrence) => languageOf(participantOf(state, viewer.participant)?.chosenLanguage);
  const latest = chosen(now);
  return latest === undefined || latest === chosen(meeting) ? language : latest;
}

/** What the viewer sees. */
export function viewFor({ clock }: Pick<PanelParts, 'clock'>, { viewer, language, meeting }: Look): PanelView {
  const { id, state, routine } = meeting;
  return panelFor({ id, state, routine, language, now: clock(), viewer: viewer.participant });
}

/** The locale of the viewer's Teams; anything else that stands there is nobody's. */
export function localeIn(query: Head['query']): string | undefined {
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,2}$/i.exec(query['locale'] ?? '')?.[0];
}

/** The chat in Teams' id of a meeting: "0#19:meeting_…@thread.v2#0" in base64. */
function chatIn(meeting: string | undefined): string | undefined {
  if (meeting === undefined) return undefined;
  return /^0#(19:[^#]+)#0$/.exec(Buffer.from(meeting, 'base64').toString())?.[1];
}
