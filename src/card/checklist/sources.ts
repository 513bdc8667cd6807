import { clockTimes } from '../../language/clock.ts';
import { wordsFor } from '../../language/words.ts';
import type { Closed } from '../../protocol/state.ts';
import type { Seen } from '../../view/seen.ts';
import { gapsOf, sourcesOf, type Sources } from '../../view/sources.ts';
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
    ...gaps(seen),
    ...(sources.tells ? [] : [words.tell]),
    ...(sources.hides === false ? [words.hide] : []),
  ];
}

/** When something was not seen that is seen at other times: "Kameraene så jeg ikke 10.20–10.31." */
function gaps(seen: Seen): readonly string[] {
  const { gap, sight } = wordsFor(seen.language).organizer.sources;
  return gapsOf(seen).map(({ sight: one, when }) => gap(sight[one], listOf(when.slice(-3), seen.language)));
}

function listOf(stretches: readonly Closed[], language: Seen['language']): string {
  return wordsFor(language).and(stretches.map((stretch) => clockTimes(stretch, language)));
}

function cameraLine(
  { camera }: Sources,
  words: { readonly cameraSoon: string; readonly cameraByHand: string },
): readonly string[] {
  if (camera === 'soon') return [words.cameraSoon];
  return camera === 'by-hand' ? [words.cameraByHand] : [];
}
