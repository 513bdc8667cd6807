import { field, isJson, text } from '../../outside/json.ts';

/**
 * What of a request may be left undone when there is too much to do. What a person pressed never is; that a client wants its
 * card anew, by itself, is the first.
 */
export function sheddable(body: unknown): 'refresh' | 'activity' | undefined {
  const value = field(body, 'value');
  const type = text(body, 'type');
  if (type === 'invoke') return text(value, 'trigger') === 'automatic' ? 'refresh' : undefined;
  // The fallback of older clients for a press.
  const isSubmit = type === 'message' && text(body, 'text') === undefined && isJson(value);
  return isSubmit ? undefined : 'activity';
}
