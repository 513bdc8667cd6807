import type { Language } from '../../../src/language/language.ts';
import { notificationIn } from '../../../src/language/notification.ts';
import type { TeamsEffect } from '../../../src/protocol/effect.ts';
import { pageOf, type NoticePage } from '../../../src/card/notice-page.ts';
import { present } from '../../../src/protocol/know/people.ts';
import { NotReached, SaidNo, isGone } from '../../outside/delivery-error.ts';
import type { Delivery, PerformersOf } from '../../meeting/performers.ts';
import { recent } from '../../meeting/recent.ts';
import { field, items, text } from '../../outside/json.ts';
import { path } from '../wire/connector.ts';
import { meetingId } from './meeting-id.ts';
import { addressee, type Saying } from './saying.ts';

type NotifyEffect = Extract<TeamsEffect, { type: 'notify' }>;

/** The window of a notification, in pixels: as small as what is said in it allows, for it covers faces. */
export const stageSize = { height: '190', width: '420' } as const;

/** What Teams takes in one request. */
const mostRecipients = 50;

/**
 * Notifications on top of the meeting. A try that failed halfway goes on where it stopped, as long as the process lives. What may
 * have been shown is not shown once more: the same stands in the chat, where it is looked for.
 */
export function notifyPerformers(saying: Saying): PerformersOf<NotifyEffect> {
  const tries = recent<Set<string>>(1000);
  return {
    notify: async (effect, delivery) => {
      const before = tries.get(delivery.delivery);
      if (delivery.isOvertaken === true || (delivery.begun !== undefined && before === undefined)) return [];
      const shown = before ?? new Set();
      tries.set(delivery.delivery, shown);
      for (const part of await partsOf(saying, delivery, effect)) {
        const key = `${part.language} ${part.recipients.join(' ')}`;
        if (shown.has(key)) continue;
        shown.add(key);
        try {
          // In turn: one meeting, one request after the other
          await showOnStage(saying, delivery, part);
        } catch (error) {
          if (!(error instanceof NotReached) || !error.mayBeDone) shown.delete(key);
          throw error;
        }
      }
      return [];
    },
  };
}

/** One request: some people who read the same language. */
interface Part {
  /** `29:` ids. */
  readonly recipients: readonly string[];
  readonly page: NoticePage;
  readonly language: Language;
}

/**
 * Shows the page of a kind of notice on top of the meeting. It names nobody: its address stands in the request, and anybody
 * can open it. Tells whether anybody was there to be shown it; those whom Teams could not reach are counted, no more.
 */
export async function showOnStage(
  { settings, ask, log }: Saying,
  { id, chat }: Delivery,
  part: Part,
): Promise<boolean> {
  const asked = 'show notification';
  const { recipients, page, language } = part;
  const { title } = notificationIn(language, page);
  const meeting = meetingId(chat);
  if (meeting === undefined) throw new SaidNo(asked, { code: 'no-meeting-id' });
  const url = `${settings.publicUrl}/notice/${page}?language=${language}`;
  const content = { value: { ...stageSize, title, url } };
  const surfaces = [{ surface: 'meetingStage', contentType: 'task', content }];
  const body = { type: 'targetedMeetingNotification', value: { recipients, surfaces } };
  const target = path`/v1/meetings/${meeting}/notification`;
  try {
    const answer = await ask({ asked, method: 'POST', serviceUrl: chat.serviceUrl, path: target, body });
    const missed = items(answer, 'recipientsFailureInfo');
    if (missed.length > 0) {
      const reason = text(field({ missed: missed[0] }, 'missed'), 'errorCode') ?? 'not told';
      log.info('a notification did not reach everybody', { meeting: id, count: missed.length, reason });
    }
    return missed.length < recipients.length;
  } catch (error) {
    if (isGone(error)) return false;
    throw error;
  }
}

/** Those who can be shown something: who are known in the chat by a `29:` id. */
async function partsOf(saying: Saying, delivery: Delivery, { to, notice }: NotifyEffect): Promise<readonly Part[]> {
  const ids = to.length > 0 ? to : present(delivery.state).map(({ id }) => id);
  const readers = await Promise.all(ids.map((id) => addressee(saying, delivery, id)));
  const reachable = readers.flatMap(({ participant, language }) =>
    participant?.address?.startsWith('29:') === true ? [{ address: participant.address, language }] : [],
  );
  const [only] = to;
  if (reachable.length === 0 && only !== undefined) {
    throw new SaidNo('show notification', { code: 'no-address', ...(to.length === 1 && { to: only }) });
  }
  const byLanguage = Map.groupBy(reachable, ({ language }) => language);
  return [...byLanguage].flatMap(([language, those]) => {
    const addresses = [...new Set(those.map(({ address }) => address))];
    return chunks(addresses, mostRecipients).map((recipients) => ({ recipients, page: pageOf(notice), language }));
  });
}

function chunks<Item>(list: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}
