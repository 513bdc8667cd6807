import type { Answer, Doing, Person, PersonView } from '../person-view.ts';
import type { Playing } from '../web/script.ts';

/** One person's window to one meeting. */
export interface Session {
  readonly me: Person;
  readonly meeting: string;
  /** The address of the meeting, as it stands in invitations and on buttons. */
  readonly joinUrl: string;
  /** Does what the person does; a refusal is an answer too. */
  readonly do: (doing: Doing) => Promise<Answer>;
}

/** What comes from the local Teams while a window is open. */
export interface Followed {
  readonly view: (view: PersonView) => void;
  readonly script: (playing: Playing) => void;
  readonly connected: (connected: boolean) => void;
}

/** A person's window. */
export function session({ id: meeting, joinUrl }: Found, me: Person): Session {
  return { me, meeting, joinUrl, do: (doing) => post(`${address(meeting, me)}/do`, doing) };
}

/** Follows the meeting as the person sees it. A hidden window lets go of its stream: browsers allow six of them at a time. */
export function follow({ meeting, me }: Session, followed: Followed): void {
  let stream: EventSource | undefined;
  const open = () => {
    stream = new EventSource(`${address(meeting, me)}/events`);
    stream.addEventListener('message', ({ data }) => followed.view(JSON.parse(String(data)) as PersonView));
    stream.addEventListener('script', ({ data }) => followed.script(JSON.parse(String(data)) as Playing));
    stream.addEventListener('open', () => followed.connected(true));
    stream.addEventListener('error', () => followed.connected(false));
  };
  document.addEventListener('visibilitychange', () => {
    stream?.close();
    if (!document.hidden) open();
  });
  open();
}

/** A meeting as the page is told of it. */
interface Found {
  readonly id: string;
  readonly title: string;
  readonly joinUrl: string;
}

/** The first meeting and its people. */
export async function findMeeting(): Promise<Found & { readonly people: readonly Person[] }> {
  const meetings = (await (await fetch('/api/meetings')).json()) as Found[];
  const [first] = meetings;
  if (first === undefined) throw new Error('There is no meeting.');
  const people = (await (await fetch(`/api/meetings/${first.id}/people`)).json()) as Person[];
  return { ...first, people };
}

/** Plays the scripted meeting, begins the tour or goes on with it, or stops either. */
export async function direct(what: 'play' | 'practise' | 'stop'): Promise<void> {
  await fetch(`/api/script/${what}`, { method: 'POST' });
}

/** What Teams knows of the person for a page inside it. */
export async function embedded<Known>({ meeting, me }: Session, what: 'context' | 'sso-token'): Promise<Known> {
  return (await (await fetch(`${address(meeting, me)}/${what}`)).json()) as Known;
}

async function post(url: string, body: unknown): Promise<Answer> {
  try {
    const answer = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
    return (await answer.json()) as Answer;
  } catch {
    return { error: 'Ingen forbindelse med øvingsrommet.' };
  }
}

function address(meeting: string, me: Person): string {
  return `/api/meetings/${encodeURIComponent(meeting)}/as/${encodeURIComponent(me.id)}`;
}
