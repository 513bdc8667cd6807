import type { ParticipantPage } from '../language/participant-words.ts';
import { wordsFor, type Words } from '../language/words.ts';
import type { Notice } from '../protocol/notice.ts';

/** The small page on top of the meeting that shows a notice. */
export type NoticePage = keyof Words['notification'];

/** Whether a page on the stage is in every language. */
export function isCommonPage(page: NoticePage): page is ParticipantPage {
  return Object.hasOwn(wordsFor('so').notification, page);
}

/** Which page shows a notice: of a transcript another than of a recording. */
export function pageOf(notice: Notice): NoticePage {
  return 'kind' in notice && notice.kind === 'transcript' ? transcriptPages[notice.about] : notice.about;
}

const transcriptPages: Readonly<Record<Extract<Notice, { readonly kind: unknown }>['about'], NoticePage>> = {
  'recording-started': 'transcript-started',
  'recording-yours': 'transcript-yours',
  'recording-still-running': 'transcript-still-running',
  'recording-stopped': 'transcript-stopped',
  'recording-organizer': 'transcript-organizer',
};
