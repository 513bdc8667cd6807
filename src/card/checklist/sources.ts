import { wordsFor } from '../../language/words.ts';
import type { Seen } from '../../view/seen.ts';
import { sourcesOf, type Sources } from '../../view/sources.ts';
import { text, type CardElement } from '../adaptive-card.ts';

/** What is observed and what is confirmed by hand: said where the bot does not see all that it could. */
export function sourceParts(seen: Seen): readonly CardElement[] {
  const lines = sourceLines(seen);
  return lines.length === 0 ? [] : [text(lines.join(' '), { isSubtle: true, size: 'Small', spacing: 'Medium' })];
}

function sourceLines(seen: Seen): readonly string[] {
  const words = wordsFor(seen.language).organizer.sources;
  const sources = sourcesOf(seen);
  return [
    ...(sources.presence === 'signs' ? [words.signs] : []),
    ...cameraLine(sources, words),
    ...(sources.recording === 'not-observed' ? [words.recordingUnseen] : []),
    ...(sources.tells ? [] : [words.tell]),
    ...(sources.hides === false ? [words.hide] : []),
  ];
}

function cameraLine(
  { camera }: Sources,
  words: { readonly cameraSoon: string; readonly cameraByHand: string },
): readonly string[] {
  if (camera === 'soon') return [words.cameraSoon];
  return camera === 'by-hand' ? [words.cameraByHand] : [];
}
