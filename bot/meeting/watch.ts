import { createHmac } from 'node:crypto';
import { watchedForms } from '../../src/detect/watch-name.ts';

/**
 * The hash under which a form of a watched name is kept and looked for: keyed with the service's secret and salted with the
 * occurrence, so that it tells nothing to whoever reads the database, and nothing from one meeting to the next.
 */
export function watchHash(secret: string, meeting: string): (form: string) => string {
  const key = createHmac('sha256', secret).update(`watched name\n${meeting}`).digest();
  return (form) => createHmac('sha256', key).update(form).digest('base64url');
}

/** The hashes of every form of a name: what is kept of it. */
export function watchName(secret: string, meeting: string): (name: string) => readonly string[] {
  const hash = watchHash(secret, meeting);
  return (name) => [...new Set(watchedForms(name).map(hash))];
}
