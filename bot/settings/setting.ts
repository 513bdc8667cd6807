/** Reads single settings from an environment; every fault is noted, and something harmless answered, so that one run finds all. */
export interface SettingReader {
  readonly problems: readonly string[];
  readonly problem: (text: string) => void;
  /** Trimmed; empty counts as absent. */
  readonly value: (key: string) => string | undefined;
  readonly needed: (key: string) => string | undefined;
  readonly guid: (key: string) => string;
  /** https, or http to this machine; answered without trailing slash. */
  readonly url: (key: string, otherwise?: string) => string;
  readonly onOff: (key: string) => boolean;
  readonly list: (key: string, otherwise: string) => readonly string[];
}

/** `remedies`: for each key without a default, how to get it. */
export function settingReader(
  env: Readonly<Record<string, string | undefined>>,
  remedies: Readonly<Record<string, string>>,
): SettingReader {
  const problems: string[] = [];
  const problem = (text: string) => void problems.push(text);
  const value = (key: string) => {
    const given = env[key]?.trim();
    return given === '' ? undefined : given;
  };
  const needed = (key: string) => {
    const given = value(key);
    if (given === undefined) problem(`${key} is missing: ${remedies[key]}`);
    return given;
  };
  return {
    problems,
    problem,
    value,
    needed,
    guid: (key) => {
      const given = needed(key);
      if (given !== undefined && !isGuid(given)) problem(`${key} is not an id; it is ${remedies[key]}`);
      return given?.toLowerCase() ?? '';
    },
    url: (key, otherwise) => {
      const given = value(key) ?? otherwise ?? needed(key);
      if (given !== undefined && !isSafeUrl(given))
        problem(`${key} is not an https address (http is for this machine alone)`);
      return given?.replace(/\/+$/, '') ?? '';
    },
    onOff: (key) => {
      const given = value(key) ?? 'off';
      if (given !== 'on' && given !== 'off') problem(`${key} is neither on nor off`);
      return given === 'on';
    },
    list: (key, otherwise) =>
      (value(key) ?? otherwise)
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
  };
}

/** An id as Entra writes them. */
export function isGuid(text: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}

/** Secrets and tokens travel by https; plain http is for this machine alone. */
function isSafeUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname));
}
