import connector from './connector.json' with { type: 'json' };
import entra from './entra.json' with { type: 'json' };
import graph from './graph.json' with { type: 'json' };

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
export const tables: Readonly<Record<'connector' | 'graph' | 'entra', Table>> = { connector, graph, entra };
