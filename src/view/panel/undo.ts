import type { Language } from '../../language/language.ts';
import { wordsFor } from '../../language/words.ts';
import type { PressContent } from '../../protocol/event.ts';
import { participantOf, personOf } from '../../protocol/know/people.ts';
import { refusalOf } from '../../protocol/know/permission.ts';
import type { PressDone } from '../../protocol/state.ts';
import { labelFor } from '../label.ts';
import type { SeenBy } from '../seen.ts';
import type { PanelHead, PressShown } from './panel-view.ts';

/** What the viewer has pressed and can take back now, the last first. */
export function undoFor(seen: SeenBy<Language>): PanelHead['undo'] {
  const { state, viewer } = seen;
  const me = personOf(state, viewer);
  return state.presses
    .filter((one) => personOf(state, one.by) === me && mayBeTakenBack(seen, one))
    .toReversed()
    .map(({ id, what }) => {
      const about = aboutWhom(what);
      const person = about === undefined ? undefined : participantOf(state, about);
      const isOther = person !== undefined && person.id !== me;
      return {
        undo: { type: 'undone', press: id },
        what: asOffered(what, me),
        ...(isOther && { about: { id: person.id, label: labelFor(state, person.id, wordsFor(seen.language)) } }),
      };
    });
}

function mayBeTakenBack({ state, viewer, now }: SeenBy<Language>, { id, at, by, what }: PressDone): boolean {
  const pressed = { ...what, id, at, by: { id: by } };
  return refusalOf(state, { type: 'undone', id: '', at: now, by: { id: viewer }, press: id, pressed }) === undefined;
}

function aboutWhom(what: PressContent): string | undefined {
  if ('asker' in what) return what.asker;
  return 'participant' in what ? what.participant : undefined;
}

function asOffered(what: PressContent, me: string): PressShown {
  if (what.type === 'nameWatched') return { type: what.type };
  return what.type === 'screenedConfirmed' && what.participant === me ? { ...what, participant: 'self' } : what;
}
