import { h, type Part } from '../element.ts';
import { isDark } from '../frame/theme.ts';
import { embedded, type Session } from '../session.ts';
import { wordsOf } from '../words.ts';

/** What a page inside Teams sends to Teams, by teams-js. */
interface Call {
  readonly id?: number;
  readonly uuid?: unknown;
  readonly uuidAsString?: unknown;
  readonly func?: string;
}

/** The bot's own page in the side panel. It is loaded when it is first looked at. */
export function botTab(session: Session): Part<unknown> & { readonly open: () => void } {
  const element = h('section', { class: 'panel app', 'aria-label': wordsOf(session.me).panel });
  const open = () => {
    if (element.childElementCount === 0) element.append(frame(session));
  };
  return { element, update: () => undefined, open };
}

function frame(session: Session): HTMLIFrameElement {
  const page = document.createElement('iframe');
  page.title = wordsOf(session.me).panel;
  page.src = '/panel';
  const send = (message: object) => page.contentWindow?.postMessage(message, location.origin);
  window.addEventListener('message', ({ source, data }: MessageEvent) => {
    if (source !== page.contentWindow || typeof data !== 'object' || data === null) return;
    const { id, uuid, uuidAsString, func } = data as Call;
    void answerTo(session, func).then((args) => args && send({ id, uuid, uuidAsString, args }));
  });
  const tellTheme = () => send({ func: 'themeChange', args: [theme()] });
  new MutationObserver(tellTheme).observe(document.documentElement, { attributeFilter: ['data-theme'] });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', tellTheme);
  return page;
}

function theme(): string {
  return isDark() ? 'dark' : 'default';
}

/** What Teams answers; nothing to what it is only told. */
async function answerTo(session: Session, func = ''): Promise<readonly unknown[] | undefined> {
  switch (func) {
    case 'initialize':
      return ['sidePanel', 'web', runtime, '2.0.1'];
    case 'getContext':
      return [await contextOf(session)];
    case 'authentication.getAuthToken': {
      const { token } = await embedded<{ readonly token?: string }>(session, 'sso-token').catch(() => ({
        token: undefined,
      }));
      return token === undefined ? [false, 'resourceRequiresConsent'] : [true, token];
    }
    default:
      return undefined;
  }
}

async function contextOf(session: Session): Promise<object> {
  const known = await embedded<object>(session, 'context');
  const host = { appSessionId: 'local', hostName: 'Teams', hostClientType: 'web', sessionId: 'local' };
  return {
    ...known,
    ...host,
    locale: session.me.locale.toLowerCase(),
    theme: theme(),
    entityId: 'panel',
    frameContext: 'sidePanel',
  };
}

/** What this Teams can do for the pages inside it. */
const runtime = JSON.stringify({ apiVersion: 4, isLegacyTeams: false, supports: { pages: {} } });
