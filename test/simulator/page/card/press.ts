import type * as Library from 'adaptivecards';
import type { Answer, ChatItem } from '../../person-view.ts';
import { followLink } from '../frame/links.ts';
import type { Session } from '../session.ts';

/** Sends a press on its way: the button as the card has it, and what stands in the card's inputs. */
export function press(
  session: Session,
  pressed: { readonly item: ChatItem; readonly card: Library.AdaptiveCard; readonly action: Library.Action },
): Promise<Answer> {
  const { item, card, action } = pressed;
  const json = action.toJSON() as { readonly type?: string; readonly url?: string; readonly associatedInputs?: string };
  if (json.type === 'Action.OpenUrl') return followLink(session, json.url ?? '');
  const inputs = json.associatedInputs?.toLowerCase() === 'none' ? {} : inputsOf(card);
  return session.do({ do: 'press', message: item.id, action: json, inputs });
}

function inputsOf(card: Library.AdaptiveCard): Readonly<Record<string, string>> {
  const given = card.getAllInputs().flatMap(({ id, value }) => {
    const written: unknown = value;
    return id === undefined || (typeof written !== 'string' && typeof written !== 'number')
      ? []
      : [[id, String(written)] as const];
  });
  return Object.fromEntries(given);
}
