/**
 * Reads JSON from outside; throws a `SyntaxError` where it is none. Every text in it, names of fields too, is made well-formed:
 * half a surrogate becomes U+FFFD and U+0000 goes, which the database and Teams take nowhere. Both can only be written as an
 * escape, so that few contents are looked through.
 */
export function parseJson(content: string): unknown {
  const value: unknown = JSON.parse(content);
  return /\\u(?:d[89a-f]|0000)/i.test(content) ? wellFormed(value) : value;
}

function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return wellFormedText(value);
  if (Array.isArray(value)) return value.map(wellFormed);
  if (!isJson(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [wellFormedText(name), wellFormed(one)]));
}

/** A text from outside as every program can hold it. */
export function wellFormedText(content: string): string {
  return content.toWellFormed().replaceAll('\0', '');
}

/** An object as it came over the wire; nothing in it is believed before it is looked at. */
export type Json = Readonly<Record<string, unknown>>;

/** Whether this is an object with fields (not a list, not null). */
export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A field of an object, by its documented name or in another casing: live Graph payloads have come in PascalCase where the
 * documentation shows camelCase. `undefined` when it is missing, null, or the value is not an object.
 */
export function field(value: unknown, name: string): unknown {
  if (!isJson(value)) return undefined;
  const exact = value[name];
  if (exact !== undefined) return exact ?? undefined;
  const wanted = name.toLowerCase();
  const key = Object.keys(value).find((candidate) => candidate.toLowerCase() === wanted);
  return key === undefined ? undefined : (value[key] ?? undefined);
}

/** A field that is a text with something in it. */
export function text(value: unknown, name: string): string | undefined {
  const found = field(value, name);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

/** A field that is a number, also when it was sent as digits in a text (Int64 in OData). */
export function numeric(value: unknown, name: string): number | undefined {
  const found = field(value, name);
  if (typeof found === 'number' && Number.isFinite(found)) return found;
  return typeof found === 'string' && /^\d{1,15}$/.test(found) ? Number(found) : undefined;
}

/** The members of a field that is a list; none where it is not one. */
export function items(value: unknown, name: string): readonly unknown[] {
  return list(value, name) ?? [];
}

/** A field that is a list; `undefined` when it is not one, which is different from an empty list. */
export function list(value: unknown, name: string): readonly unknown[] | undefined {
  const found = field(value, name);
  return Array.isArray(found) ? found : undefined;
}

/** An OData type without its namespace, in lower case: `#microsoft.graph.callRecordingEventMessageDetail` → `callrecordingeventmessagedetail`. */
export function odataType(value: unknown): string {
  const type = text(value, '@odata.type') ?? '';
  return type.toLowerCase().replace(/^#?microsoft\.graph\./, '');
}

/** A point in time from an ISO 8601 field. */
export function instant(value: unknown, name: string): number | undefined {
  const time = Date.parse(text(value, name) ?? '');
  return Number.isNaN(time) ? undefined : time;
}

/** A part of an address without its percent signs; `undefined` when there is none or it is badly written. */
export function decoded(part: string | undefined): string | undefined {
  try {
    return part === undefined ? undefined : decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
