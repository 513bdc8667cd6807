import type { Ability, Doing, PersonView } from '../../person-view.ts';
import { h, type Part } from '../element.ts';
import type { Session } from '../session.ts';
import { wordsOf } from '../words.ts';
import { menu, type MenuItem } from './menu.ts';

type Shown = Pick<PersonView, 'can' | 'where' | 'meeting'>;

/** *Apps* and *More*, with what this person can do there now. */
export function menus(session: Session): Part<Shown> {
  const words = wordsOf(session.me);
  const apps = menu({ icon: 'apps', words: words.apps });
  const more = menu({ icon: 'more', words: words.more });
  return {
    element: h('div', { class: 'menus' }, apps.element, more.element),
    update: (view) => {
      apps.update({ items: forApps(session, view), note: words.appMay });
      more.update({ items: view.where === 'inside' ? forMore(session, view) : [] });
    },
  };
}

function forApps(session: Session, { can }: Shown): readonly MenuItem[] {
  const { addApp, removeApp } = wordsOf(session.me);
  return able(session, can, [
    { words: addApp, needs: 'add-app', doing: { do: 'add-app' } },
    { words: removeApp, needs: 'remove-app', doing: { do: 'remove-app' } },
  ]);
}

function forMore(session: Session, { can, meeting }: Shown): readonly MenuItem[] {
  const words = wordsOf(session.me);
  const recording = able(session, can, [
    { words: words.record, needs: 'record', doing: { do: 'record' } },
    { words: words.stopRecording, needs: 'stop-recording', doing: { do: 'stop-recording' } },
    { words: words.transcribe, needs: 'transcribe', doing: { do: 'transcribe' } },
    { words: words.stopTranscribing, needs: 'stop-transcribing', doing: { do: 'stop-transcribing' } },
  ]);
  const lobby = able(session, can, [
    { words: words.organisationPasses, needs: 'options', doing: { do: 'options', lobby: 'organization' } },
    { words: words.everyonePasses, needs: 'options', doing: { do: 'options', lobby: 'everyone' } },
  ]).map((item, at) => ({ ...item, isChosen: (at === 0) === (meeting.lobby === 'organization') }));
  return [...behind(words.recordAndTranscribe, recording), ...behind(words.options, behind(words.passesLobby, lobby))];
}

function behind(words: string, items: readonly MenuItem[]): readonly MenuItem[] {
  return items.length === 0 ? [] : [{ words, items }];
}

function able(
  session: Session,
  can: readonly Ability[],
  all: readonly { readonly words: string; readonly needs: Ability; readonly doing: Doing }[],
): readonly MenuItem[] {
  return all
    .filter(({ needs }) => can.includes(needs))
    .map(({ words, doing }) => ({ words, press: () => session.do(doing) }));
}
