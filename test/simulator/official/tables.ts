import { readFileSync } from 'node:fs';

/**
 * What one of Microsoft's interfaces takes, as far as a meeting bot asks for it: names and types out of the official metadata.
 * A type is `string`, `boolean`, `integer`, `date-time`, `any`, words to choose from (`a|b`), several of them (`flags a|b`), a
 * list (`[type]`), or the name of an object.
 */
export interface Table {
  readonly sources: readonly string[];
  /** By method and path; `{}` stands for an id. */
  readonly operations: Readonly<Record<string, Operation>>;
  /** The properties of each object by name. `is` names what it is a kind of; `abstract` cannot be sent itself. */
  readonly types: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What is sent with a request; without `body` nothing is. */
export interface Operation {
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly needs?: readonly string[];
}

/** The Bot Connector, Microsoft Graph and Entra. */
export const tables = { connector: read('connector'), graph: read('graph'), entra: read('entra') } as const;

function read(name: string): Table {
  return JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8')) as Table;
}
