import { isJson, parseJson } from '../wire/json.ts';
import { tables, type Operation, type Table } from './tables.ts';
import { faultsInValue, lacking } from './value.ts';

/** A request to one of Microsoft's interfaces. */
export interface Request {
  readonly method: string;
  readonly url: URL;
  /** The body as it was sent. */
  readonly raw: string;
}

/**
 * What Microsoft's own description of its interfaces does not know of a request: its path, a query option, a property, or what
 * they hold. None where nothing of Microsoft's is asked.
 */
export function requestFaults(request: Request): readonly string[] {
  const asked = addressed(request.url.pathname);
  if (asked === undefined) return [];
  const { table, path } = asked;
  const name = Object.keys(table.operations).find((one) => isOperation(one, `${request.method} ${path}`));
  const operation = name === undefined ? undefined : table.operations[name];
  if (name === undefined || operation === undefined)
    return [`${request.method} ${shape(path)}: there is no such operation`];
  return [...faultsInQuery(operation, request.url), ...faultsInBody(table, operation, request)].map(
    (fault) => `${name}: ${fault}`,
  );
}

/** Which interface an address of the local Teams stands for, and the path in it. */
function addressed(pathname: string): { readonly table: Table; readonly path: string } | undefined {
  const connector = /^\/(?:emea\/[^/]+|teams)(\/.*)$/i.exec(pathname)?.[1];
  if (connector !== undefined) return { table: tables.connector, path: connector };
  const graph = /^\/(?:v1\.0|beta)(\/.*)$/.exec(pathname)?.[1];
  if (graph !== undefined) return { table: tables.graph, path: graph };
  const isEntra = /^\/[^/]+\/(?:oauth2|discovery)\/|\.well-known\/|^\/aps\//.test(pathname);
  return isEntra ? { table: tables.entra, path: pathname } : undefined;
}

function isOperation(name: string, asked: string): boolean {
  const escaped = name.replaceAll(/[.$]/g, String.raw`\$&`).replaceAll('{}', '[^/]+');
  return new RegExp(`^${escaped}$`).test(asked);
}

/** A path without the ids in it. */
function shape(path: string): string {
  return path.replaceAll(/\/(?!v\d+\/)[^/]*[%\d][^/]*/g, '/{}');
}

function faultsInQuery({ query = {} }: Operation, { searchParams }: URL): readonly string[] {
  return [...searchParams].flatMap(([name, value]) => {
    const type = query[name];
    if (type === undefined) return [`there is no query option ${name}`];
    const isRight =
      type === 'string' || (type === 'integer' ? /^\d+$/.test(value) : value === 'true' || value === 'false');
    return isRight ? [] : [`${name} is not ${type}`];
  });
}

function faultsInBody(table: Table, { body: type, needs = [] }: Operation, { raw }: Request): readonly string[] {
  if (type === undefined) return raw === '' ? [] : ['nothing is sent with it'];
  const body = table === tables.entra ? Object.fromEntries(new URLSearchParams(raw)) : parseJson(raw);
  if (!isJson(body)) return [`it takes a ${type}`];
  return [...lacking(body, needs), ...faultsInValue(table, type, body)];
}
