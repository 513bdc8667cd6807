import { isJson, text, type Json } from '../wire/json.ts';

/**
 * An activity as other clients and other days send it: less of it, and some of that written otherwise. All of it has been
 * seen, in the Microsoft 365 Agents Playground or in live tenants, and the documentation speaks against none of it.
 */
export function untidied(activity: Json): Json {
  const { attachments: _html, ...rest } = activity;
  const bare = {
    ...rest,
    id: text(activity, 'id')?.replace(/^f:/, ''),
    serviceUrl: text(activity, 'serviceUrl')?.replace('/emea/', '/EMEA/').replace(/\/$/, ''),
    conversation: { ...objectOf(activity['conversation']), name: 'Samtale' },
  };
  const channelData = without(activity['channelData'], 'meeting', 'legacy');
  switch (text(activity, 'type')) {
    case 'installationUpdate':
      return { ...bare, action: capital(text(activity, 'action') ?? '') };
    case 'conversationUpdate':
      return { ...without(bare, 'locale', 'entities'), channelData };
    case 'event':
      return { ...bare, channelData, value: inPascalCase(activity['value']) };
    case 'invoke':
      return { ...bare, channelData, value: without(activity['value'], 'trigger') };
    case undefined:
    default:
      return { ...bare, channelData };
  }
}

function without(value: unknown, ...names: readonly string[]): Json {
  return Object.fromEntries(Object.entries(objectOf(value)).filter(([name]) => !names.includes(name)));
}

function inPascalCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inPascalCase);
  if (!isJson(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [capital(name), inPascalCase(inner)]));
}

function objectOf(value: unknown): Json {
  return isJson(value) ? value : {};
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
