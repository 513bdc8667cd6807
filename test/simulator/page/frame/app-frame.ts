import { isDark } from './theme.ts';
import { embedded, type Session } from '../session.ts';

/** What a page inside Teams sends to Teams, by teams-js. */
interface Call {
  readonly id?: number;
  readonly uuid?: unknown;
  readonly uuidAsString?: unknown;
  readonly func?: string;
  readonly args?: readonly unknown[];
}

/** A page of the bot's, and where in Teams it is shown. */
export interface AppPage {
  readonly title: string;
  readonly url: string;
  readonly context: 'sidePanel' | 'task' | 'meetingStage';
  /** Hears of it when the page ends the dialog it is in. */
  readonly submitted?: (data: unknown) => void;
}

/** The bot's own page in a frame, with Teams around it. */
export function appFrame(session: Session, { title, url, context, submitted }: AppPage): HTMLIFrameElement {
  const page = document.createElement('iframe');
  // Only Teams may frame it, so the local Teams hands it on under its own address.
  const { pathname, search, hash } = new URL(url, location.href);
  page.title = title;
  page.src = `${pathname}${search}${hash}`;
  const send = (message: object) => page.contentWindow?.postMessage(message, location.origin);
  const themes = new MutationObserver(() => tellTheme());
  const hear = ({ source, data }: MessageEvent) => {
    if (!page.isConnected) return leave();
    if (source !== page.contentWindow || typeof data !== 'object' || data === null) return;
    const call = data as Call;
    const { id, uuid, uuidAsString } = call;
    if (call.func === 'tasks.completeTask') submitted?.(call.args?.[0]);
    void answerTo(session, context, call).then((answer) => answer && send({ id, uuid, uuidAsString, args: answer }));
  };
  const tellTheme = () => send({ func: 'themeChange', args: [theme()] });
  const system = matchMedia('(prefers-color-scheme: dark)');
  const leave = () => {
    themes.disconnect();
    system.removeEventListener('change', tellTheme);
    window.removeEventListener('message', hear);
  };
  themes.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  system.addEventListener('change', tellTheme);
  window.addEventListener('message', hear);
  return page;
}

function theme(): string {
  if (document.documentElement.dataset['theme'] === 'contrast') return 'contrast';
  return isDark() ? 'dark' : 'default';
}

/** What Teams answers; nothing to what it is only told. */
async function answerTo(
  session: Session,
  context: AppPage['context'],
  { func = '', args = [] }: Call,
): Promise<readonly unknown[] | undefined> {
  switch (func) {
    case 'initialize':
      return [context, 'web', runtime, '2.0.1'];
    case 'getContext':
      return [await contextOf(session, context)];
    case 'authentication.getAuthToken': {
      const { token } = await embedded<{ readonly token?: string }>(session, 'sso-token').catch(() => ({
        token: undefined,
      }));
      return token === undefined ? [false, 'resourceRequiresConsent'] : [true, token];
    }
    case 'meeting.shareAppContentToStage': {
      const { error } = await session.do({ do: 'share', url: String(args[0]) });
      return error === undefined ? [null, true] : [{ errorCode: 1000, message: error }, null];
    }
    default:
      return undefined;
  }
}

async function contextOf(session: Session, frameContext: AppPage['context']): Promise<object> {
  const known = await embedded<object>(session, 'context');
  const host = { appSessionId: 'local', hostName: 'Teams', hostClientType: 'web', sessionId: 'local' };
  return {
    ...known,
    ...host,
    locale: session.me.locale.toLowerCase(),
    theme: theme(),
    entityId: 'panel',
    frameContext,
  };
}

/** What this Teams can do for the pages inside it. */
const runtime = JSON.stringify({ apiVersion: 4, isLegacyTeams: false, supports: { dialog: { url: {} }, pages: {} } });
