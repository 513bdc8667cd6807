import type { Person } from '../../person-view.ts';
import type { Playing } from '../../web/script.ts';
import { h, redrawn, type Part } from '../element.ts';
import { icon } from '../icon.ts';
import { direct } from '../session.ts';

/** The scripted meeting: what happens now, in whose window it is seen best, how far it has come, and its two buttons. */
export function scriptBar(people: readonly Person[], me: Person): Part<Playing> {
  const bar = redrawn<Playing>(h('div', { class: 'script' }), (playing) => {
    return [
      h('p', { class: 'line', role: 'status' }, lineOf(playing)),
      playing.phase === 'playing' && playing.seenBy !== me.id && there(people, playing.seenBy),
      ...buttonsFor(playing.phase),
      progress(playing),
    ];
  });
  let timer: ReturnType<typeof setInterval> | undefined;
  return {
    element: bar.element,
    update: (playing) => {
      clearInterval(timer);
      if (playing.phase === 'countdown') timer = setInterval(() => tick(bar.element, playing), 250);
      // A task takes more words than a scene.
      bar.element.classList.toggle('tour', playing.task !== undefined);
      bar.update(playing);
    },
  };
}

/** The way to the window in which something is seen best. */
function there(people: readonly Person[], id: string | undefined): HTMLElement | undefined {
  const person = people.find((one) => one.id === id);
  if (person === undefined) return undefined;
  const href = `/?as=${encodeURIComponent(person.id)}`;
  return h('a', { class: 'there', href, 'data-key': 'there' }, `Se det hos ${person.name.split(' ')[0] ?? ''}`);
}

function tick(element: HTMLElement, playing: Playing): void {
  const line = element.querySelector('.line');
  if (line !== null && line.textContent !== lineOf(playing)) line.textContent = lineOf(playing);
}

/** What can be done with what plays now. */
function buttonsFor(phase: Playing['phase']): readonly HTMLElement[] {
  switch (phase) {
    case 'countdown':
    case 'playing':
      return [button('stop', 'Stopp, jeg overtar', 'stop')];
    case 'task':
      return [button('stop', 'Avslutt øvelsen', 'stop')];
    case 'task-done':
      return [button('play', 'Neste oppgave', 'practise'), button('stop', 'Avslutt øvelsen', 'stop')];
    case 'tour-over':
      return [button('play', 'Øv på nytt', 'practise'), button('play', 'Spill manuset', 'play')];
    case 'waiting':
      return [button('play', 'Spill manuset', 'play')];
    case 'stopped':
    case 'over':
    case 'failed':
      return [button('play', 'Spill på nytt', 'play')];
  }
}

function lineOf({ phase, line = '', startsAt, task }: Playing): string {
  if (phase === 'countdown') {
    const seconds = Math.max(0, Math.ceil((Date.parse(startsAt ?? '') - Date.now()) / 1000));
    return `Et møte spilles av seg selv om ${seconds} s`;
  }
  if (phase === 'over') return 'Manuset er ferdig. Rommet er ditt.';
  if (phase === 'stopped') return 'Rommet er ditt.';
  if (phase === 'task' && task !== undefined) return `Oppgave ${task.number} av ${task.of}: ${line}`;
  if (phase === 'tour-over') return `${line} Du har gjort alle oppgavene, og er klar til å lede et møte.`;
  return line;
}

function progress({ played, phase }: Playing): HTMLElement {
  const track = h('span', { class: 'progress', 'aria-hidden': 'true' }, h('i', {}));
  track.style.setProperty('--played', String(phase === 'over' ? 1 : played));
  return track;
}

function button(name: 'play' | 'stop', words: string, what: Parameters<typeof direct>[0]): HTMLElement {
  const on = { click: () => void direct(what) };
  return h('button', { type: 'button', class: 'pill', 'data-key': what, on }, icon(name), h('span', {}, words));
}
