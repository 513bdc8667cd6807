import { clockTime, day } from '../language/clock.ts';
import { capital } from '../language/capital.ts';
import { wordsFor } from '../language/words.ts';
import { everInside } from '../protocol/know/people.ts';
import { roleWord } from '../view/called.ts';
import { labelFor } from '../view/label.ts';
import { recordLines, type RecordLine } from '../view/record-lines.ts';
import type { RecordPart } from '../view/record-parts.ts';
import { recordRemarks, recordWhen, retention } from '../view/record-remarks.ts';
import type { Seen } from '../view/seen.ts';
import {
  actionSet,
  card,
  container,
  heading,
  text,
  toggle,
  type AdaptiveCard,
  type CardElement,
} from './adaptive-card.ts';
import { statusWords } from './checklist/status.ts';
import { privacyLink, toolsOf } from './phrases.ts';
import { askFirst } from './sure.ts';

/** The record for the organizer, in personal chat: what was kept, what was not, and when it is deleted. */
export function recordCard(seen: Seen): AdaptiveCard {
  const { record, checklist } = wordsFor(seen.language);
  return card(seen.language, record.title, [
    heading(record.title, { size: 'Large' }),
    text(recordWhen(seen), { spacing: 'None' }),
    text(record.onlyYou, { isSubtle: true, size: 'Small', spacing: 'None' }),
    ...recordLines(seen).flatMap((line) => lineParts(seen, line)),
    ...recordRemarks(seen).map((line) => text(line)),
    ...additions(seen),
    ...notesPlace(seen),
    text([retention(seen), ...privacyLink(seen, checklist.more)].join(' '), {
      isSubtle: true,
      size: 'Small',
      spacing: 'Medium',
      separator: true,
    }),
    ...actionSet([toggle(record.showPeople, 'people'), askFirst(seen, record.deleteNow, 'deletionAsked')]),
    container(peopleLines(seen), { id: 'people', isVisible: false, style: 'emphasis' }),
  ]);
}

function lineParts({ language }: Seen, { mark, what, how, more }: RecordLine): readonly CardElement[] {
  const { record } = wordsFor(language);
  return [
    text(`${mark} ${record.line(what, how)}`, { spacing: 'Small' }),
    ...more.map((one) => text(one, { isSubtle: true, size: 'Small', spacing: 'None' })),
  ];
}

/** What became known after the card was closed, with its date. */
function additions({ state, language }: Seen): readonly CardElement[] {
  const { record } = wordsFor(language);
  const named: Readonly<Partial<Record<string, string>>> = record.part satisfies Record<RecordPart, string>;
  return (state.recordShown?.added ?? []).map(({ at, parts }) =>
    text(
      record.added(
        day(at, language),
        clockTime(at, language),
        parts.flatMap((part) => named[part] ?? []),
      ),
      { weight: 'Bolder', size: 'Small' },
    ),
  );
}

function notesPlace(seen: Seen): readonly CardElement[] {
  const tools = toolsOf(seen);
  if (tools === '' || seen.routine.demands['notes-in-right-tool'] === 'off') return [];
  return [text(wordsFor(seen.language).checklist.remember.notes(tools))];
}

const mostPeople = 40;

function peopleLines(seen: Seen): readonly CardElement[] {
  const words = wordsFor(seen.language);
  const people = everInside(seen.state);
  const more = people.length - mostPeople;
  return [
    ...people
      .slice(0, mostPeople)
      .map((participant) =>
        text(
          [
            `**${labelFor(seen.state, participant.id, words)}**`,
            roleWord(seen, participant, words),
            ...statusWords(seen, participant, words),
          ].join(' · '),
          { size: 'Small', spacing: 'Small' },
        ),
      ),
    ...(more > 0 ? [text(capital(words.organizer.more(more)), { size: 'Small' })] : []),
  ];
}
