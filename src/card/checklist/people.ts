import { capital } from '../../language/capital.ts';
import { wordsFor } from '../../language/words.ts';
import { personOf } from '../../protocol/know/people.ts';
import type { ParticipantId } from '../../protocol/person.ts';
import type { Participant } from '../../protocol/state.ts';
import { answersFor, answerTitle, type PersonAnswer } from '../../view/answers.ts';
import { labelFor } from '../../view/label.ts';
import type { Overview, Standee } from '../../view/overview.ts';
import type { Seen } from '../../view/seen.ts';
import { container, execute, heading, text, toggle, withTip, type CardElement } from '../adaptive-card.ts';
import { readable } from '../line-with-button.ts';
import { roleWord } from '../../view/called.ts';
import { leftWord, statusWords } from './status.ts';

/** How many rows a card holds before the rest is told in numbers, and how many names are told in a line. */
const most = { rows: 12, names: 10 };

/** Who reads, what there is to read, and how many people there is room to answer for by unfolding their row. */
export interface Reader {
  readonly overview: Overview;
  readonly viewer: ParticipantId;
  readonly folds: number;
}

/** Everybody: first those for whom something is left, each a row that unfolds; a long list ends in numbers and names. */
export function peopleParts(seen: Seen, { overview, viewer, folds }: Reader): readonly CardElement[] {
  const { organizer } = wordsFor(seen.language);
  const { unsettled, settled, gone } = overview;
  const standees: readonly Standee[] = [...unsettled, ...settled.map((participant) => ({ participant, left: [] }))];
  const me = personOf(seen.state, viewer);
  const isShort = standees.length <= most.rows;
  const rows = isShort ? standees : unsettled.slice(0, most.rows);
  const unseen = unsettled.length - Math.min(unsettled.length, rows.length);
  return [
    heading(organizer.people, { spacing: 'Large', separator: true }),
    ...rows.map((standee, index) => personRow({ seen, overview, me, standee, index, folds })),
    ...(unseen > 0 ? [text(organizer.othersLeft(unseen))] : []),
    ...(isShort || settled.length === 0 ? [] : [text(organizer.settled(nameList(seen, settled)))]),
    ...(gone.length === 0 ? [] : [text(organizer.othersGone(nameList(seen, gone)), { isSubtle: true })]),
  ];
}

function nameList({ state, language }: Seen, people: readonly Participant[]): string {
  const words = wordsFor(language);
  const names = people.slice(0, most.names).map(({ id }) => labelFor(state, id, words));
  const more = people.length - names.length;
  return words.and([...names, ...(more > 0 ? [words.organizer.more(more)] : [])]);
}

interface Row {
  readonly seen: Seen;
  readonly overview: Overview;
  readonly me: ParticipantId;
  readonly standee: Standee;
  readonly index: number;
  readonly folds: number;
}

/** Somebody by name, and what is left for them; unfolded, what can be answered about them. */
function personRow(row: Row): CardElement {
  const { seen, standee, index, folds } = row;
  const words = wordsFor(seen.language);
  const isOther = standee.participant.id !== row.me;
  const answers = isOther && index < folds ? answerRows(row) : [];
  if (answers.length === 0) return container(rowText(row), { spacing: 'Medium' });
  const fold = `person-${standee.participant.id}`;
  const line: CardElement = {
    type: 'ColumnSet',
    columns: [
      { type: 'Column', width: 'stretch', items: rowText(row) },
      {
        type: 'Column',
        width: 'auto',
        verticalContentAlignment: 'Center',
        selectAction: toggle(words.organizer.answerFor(labelFor(seen.state, standee.participant.id, words)), fold),
        items: [text(`${words.organizer.answer} ▾`, { color: 'Accent' })],
      },
    ],
  };
  const unfolded = container(answers, { id: fold, isVisible: false, style: 'emphasis', spacing: 'Small' });
  return container([line, unfolded], { spacing: 'Medium' });
}

/** Who they are; and, in a row of its own, what else is left. Each button says whom it is about to who cannot see the row. */
function answerRows({ seen, overview, standee }: Row): readonly CardElement[] {
  const words = wordsFor(seen.language);
  const { identity, others } = answersFor(overview, standee);
  const name = labelFor(seen.state, standee.participant.id, words);
  const button = (answer: PersonAnswer) => withTip(name, execute(seen.id, answerTitle(answer, words), answer));
  return [identity, others].flatMap((answers) => readable(answers.map(button), words.checklist.choose));
}

function rowText({ seen, me, standee }: Row): readonly CardElement[] {
  const words = wordsFor(seen.language);
  const { participant, left } = standee;
  const name = labelFor(seen.state, participant.id, words);
  const called = participant.id === me ? words.people.you(name) : name;
  const status = statusWords(seen, participant, words).join(' · ');
  const things = left.map((demand) => leftWord(seen, demand, participant));
  return [
    text(`**${called}** · ${roleWord(seen, participant, words)}`),
    ...(things.length === 0 ? [] : [text(words.organizer.left(things), { size: 'Small', spacing: 'None' })]),
    ...(status === ''
      ? []
      : [
          text(capital(things.length === 0 ? `✓ ${status}` : status), {
            isSubtle: true,
            size: 'Small',
            spacing: 'None',
          }),
        ]),
  ];
}
