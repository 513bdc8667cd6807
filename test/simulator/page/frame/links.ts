import type { Answer } from '../../person-view.ts';
import type { Session } from '../session.ts';

/** Follows a link: back into the meeting, or to a page of this machine. Nothing here asks the internet. */
export function followLink(session: Session, address: string): Promise<Answer> {
  if (address === session.joinUrl) return session.do({ do: 'join', camera: true });
  if (URL.canParse(address) && new URL(address).hostname === location.hostname) {
    window.open(address, '_blank', 'noopener');
    return Promise.resolve({});
  }
  return Promise.resolve({ message: 'Lenken går ut av øvingsrommet, og blir ikke åpnet her.' });
}

/** Follows the links in what the bot writes in the same way. */
export function keepLinksInside(session: Session, tell: (words: string) => void): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[target=_blank][href^=http]') : null;
    if (!(link instanceof HTMLAnchorElement) || link.host === location.host) return;
    event.preventDefault();
    void followLink(session, link.href).then(({ message, error }) => tell(message ?? error ?? ''));
  });
}
