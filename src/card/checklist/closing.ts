import { clockTime, day } from '../../language/clock.ts';
import { languageName, type Language } from '../../language/language.ts';
import { wordsFor } from '../../language/words.ts';
import { countedKinds } from '../../protocol/demand/no-recording.ts';
import { isUntold, lastThere } from '../../protocol/know/phase.ts';
import { leads } from '../../protocol/know/role.ts';
import { overviewOf } from '../../view/overview.ts';
import { otherLanguages } from '../../view/other-languages.ts';
import { inFull, type Seen } from '../../view/seen.ts';
import { toolsIn } from '../../view/tools.ts';
import { heading, inLanguage, text, type CardElement } from '../adaptive-card.ts';
import { isWebAddress, privacyLink } from '../phrases.ts';
import { findingParts } from './attention.ts';

/** The card of a meeting that is over. */
export function closingParts(seen: Seen<Language>): readonly CardElement[] {
  const { state, routine, language, viewer } = seen;
  const { closing } = wordsFor(language);
  const isLeader = viewer !== undefined && leads(state, viewer);
  const made = routine.demands['no-recording'] === 'off' ? [] : countedKinds(state, routine);
  return [
    heading(closing.title, { size: 'Large' }),
    ...untold(seen),
    ...notesPlace(seen),
    ...made.map((kind) => text(closing[kind])),
    ...(isLeader ? findingParts(inFull(seen), overviewOf(seen)) : []),
    text([closing.record, ...deletion(seen)].join(' '), { isSubtle: true, size: 'Small' }),
    ...(viewer === undefined ? inOthers(seen) : []),
    ...privacyLink(seen, closing.privacy).map((link) => text(link, { isSubtle: true, size: 'Small' })),
  ];
}

/** In short in the other languages that somebody there reads. */
function inOthers(seen: Seen<Language>): readonly CardElement[] {
  return otherLanguages(seen).map((language) => {
    const { title, record } = wordsFor(language).closing;
    const line = text(`**${languageName(language)}:** ${title}. ${record}`, { size: 'Small' });
    return inLanguage(language, line, { spacing: 'Small' });
  });
}

/** Where nobody told the end, it is said when somebody was last there. */
function untold({ state, language }: Seen<Language>): readonly CardElement[] {
  if (!isUntold(state)) return [];
  return [text(wordsFor(language).closing.untold(clockTime(lastThere(state), language)), { spacing: 'None' })];
}

function notesPlace({ routine, language }: Seen<Language>): readonly CardElement[] {
  const tools = toolsIn(routine, language);
  if (routine.demands['notes-in-right-tool'] === 'off' || tools.length === 0) return [];
  const lines = tools.map(({ name, url }) => (isWebAddress(url) ? `• [${name}](${url})` : `• ${name}`));
  return [text(wordsFor(language).closing.notes), ...lines.map((line) => text(line, { spacing: 'Small' }))];
}

const dayLength = 86_400_000;

function deletion({ state, routine, language }: Seen<Language>): readonly string[] {
  if (state.endedAt === undefined) return [];
  const at = state.endedAt + routine.timings.retentionDays * dayLength;
  return [wordsFor(language).closing.deleted(day(at, language))];
}
