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
