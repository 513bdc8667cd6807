import type { Sentence } from '../../../src/invitation/mend.ts';
import { withSentences } from '../../../src/invitation/mend.ts';
import { letterLanguage } from '../../../src/invitation/letter-language.ts';
import { wordsFor } from '../../../src/language/words.ts';
import type { Mending } from '../../../src/view/invitation.ts';
import type { Mended, OrganizerName } from '../../meeting/invitations.ts';
import { SaidNo } from '../../outside/delivery-error.ts';
import type { StoredInvitation } from '../../store/calendar/invitations.ts';
import type { GraphRequest } from '../client.ts';
import type { CalendarEvent } from './event.ts';
import { judgeEvent } from './judge-event.ts';
import { eventIn, staying } from './mailbox.ts';
import { joinHash, judgingOf, linkToRoutine, mailboxOf, seenInvitation, type Watching } from './watching.ts';

/**
 * Mends what an organizer asks for, of the invitation as it is now: read anew, and left alone where it is not what they saw. The
 * answer is how it stands after that.
 */
export async function mendInvitation(watching: Watching, by: OrganizerName, mending: Mending): Promise<Mended> {
  const { store, clock, graph, calendars } = watching;
  const stored = await store.invitations.find(by, mending.invitation);
  if (stored === undefined || stored.ends <= clock()) return { said: 'gone' };
  if (!calendars.fixes) return { said: 'refused' };
  const event = await eventIn(graph, mailboxOf(by), stored.event);
  if (event === undefined) return { said: 'gone' };
  if (event.version !== stored.version) return { ...(await again(watching, stored)), said: 'changed' };
  try {
    await change(watching, { by, event, mending });
  } catch (error) {
    if (!(error instanceof SaidNo)) throw error;
    watching.log.warn('an invitation could not be mended', { error });
    return { said: 'refused' };
  }
  return again(watching, stored);
}

/** Reads and judges it anew. Who pressed is answered with that; the card itself follows in a moment, with the next look. */
async function again(watching: Watching, stored: StoredInvitation): Promise<Mended> {
  const { store, settings, clock } = watching;
  const { tenant, person, event, isSeries, starts, ends } = stored;
  const next = isSeries ? { next: { starts, ends } } : {};
  const judged = await judgeEvent(judgingOf(watching), mailboxOf(stored), { id: event, ...next });
  if (judged === undefined) return { said: 'gone' };
  const { id, joinUrl, ...found } = judged;
  const joins = joinUrl === undefined ? {} : { joins: joinHash(settings, joinUrl) };
  const kept = await store.invitations.keep({ ...found, tenant, person, event: id, ...joins });
  await store.calendars.changed(stored, clock());
  return { invitation: seenInvitation(watching, kept) };
}

interface Wish {
  readonly by: OrganizerName;
  readonly event: CalendarEvent;
  readonly mending: Mending;
}

async function change(watching: Watching, { by, event, mending }: Wish): Promise<void> {
  const letter = letterLanguage(event.invitation, watching.routine.language);
  switch (mending.demand) {
    case 'marked-private':
      return patch(watching, { by, event, changes: { sensitivity: 'private' } });
    case 'browser-join-explained': {
      const languages = mending.also === undefined || mending.also === letter ? [letter] : [letter, mending.also];
      return put(
        watching,
        { by, event },
        languages.map((language) => ({ language, words: wordsFor(language).joining })),
      );
    }
    case 'routine-attached': {
      const { routine } = watching.files;
      const link = linkToRoutine(watching);
      if (routine === undefined && link === undefined) throw new SaidNo('attaching the routine', { code: 'off' });
      if (routine !== undefined) return attach(watching, { by, event }, routine);
      return put(watching, { by, event }, [
        { language: letter, words: wordsFor(letter).invited.routine, ...(link !== undefined && { link }) },
      ]);
    }
  }
}

type OfEvent = Pick<Wish, 'by' | 'event'>;

function put(watching: Watching, of: OfEvent, sentences: readonly Sentence[]): Promise<void> {
  const { body } = of.event.invitation;
  const content = withSentences(of.event.invitation, sentences);
  return patch(watching, { ...of, changes: { body: { contentType: body.type, content } } });
}

/** Those who are invited get what is attached with the next change alone: the text as it is makes one. */
async function attach(
  watching: Watching,
  of: OfEvent,
  { name, content }: { readonly name: string; readonly content: string },
): Promise<void> {
  const body = {
    '@odata.type': '#microsoft.graph.fileAttachment',
    name,
    contentType: 'application/pdf',
    contentBytes: content,
  };
  await watching.graph({ ...request(of, 'attaching the routine', '/attachments'), method: 'POST', body });
  const { type: contentType, content: asItIs } = of.event.invitation.body;
  await patch(watching, { ...of, changes: { body: { contentType, content: asItIs } } });
}

async function patch(
  { graph }: Watching,
  { changes, ...of }: OfEvent & { readonly changes: Readonly<Record<string, unknown>> },
): Promise<void> {
  await graph({ ...request(of, 'mending an invitation', ''), method: 'PATCH', body: changes });
}

function request(
  { by: { tenant, person }, event: { id } }: OfEvent,
  asked: string,
  path: string,
): Omit<GraphRequest, 'method'> {
  const event = `/users/${encodeURIComponent(person)}/events/${encodeURIComponent(id)}`;
  return { asked, tenant, path: event + path, prefer: [staying] };
}
