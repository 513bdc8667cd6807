import type { Teams } from './teams.ts';

/** How the page comes to a meeting. */
export interface Entry {
  /** In whose language it speaks until it is told otherwise. */
  readonly locale: string;
  /** Which meeting, where the proof does not say it: the parameters of an address. */
  readonly where: Readonly<Record<string, string>>;
  /** What proves who looks. Rejects for whom nobody vouches. */
  readonly token: () => Promise<string>;
  /** Where what is seen is heard of. */
  readonly stream: string;
  /** Whether the proof can be had again and again. */
  readonly isRenewed: boolean;
}

/** What the page was opened with. */
export interface Opened {
  readonly entry?: Entry;
  /** The dialog can be opened anew, by one press. */
  readonly reopen?: () => void;
}

/**
 * Comes in as a dialog, by the key in the page's address; else by Teams' single sign-on. No browser sends that part of the
 * address anywhere, and a key that has been exchanged opens nothing: so it may stay there, for the page may be loaded again.
 */
export async function comeIn(teams: Teams | undefined): Promise<Opened> {
  const locale = localeOf(teams);
  const fragment = fragmentOf();
  const [key, meeting] = [fragment.get('key'), fragment.get('meeting')];
  if (key !== null && meeting !== null) {
    const session = await exchanged(key);
    const reopen = teams === undefined ? {} : { reopen: () => teams.submit({ meeting }) };
    if (session === undefined) return reopen;
    return { entry: by(session, { locale, stream }), ...reopen };
  }
  if (teams === undefined) return {};
  const where = teams.chat === undefined ? { meeting: teams.meeting ?? '' } : { chat: teams.chat };
  return { entry: { locale, where, token: teams.token, stream, isRenewed: true } };
}

/** In whose language the page speaks: a dialog is opened in its reader's, which may be another than that of their Teams. */
export function localeOf(teams: Teams | undefined): string {
  return fragmentOf().get('language') ?? teams?.locale ?? navigator.language;
}

function fragmentOf(): URLSearchParams {
  return new URLSearchParams(location.hash.slice(1));
}

const stream = '/api/panel/stream';

/** Comes in by a pass that says all: who, and which meeting. */
function by(pass: string, where: Pick<Entry, 'locale' | 'stream'>): Entry {
  return { ...where, where: {}, token: () => Promise.resolve(pass), isRenewed: false };
}

/** What the common checklist is shown by, where the page is on the meeting's stage. */
export function stageEntry(): Entry | undefined {
  const pass = fragmentOf().get('stage');
  return pass === null ? undefined : by(pass, { locale: navigator.language, stream: '/api/panel/stage/stream' });
}

/** The address of the page that shows the common checklist. */
export function stageAddress(pass: string): string {
  return `${location.origin}/panel#${new URLSearchParams({ stage: pass }).toString()}`;
}

/** The session that a key is exchanged for; nothing when it has been, has run out, or nobody answers. */
async function exchanged(key: string): Promise<string | undefined> {
  try {
    const answer = await fetch('/api/panel/session', { method: 'POST', headers: { Authorization: `Bearer ${key}` } });
    // The service is ours, and answers as it says.
    return answer.ok ? ((await answer.json()) as { readonly session: string }).session : undefined;
  } catch {
    return undefined;
  }
}
