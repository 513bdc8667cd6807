/** A map that keeps what was used last, at most `size` entries. */
export interface Recent<Value> {
  readonly get: (key: string) => Value | undefined;
  readonly set: (key: string, value: Value) => void;
  readonly delete: (key: string) => void;
}

/** `leaving` hears of what is let go of because others were used later. */
export function recent<Value>(size: number, leaving?: (key: string, value: Value) => void): Recent<Value> {
  const entries = new Map<string, Value>();
  const set = (key: string, value: Value) => {
    entries.delete(key);
    entries.set(key, value);
    if (entries.size <= size) return;
    const [oldest] = entries;
    if (oldest === undefined) return;
    entries.delete(oldest[0]);
    leaving?.(...oldest);
  };
  return {
    get: (key) => {
      const value = entries.get(key);
      if (value !== undefined) set(key, value);
      return value;
    },
    set,
    delete: (key) => void entries.delete(key),
  };
}
