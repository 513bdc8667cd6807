import { clockTime } from '../../language/clock.ts';
import { wordsFor } from '../../language/words.ts';
import { labelFor } from '../../view/label.ts';
import type { Overview } from '../../view/overview.ts';
import type { Seen } from '../../view/seen.ts';
import { actionSet, container, execute, text, type CardElement } from '../adaptive-card.ts';
import { kindsOf } from '../phrases.ts';

const most = 3;

/** What waits for somebody who leads: who stands in the lobby, who wants to see ID, what was written. */
export function attentionParts(seen: Seen, overview: Overview): readonly CardElement[] {
  return [...lobbyParts(seen, overview), ...requestParts(seen, overview), ...findingParts(seen, overview)];
}

function lobbyParts(seen: Seen, { lobby }: Overview): readonly CardElement[] {
  const words = wordsFor(seen.language);
  if (lobby.length === 0) return [];
  const names = lobby.slice(0, most).map((participant) => labelFor(seen.state, participant.id, words));
  const more = lobby.length > most ? [words.organizer.more(lobby.length - most)] : [];
  return [container([text(words.organizer.lobby([...names, ...more]))], { style: 'accent' })];
}

function requestParts(seen: Seen, { requests }: Overview): readonly CardElement[] {
  const words = wordsFor(seen.language);
  const { organizer } = words;
  return requests
    .slice(0, most)
    .map(({ by, of }) =>
      container(
        [
          text(
            organizer.staffId(
              labelFor(seen.state, by, words),
              of === undefined ? undefined : labelFor(seen.state, of, words),
            ),
          ),
          ...actionSet([
            execute(seen.id, organizer.staffIdShown, { type: 'staffIdAnswered', asker: by, outcome: 'shown' }),
          ]),
        ],
        { style: 'accent' },
      ),
    );
}

/** Messages that may hold something sensitive and still stand in the chat: who and which kind, never what. */
export function findingParts(seen: Seen, { findings }: Pick<Overview, 'findings'>): readonly CardElement[] {
  const words = wordsFor(seen.language);
  const { organizer } = words;
  const shown = findings.slice(0, most).map(({ message, by, at, findings: kinds, hiddenAt }) => {
    const said = organizer.finding(
      labelFor(seen.state, by, words),
      kindsOf(
        kinds.map(({ category }) => category),
        words,
      ),
      clockTime(at, seen.language),
    );
    return container(
      [
        text(hiddenAt === undefined ? said : `${said} ${organizer.findingHidden}`),
        ...actionSet([execute(seen.id, organizer.notSensitive, { type: 'findingDismissed', message })]),
      ],
      { style: 'warning' },
    );
  });
  const more = findings.length - most;
  return more > 0 ? [...shown, text(organizer.findingMore(more))] : shown;
}
