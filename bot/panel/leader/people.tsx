import {
  Button,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Words } from '../../../src/language/words.ts';
import type { Action } from '../../../src/view/action.ts';
import { answerTitle } from '../../../src/view/answers.ts';
import { PressButton } from '../press-button.tsx';
import { UndoButtons } from '../undo.tsx';
import { pressKey, useLeadersWords, useMeeting } from '../use-meeting.ts';
import type { LeaderPanel, Undoable } from '../../../src/view/panel.ts';
import { pressedTitle } from './title.ts';
import { standingWords } from './standing-words.ts';

type Person = LeaderPanel['people'][number];

/** Everybody who is here, each with the one thing to press for now; and who has left. */
export function People({ view }: { readonly view: LeaderPanel }): ReactElement {
  const { organizer, panel, and } = useLeadersWords();
  return (
    <section aria-labelledby="people">
      <h2 id="people">{organizer.people}</h2>
      <ul className="people">
        {view.people.map((person) => (
          <Row key={person.id} person={person} />
        ))}
      </ul>
      {view.gone.length > 0 && <p className="quiet">{panel.gone(and(view.gone.map(({ label }) => label)))}</p>}
    </section>
  );
}

function Row({ person }: { readonly person: Person }): ReactElement {
  const words = useLeadersWords();
  const { view } = useMeeting();
  const { people, organizer } = words;
  const { label, isYou, left, primary } = person;
  const status = standingWords(person, words).join(' · ');
  return (
    <li data-row={person.id} tabIndex={-1}>
      <div className="name">
        <strong>{isYou ? people.you(label) : label}</strong> <span className="quiet">{roleWords(person, words)}</span>
      </div>
      {left.length > 0 && <div className="remains">{organizer.left(left.map((thing) => people.left[thing]))}</div>}
      {status !== '' && <div className="quiet">{left.length === 0 ? `✓ ${status}` : status}</div>}
      <div className="presses">
        {primary !== undefined && (
          <PressButton
            key={pressKey(primary)}
            action={primary}
            title={answerTitle(primary, words)}
            spoken={(shown) => organizer.answerAbout(label, shown)}
            appearance="primary"
          />
        )}
        <More person={person} />
        <UndoButtons
          of={view?.undo.filter(({ about }) => about?.id === person.id).slice(0, 1) ?? []}
          title={(what) => pressedTitle(what, words)}
        />
      </div>
    </li>
  );
}

/** What somebody is here as; of a guest with an account, where it is from. */
function roleWords({ role, organisation }: Person, { people, panel }: Words): string {
  if ('declared' in role) return people.declared[role.declared];
  return role.role === 'guest' && organisation !== undefined ? panel.belongsTo(organisation) : people.role[role.role];
}

/** What is seldom answered, in groups. */
function More({ person }: { readonly person: Person }): ReactElement | null {
  const words = useLeadersWords();
  const { view } = useMeeting();
  const { panel } = words;
  const undo = (view?.undo ?? []).filter(({ about }) => about?.id === person.id).slice(1);
  const groups = groupsOf(person, undo, words).filter(({ items }) => items.length > 0);
  if (groups.length === 0) return null;
  return (
    <Menu inline positioning={{ position: 'below', align: 'start', autoSize: true }}>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" appearance="outline" className="more" aria-label={panel.moreFor(person.label)}>
          {panel.more}
        </Button>
      </MenuTrigger>
      <MenuPopover className="menu">
        <MenuList>
          {groups.map(({ title, items }) => (
            <MenuGroup key={title}>
              <MenuGroupHeader>{title}</MenuGroupHeader>
              {items.map((item) => (
                <MoreItem key={item.title} {...item} />
              ))}
            </MenuGroup>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

interface Item {
  readonly title: string;
  readonly action: Action;
}

function MoreItem({ title, action }: Item): ReactElement {
  const { press } = useMeeting();
  return <MenuItem onClick={() => void press(action)}>{title}</MenuItem>;
}

function groupsOf(
  { more }: Person,
  undo: readonly Undoable[],
  words: Words,
): readonly { readonly title: string; readonly items: readonly Item[] }[] {
  const { panel, organizer } = words;
  const items = (answers: Person['more']['answers']) =>
    answers.map((action) => ({ action, title: answerTitle(action, words) }));
  return [
    { title: panel.group.answers, items: items(more.answers) },
    { title: panel.group.exemptions, items: items(more.exemptions) },
    { title: panel.group.roles, items: items(more.roles) },
    {
      title: panel.group.same,
      items: more.same.map(({ label, action }) => ({ action, title: organizer.choice.same(label) })),
    },
    {
      title: panel.undo.press,
      items: undo.map((one) => ({ action: one.undo, title: panel.undo.pressFor(pressedTitle(one.what, words)) })),
    },
  ];
}
