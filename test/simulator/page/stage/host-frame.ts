import { isDark } from '../frame/theme.ts';

/** What a page inside Teams sends to Teams. */
interface Call {
  readonly id?: number;
  readonly uuid?: unknown;
  readonly func?: string;
}

/**
 * Shows the bot's page as Teams does, and answers the two calls it makes of Teams: that it may begin, and that it is done. The
 * local Teams hands the page on under its own address, as only Teams may frame it.
 */
export function hostFrame(
  { title, url }: { readonly title: string; readonly url: string },
  done: () => void,
): HTMLElement {
  const frame = document.createElement('iframe');
  const { pathname, search } = new URL(url, location.href);
  frame.title = title;
  const query = new URLSearchParams(search);
  query.set('theme', isDark() ? 'dark' : 'default');
  frame.src = `${pathname}?${query.toString()}`;
  frame.addEventListener('load', () => fit(frame));
  const hear = ({ source, data }: MessageEvent) => {
    if (!frame.isConnected) return window.removeEventListener('message', hear);
    if (source !== frame.contentWindow || typeof data !== 'object' || data === null) return;
    const { id, uuid, func } = data as Call;
    if (func === 'initialize') {
      frame.contentWindow?.postMessage({ id, uuid, args: ['task', 'web', runtime, '2.0.0'] }, location.origin);
    }
    if (func === 'tasks.completeTask' || func === 'dialog.url.submit') done();
  };
  window.addEventListener('message', hear);
  return frame;
}

/** The page is served under our own address, so its height can be seen. */
function fit(frame: HTMLIFrameElement): void {
  const body = frame.contentDocument?.body;
  if (body === undefined) return;
  const measure = () => {
    frame.style.height = `${Math.max(120, Math.min(body.scrollHeight, 420))}px`;
  };
  new ResizeObserver(measure).observe(body);
  measure();
}

/** What this Teams can do for the pages inside it. */
const runtime = JSON.stringify({ apiVersion: 4, isLegacyTeams: false, supports: { dialog: { url: {} }, pages: {} } });
