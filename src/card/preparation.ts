import { clockTime, day } from '../language/clock.ts';
import { wordsFor } from '../language/words.ts';
import { prepared, preparationFor, preparationOf } from '../protocol/know/preparation.ts';
import type { PreparationDemand } from '../routine/demand.ts';
import type { Seen } from '../view/seen.ts';
import {
  actionSet,
  card,
  execute,
  heading,
  text,
  withTip,
  type AdaptiveCard,
  type CardElement,
} from './adaptive-card.ts';
import { privacyLink } from './phrases.ts';
import { watchesChat, watchNameFold, watchNameToggle } from './watch-name.ts';

/** The organizer's own checklist before the meeting, in personal chat. */
export function preparationCard(seen: Seen): AdaptiveCard {
  const { state, routine, language } = seen;
  const { preparation, checklist } = wordsFor(language);
  const clauses = preparationFor(routine);
  const { done, all } = prepared(state, routine);
  const { organisation } = routine;
  return card(language, `${preparation.title}. ${preparation.done(done, all)}`, [
    heading(preparation.title, { size: 'Large' }),
    ...which(seen),
    text(organisation === undefined ? preparation.intro : preparation.introOf(organisation), { spacing: 'None' }),
    ...clauses.flatMap((demand) => clauseParts(seen, demand)),
    text(preparation.done(done, all), { spacing: 'Medium', separator: true }),
    ...(clauses.some((demand) => preparationOf(state, demand).is === 'not-observed') ? allDone(seen) : []),
    ...whenRefused(seen),
    ...nameParts(seen),
    ...ending(seen),
    ...privacyLink(seen, checklist.more).map((link) => text(link, { isSubtle: true, size: 'Small' })),
  ]);
}

/** A meeting is known by its time: its title is never kept. */
function which({ state: { scheduledStart }, language }: Seen): readonly CardElement[] {
  if (scheduledStart === undefined) return [];
  const { status } = wordsFor(language).personal;
  const when = status.at(day(scheduledStart, language), clockTime(scheduledStart, language));
  return [text(`**${status.meeting(when)}**`, { spacing: 'None' })];
}

/** What to do when somebody will not show ID. */
function whenRefused({ routine, language }: Seen): readonly CardElement[] {
  if (routine.demands['guest-shows-id'] === 'off') return [];
  const { preparation, organizer, panel } = wordsFor(language);
  const answer = `${preparation.refused(organizer.failed)} ${panel.notIdentified.advice}`;
  return [text(`**${preparation.refusedAsk}** ${answer}`, { isSubtle: true, size: 'Small' })];
}

/** All at once, for who has done it without ticking. */
function allDone({ id, state, language }: Seen): readonly CardElement[] {
  if (state.phase === 'ended') return [];
  return actionSet([execute(id, wordsFor(language).preparation.allDone, { type: 'preparationTicked', done: true })]);
}

function clauseParts({ id, state, language }: Seen, demand: PreparationDemand): readonly CardElement[] {
  const { preparation } = wordsFor(language);
  const { what, how } = preparation.clause[demand];
  const { is } = preparationOf(state, demand);
  if (is === 'observed') return [text(`✓ ${preparation.seen}: ${what}`, { spacing: 'Medium' })];
  if (is === 'not-kept') {
    const why = text(preparation.notSeen, { isSubtle: true, size: 'Small', spacing: 'None' });
    return [text(`○ **${what}**`, { spacing: 'Medium' }), why];
  }
  const isDone = is === 'confirmed-by-organizer';
  const isOver = state.phase === 'ended';
  const tick = execute(id, isDone ? preparation.untick : preparation.tick, {
    type: 'preparationTicked',
    demand,
    done: !isDone,
  });
  const button = withTip(what, tick);
  return [
    {
      type: 'ColumnSet',
      spacing: 'Medium',
      columns: [
        {
          type: 'Column',
          width: 'stretch',
          verticalContentAlignment: 'Center',
          items: isDone
            ? [text(`✓ ${preparation.tick}: ${what}`)]
            : [text(`○ **${what}**`), text(how, { isSubtle: true, size: 'Small', spacing: 'None' })],
        },
        ...(isOver ? [] : [{ type: 'Column' as const, width: 'auto' as const, items: actionSet([button]) }]),
      ],
    },
  ];
}

/** The child's name can be given before the meeting: nobody else sees this card. */
function nameParts(seen: Seen): readonly CardElement[] {
  const isOver = seen.state.phase === 'ended' || seen.state.stoppedAt !== undefined;
  if (isOver || !watchesChat(seen)) return [];
  return [...actionSet([watchNameToggle(seen)]), watchNameFold(seen)];
}

/** Where no start event comes, the organizer starts the routine. */
function ending({ id, state, language }: Seen): readonly CardElement[] {
  const { preparation } = wordsFor(language);
  if (state.phase === 'running') return [text(preparation.running)];
  if (state.phase === 'ended') return [text(preparation.over)];
  return [
    text(preparation.startWhy, { isSubtle: true, size: 'Small' }),
    ...actionSet([execute(id, preparation.start, { type: 'routineStarted' })]),
  ];
}
