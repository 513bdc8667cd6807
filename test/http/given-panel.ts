import { afterAll } from 'vitest';
import type { JWTPayload } from 'jose';
import { panelReceivers } from '../../bot/http/panel.ts';
import { usualLimits, type StreamLimits } from '../../bot/http/panel/stream.ts';
import { viewerCheck } from '../../bot/http/viewer.ts';
import { passes } from '../../bot/passes.ts';
import { spendKey } from '../../bot/store/spent-keys.ts';
import { startMeetings } from '../../bot/meeting/meetings.ts';
import type { Database } from '../../bot/store/database.ts';
import { languageForReader, type Language } from '../../src/language/language.ts';
import type { MeetingEvent } from '../../src/protocol/event.ts';
import type { PanelView } from '../../src/view/panel.ts';
import { chat, oneRegistration, silent, stage } from '../meeting/stage.ts';
import { organisation } from '../card/states.ts';
import { startEntra } from './entra.ts';
import { givenServer } from './given-server.ts';

export const callbackSecret = 'a secret of thirty-two characters or more';
export const appId = '11111111-1111-4111-8111-aaaaaaaaaaaa';
export const otherTenant = '33333333-3333-4333-8333-333333333333';

/** Entra, for a test file, and what it signs: the claims of somebody by their participant id ("entra:…"), for five minutes more. */
export async function givenEntra() {
  const entra = await startEntra();
  return {
    entra,
    claimsOf: (participant: string, now: number): JWTPayload => {
      const seconds = now / 1000;
      return {
        aud: appId,
        iss: `${entra.url}/${chat.tenant}/v2.0`,
        azp: '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
        scp: 'access_as_user',
        oid: participant.slice('entra:'.length),
        tid: chat.tenant,
        ver: '2.0',
        nbf: seconds - 60,
        exp: seconds + 300,
      };
    },
    /** What is sent with everything that somebody asks. */
    bearer: async (claims: JWTPayload): Promise<{ readonly authorization: string }> => ({
      authorization: `Bearer ${await entra.sign(claims)}`,
    }),
  };
}

/** An instance of the service as far as the panel goes, on a database it may share. */
export async function givenPanel(
  database: Database,
  {
    entra,
    clock,
    limits = usualLimits,
  }: {
    readonly entra: Pick<Awaited<ReturnType<typeof startEntra>>, 'url'>;
    readonly clock: () => number;
    readonly limits?: StreamLimits;
  },
) {
  const { meetings, follow, stop } = await startMeetings({
    database,
    registrations: oneRegistration(stage().performers, organisation),
    clock,
    log: silent,
  });
  afterAll(stop);
  const settings = {
    appId,
    publicUrl: 'https://motevakt.kommune.example',
    loginUrl: entra.url,
    allowedTenants: [chat.tenant, otherTenant],
  };
  const chosen = new Map<string, Language>();
  const parts = {
    viewer: viewerCheck(settings, clock),
    meetings,
    follow,
    languageFor: async (
      reader: { readonly participant: string; readonly locale?: string | undefined },
      otherwise: Language,
    ) => chosen.get(reader.participant) ?? languageForReader(reader.locale, otherwise),
    clock,
    callbackSecret,
    passes: passes({ appId, callbackSecret, clock }),
    spend: spendKey(database),
    rememberLanguage: async ({ participant }: { readonly participant: string }, language: Language) => {
      chosen.set(participant, language);
    },
  } as const;
  const server = await givenServer(panelReceivers(parts, limits));
  const tell = async (...events: readonly MeetingEvent[]) => {
    for (const event of events) {
      // In turn: one after the other
      await meetings.handle({ where: chat, event });
    }
  };
  return { ...server, meetings, tell, passes: parts.passes };
}

/** The address of the panel's view of the chat, or of its stream. */
export function panelAddress(url: string, what = '', query: Readonly<Record<string, string>> = {}): string {
  return `${url}/api/panel${what}?${new URLSearchParams({ chat: chat.conversation, ...query }).toString()}`;
}

/** One event of a stream. */
export interface Heard {
  readonly id?: string;
  readonly event?: string;
  readonly view?: PanelView;
  /** A comment: a sign of life. */
  readonly comment?: string;
}

/** Reads a stream, event by event. */
export async function* listen(answer: Response): AsyncGenerator<Heard, void> {
  let left = '';
  for await (const part of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const blocks = (left + part).split('\n\n');
    left = blocks.pop() ?? '';
    yield* blocks.map(read);
  }
}

function read(block: string): Heard {
  if (block.startsWith(':')) return { comment: block.slice(1).trim() };
  const fields = Object.fromEntries(block.split('\n').map((line) => line.split(/: (.*)/s, 2) as [string, string]));
  const { id, event, data } = fields;
  return {
    ...(id !== undefined && { id }),
    ...(event !== undefined && { event }),
    ...(event === 'view' && data !== undefined && { view: JSON.parse(data) as PanelView }),
  };
}
