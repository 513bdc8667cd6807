import { SaidNo } from '../../outside/delivery-error.ts';
import type { Delivery } from '../../meeting/performers.ts';
import { text } from '../../outside/json.ts';
import type { Conversation } from '../wire/chat-writer.ts';
import { botAccount } from '../wire/message-body.ts';
import type { Addressee, Saying } from './saying.ts';

/**
 * Somebody's one-to-one chat with the bot: the one they have used, or the one Teams opens (asked again, Teams answers with
 * the same). What Teams opens is not kept: only those who write to the bot are remembered. Throws `SaidNo` for people without
 * account or of another tenant, who cannot have one.
 */
export async function personalChat(
  { settings, ask, people }: Saying,
  { chat: { tenant, serviceUrl } }: Delivery,
  { id, participant }: Addressee,
): Promise<Conversation> {
  const asked = 'open personal chat';
  const known = id.startsWith('entra:') ? (await people.find(tenant, id)).chat : undefined;
  if (known !== undefined) return known;
  const address = participant?.address;
  if (address === undefined) throw new SaidNo(asked, { code: 'no-address', to: id });
  if (!id.startsWith('entra:') || participant?.affiliation === 'other')
    throw new SaidNo(asked, { code: 'not-own-tenant', to: id });
  const body = {
    isGroup: false,
    bot: botAccount(settings.appId),
    members: [{ id: address, name: participant?.name ?? '' }],
    tenantId: tenant,
    channelData: { tenant: { id: tenant } },
  };
  const opened = await ask({ asked, method: 'POST', serviceUrl, path: '/v3/conversations', body });
  const conversation = text(opened, 'id');
  if (conversation === undefined) throw new SaidNo(asked, { code: 'no-conversation', to: id });
  return { conversation, ...(serviceUrl !== undefined && { serviceUrl }) };
}
