import { nearest } from './nearest.ts';

/** Where a setting stands in the file, and where its faults are noted. */
export interface Spot {
  /** `timings.cameraGrace`; empty for the whole file. */
  readonly path: string;
  readonly problem: (text: string) => void;
}

/** Reads one setting; notes what is wrong and answers `undefined` then. */
export type Read<Value> = (given: unknown, spot: Spot) => Value | undefined;

/** A spot inside another. */
export function inside({ path, problem }: Spot, key: string | number): Spot {
  const step = typeof key === 'number' ? `[${key}]` : path === '' ? key : `.${key}`;
  return { path: path + step, problem };
}

/** Says of a setting what it is not. */
export function fault({ path, problem }: Spot, what: string): undefined {
  problem(`${path === '' ? 'the file' : path} ${what}`);
  return undefined;
}

/** A text of one line or more, not longer than what fits on a card. */
export function text(longest: number): Read<string> {
  return (given, spot) => {
    const trimmed = typeof given === 'string' ? given.trim() : '';
    if (trimmed !== '' && trimmed.length <= longest) return trimmed;
    return fault(spot, `is not a text of 1 to ${longest} characters`);
  };
}

/** One of a few words. */
export function oneOf<Word extends string>(words: readonly Word[]): Read<Word> {
  return (given, spot) => {
    const found = words.find((word) => word === given);
    return found ?? fault(spot, `is none of ${words.join(', ')}${suggestion(given, words)}`);
  };
}

/** A whole number of something. */
export function wholeNumber({ least, most, of }: Range): Read<number> {
  return (given, spot) =>
    typeof given === 'number' && Number.isInteger(given) && given >= least && given <= most
      ? given
      : fault(spot, `is not a number of ${of} between ${least} and ${most}`);
}

export interface Range {
  readonly least: number;
  readonly most: number;
  readonly of: 'seconds' | 'days';
}

/** An address people can be sent to. */
export function webAddress(): Read<string> {
  return (given, spot) =>
    typeof given === 'string' && /^https:\/\/[^\s/?#@\\]+(?:[/?#]\S*)?$/.test(given) && given.length <= 500
      ? given
      : fault(spot, 'is not an address that begins with https://');
}

/** What stands behind the @ of an address. */
export function mailDomain(): Read<string> {
  return (given, spot) =>
    typeof given === 'string' && given.length <= 253 && /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}$/u.test(given)
      ? given.toLowerCase()
      : fault(spot, 'is not a mail domain like nordvik.kommune.no');
}

/** A list, each of whose members is read the same way. */
export function listOf<Value>(read: Read<Value>, longest: number): Read<readonly Value[]> {
  return (given, spot) => {
    if (!Array.isArray(given)) return fault(spot, 'is not a list');
    if (given.length > longest) return fault(spot, `has more than ${longest} members`);
    return given.flatMap((member: unknown, index) => read(member, inside(spot, index)) ?? []);
  };
}

/** Settings by name; any may be left out. `of` is what one of them is called ("demand"). */
export function settings<Values>(readers: Readers<Values>, of = 'setting'): Read<Partial<Values>> {
  return (given, spot) => {
    if (!isObject(given)) return fault(spot, 'is not a group of settings, { … }');
    const read = Object.entries(given).flatMap(([key, value]) => {
      const reader: Read<unknown> | undefined = Object.hasOwn(readers, key) ? readers[key as keyof Values] : undefined;
      const found = reader === undefined ? unknownKey(key) : reader(value, inside(spot, key));
      return found === undefined ? [] : [[key, found] as const];
    });
    // Each value comes from the reader of its own key.
    return Object.fromEntries(read) as Partial<Values>;

    function unknownKey(key: string): undefined {
      return fault(inside(spot, key), `is no ${of}${suggestion(key, Object.keys(readers))}`);
    }
  };
}

type Readers<Values> = { readonly [Key in keyof Values]-?: Read<Exclude<Values[Key], undefined>> };

/** "; did you mean …?", where something near is known. */
export function suggestion(given: unknown, names: readonly string[]): string {
  const meant = typeof given === 'string' ? nearest(given, names) : undefined;
  return meant === undefined ? '' : `; did you mean ${meant}?`;
}

/** Whether a value of JSON is an object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
