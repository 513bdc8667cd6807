import type { MeetingEvent } from '../../../src/protocol/event.ts';
import type { Instant } from '../../../src/protocol/person.ts';
import type { FindingState } from '../../../src/protocol/state.ts';
import type { UncheckedMessage, WrittenMessage } from '../../meeting/check-message.ts';
import { applicationId, personFrom } from './identity.ts';
import { field, instant, list, text } from '../../outside/json.ts';
import { madeAt } from './message-time.ts';

/** What happened to a message last, and when. */
interface Change {
  readonly to: 'written' | 'edited' | 'restored' | 'deleted';
  readonly at: Instant;
}

type Written = UncheckedMessage | Extract<MeetingEvent, { readonly type: 'messageChecked' }>;

/** What a message is read against. */
export interface WrittenPlace {
  readonly tenant: string;
  /** What the bot itself writes is nothing somebody wrote. */
  readonly appId: string;
  /** What was found in a message before. */
  readonly known: (message: string) => FindingState | undefined;
  /** For what carries no time of its own. */
  readonly now: Instant;
}

/**
 * A message that somebody wrote, as it stands now: nothing is left of what is deleted. `undefined` for Teams' own, and for what
 * an app wrote.
 */
export function writtenMessage(message: unknown, place: WrittenPlace): Written | undefined {
  const id = text(message, 'id');
  const from = field(message, 'from');
  if (id === undefined || field(message, 'eventDetail') !== undefined) return undefined;
  if (applicationId(from)?.toLowerCase() === place.appId.toLowerCase()) return undefined;
  const by = personFrom(from, { tenant: place.tenant });
  if (by === undefined) return undefined;
  const { to: change, at } = changeOf(message, id, place);
  const told = { id: `read:${id}:${change}:${at}`, at, message: id, person: by, change, came: 'read' } as const;
  if (change === 'deleted') return { type: 'messageChecked', ...told, findings: [] };
  return { type: 'messageUnchecked', ...told, written: contentOf(message) };
}

/** That a deletion was undone shows only in that the message stands there again, changed since it was deleted. */
function changeOf(message: unknown, id: string, { known, now }: WrittenPlace): Change {
  const deleted = instant(message, 'deletedDateTime');
  if (deleted !== undefined) return { to: 'deleted', at: deleted };
  const edited = instant(message, 'lastEditedDateTime');
  const modified = instant(message, 'lastModifiedDateTime') ?? 0;
  const closed = known(id)?.closed;
  const gone = closed?.how === 'deleted' ? closed.at : undefined;
  if (gone !== undefined && modified > gone && (edited ?? 0) <= gone) return { to: 'restored', at: modified };
  return edited === undefined ? { to: 'written', at: madeAt(message, now) } : { to: 'edited', at: edited };
}

/** A quoted message is another's: it comes as an attachment of its own kind, and without its words in the body. */
function contentOf(message: unknown): WrittenMessage {
  const body = field(message, 'body');
  const content = text(body, 'content') ?? '';
  const subject = text(message, 'subject');
  const fileNames = (list(message, 'attachments') ?? [])
    .filter((attachment) => text(attachment, 'contentType')?.toLowerCase() !== 'messagereference')
    .flatMap((attachment) => text(attachment, 'name') ?? []);
  if (text(body, 'contentType')?.toLowerCase() !== 'html') {
    return { text: subject === undefined ? content : `${subject}\n${content}`, fileNames };
  }
  return { text: '', html: subject === undefined ? content : `<p>${escaped(subject)}</p>${content}`, fileNames };
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
