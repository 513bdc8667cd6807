import type { Known } from '../../../src/detect/known.ts';
import { detectInMessage } from '../../../src/detect/message.ts';
import { isOwnWord } from '../../../src/detect/rule-ids.ts';
import { isListening } from '../../../src/protocol/learn/phase.ts';
import type { MessageFinding } from '../../../src/protocol/event.ts';
import type { Occurrence } from '../../meeting/fact.ts';
import type { CheckMessage } from '../read/message.ts';
import { watchHash } from './watch.ts';

/**
 * How messages of one occurrence are looked at. Where the organisation has switched that off, and while the organizer has the
 * routine paused or ended, they are not looked at.
 */
export function messageCheck(occurrence: Occurrence, secret: string): CheckMessage {
  if (occurrence.routine.demands['chat-not-sensitive'] === 'off' || !isListening(occurrence.state)) return () => [];
  const known = knownOf(occurrence, secret);
  return ({ text, html, fileNames }) => {
    const message = { text, fileNames, ...(html === undefined ? {} : { html }) };
    return kindsOf(detectInMessage(message, known));
  };
}

function knownOf({ id, state, routine }: Occurrence, secret: string): Known {
  const { rulesOff, words } = routine.detection;
  const people = Object.values(state.participants).flatMap(({ name }) => (name === undefined ? [] : [name]));
  const watched = { hashes: state.watched, hash: watchHash(secret, id) };
  return { people, rulesOff, words: words.filter(isOwnWord), ...(state.watched.length === 0 ? {} : { watched }) };
}

/** What kinds there are, each once: neither the words nor where they stand. */
function kindsOf(findings: readonly MessageFinding[]): readonly MessageFinding[] {
  const kinds = new Map(
    findings.map(({ category, severity, rule }) => [`${category} ${severity} ${rule}`, { category, severity, rule }]),
  );
  return [...kinds.values()];
}
