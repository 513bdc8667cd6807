import { decoded, isJson, parseJson, text } from '../../outside/json.ts';

/** What a Teams join link tells: the long form names chat and organizer, the short form only a meeting id and a passcode. */
export type JoinLink =
  | {
      readonly kind: 'long';
      /** `19:meeting_…@thread.v2` */
      readonly thread: string;
      readonly message: string;
      readonly tenant?: string;
      readonly organizer?: string;
    }
  | { readonly kind: 'short'; readonly meetingId: string; readonly passcode: string | null };

/** Reads a Teams join link; `undefined` for anything else. */
export function parseJoinUrl(link: string): JoinLink | undefined {
  const url = URL.canParse(link) ? new URL(link) : undefined;
  if (url === undefined || !(url.protocol === 'https:' || url.protocol === 'http:')) return undefined;
  const short = /^\/meet\/(\d+)\/?$/.exec(url.pathname);
  if (short?.[1] !== undefined) return { kind: 'short', meetingId: short[1], passcode: url.searchParams.get('p') };
  const long = /^\/l\/meetup-join\/([^/]+)\/([^/]+)\/?$/.exec(url.pathname);
  if (long?.[1] === undefined || long[2] === undefined) return undefined;
  const thread = decoded(long[1]);
  const message = decoded(long[2]);
  if (thread === undefined || message === undefined) return undefined;
  return { kind: 'long', thread, message, ...readContext(url.searchParams.get('context')) };
}

function readContext(context: string | null): { tenant?: string; organizer?: string } {
  const read = parsed(context ?? '');
  const tenant = text(read, 'Tid');
  const organizer = text(read, 'Oid');
  return { ...(tenant !== undefined && { tenant }), ...(organizer !== undefined && { organizer }) };
}

function parsed(json: string): unknown {
  try {
    const value = parseJson(json);
    return isJson(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
