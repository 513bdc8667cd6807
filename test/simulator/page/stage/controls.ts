import type { Ability, Doing, PersonView } from '../../person-view.ts';
import { h, redrawn, type Part } from '../element.ts';
import { icon, type IconName } from '../icon.ts';
import type { Session } from '../session.ts';
import { wordsOf } from '../words.ts';
import { menus } from './menus.ts';

interface Control {
  readonly key: string;
  readonly icon: IconName;
  readonly words: string;
  readonly needs: Ability;
  readonly doing: Doing;
  readonly look?: 'danger' | 'quiet-danger' | 'on';
}

/** Apps, more, camera, leave, end: what this person can press now. */
export function controls(session: Session): Part<PersonView> {
  const words = wordsOf(session.me);
  const bar = redrawn<Pick<PersonView, 'can' | 'cameraOn' | 'where'>>(
    h('div', { class: 'plain' }),
    ({ can, cameraOn, where }) =>
      where === 'outside'
        ? []
        : all(session, cameraOn)
            .filter(({ needs }) => can.includes(needs))
            .map(draw),
  );
  const draw = (control: Control) => {
    const press = async (button: EventTarget | null) => {
      if (!(button instanceof HTMLButtonElement)) return;
      button.disabled = true;
      await session.do(control.doing);
      button.disabled = false;
    };
    return h(
      'button',
      {
        type: 'button',
        class: `control ${control.look ?? ''}`,
        'data-key': control.key,
        title: control.words,
        on: { click: ({ currentTarget }) => void press(currentTarget) },
      },
      icon(control.icon),
      h('span', {}, control.words),
    );
  };
  const more = menus(session);
  return {
    element: h('div', { class: 'controls', role: 'toolbar', 'aria-label': words.meeting }, more.element, bar.element),
    update: (view) => {
      more.update(view);
      const { can, cameraOn, where } = view;
      bar.update({ can, cameraOn, where });
    },
  };
}

function all({ me }: Session, cameraOn: boolean): readonly Control[] {
  const words = wordsOf(me);
  return [
    {
      key: 'camera',
      icon: cameraOn ? 'camera' : 'camera-off',
      words: cameraOn ? words.turnCameraOff : words.turnCameraOn,
      needs: 'camera',
      doing: { do: 'camera', on: !cameraOn },
      ...(cameraOn && { look: 'on' }),
    },
    { key: 'leave', icon: 'hang-up', words: words.leave, needs: 'leave', doing: { do: 'leave' }, look: 'danger' },
    { key: 'end', icon: 'close', words: words.end, needs: 'end', doing: { do: 'end' }, look: 'quiet-danger' },
  ];
}
