import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../../src/language/words.ts';
import type { MeetingEvent } from '../../../src/protocol/event.ts';
import type { Person } from '../../../src/protocol/person.ts';
import { present } from '../../../src/protocol/know/people.ts';
import { standard } from '../../../src/routine/standard.ts';
import { labelFor } from '../../../src/view/label.ts';
import { recordOf } from '../../../src/view/record.ts';
import { caller, eva, kari, lise, nils, nilsInCall, ola } from '../../people.ts';
import { after, given } from '../given.ts';
import { play } from '../play.ts';
import {
  added,
  allMembers,
  at,
  call,
  device,
  health,
  joins,
  leaves,
  members,
  message,
  press,
  refused,
  roster,
  scheduled,
  starts,
  unseenDevice,
} from '../told.ts';

const begun = [starts(), scheduled(0.01), joins(kari, 0.1)];
const nb = wordsFor('nb');

describe('who comes: the bot …', () => {
  it('tells the organizer once, privately, of who came with a link that was passed on', () => {
    const known = [allMembers(-30, kari, ola), ...begun];
    const stranger = { ...lise, id: 'entra:stranger' };
    const joined = [
      joins(ola, 1),
      joins(lise, 2),
      members(2.01, lise),
      joins(stranger, 3),
      leaves(lise, 4),
      joins(lise, 5),
    ];
    const { lines, effects } = play(standard, 2.5, ...known, ...joined);
    expect(lines.filter(([, , , about]) => about === 'came-with-link')).toEqual([
      ['2:00', 'tell', kari.id, 'came-with-link'],
    ]);
    expect(effects).toContainEqual({
      type: 'tell',
      to: kari.id,
      matter: 'link',
      notice: { about: 'came-with-link', participants: [lise.id] },
    });
    const all = play(standard, 9, ...known, ...joined).lines.filter(([, , , about]) => about === 'came-with-link');
    expect(all.map(([time]) => time)).toEqual(['2:00', '3:00']);
  });

  it('says nothing where it does not know who was invited, and of who was', () => {
    const { lines } = play(standard, 9, ...begun, joins(lise, 2));
    expect(lines.filter(([, , , about]) => about === 'came-with-link')).toEqual([]);
    const invited = play(standard, 9, allMembers(-30, kari), members(-5, lise), ...begun, joins(lise, 2));
    expect(invited.lines.filter(([, , , about]) => about === 'came-with-link')).toEqual([]);
  });

  it('knows by the address who is named by it alone, and looks up whom it does not know', () => {
    const { id: _none, ...anonymous } = { ...kari, id: `teams:${kari.address}` };
    const alone = { id: `teams:${anonymous.address}`, address: anonymous.address ?? '' };
    const state = after(standard, ...begun, joins(alone, 1, 'members'));
    expect(Object.keys(state.participants)).toEqual([kari.id]);
    const stranger = { id: 'teams:29:stranger', address: '29:stranger' };
    const { effects, state: met } = given(standard, ...begun).when(joins(stranger, 1, 'members'));
    expect(effects).toContainEqual({ type: 'learnMembers' });
    expect(present(met).map(({ id }) => id)).toEqual([kari.id]);
  });

  it('counts who enters the chat as come once it knows that they have no account, from then on', () => {
    const stranger = { id: 'teams:29:stranger', address: '29:stranger' };
    const guest = { ...stranger, name: 'Per (Guest)', affiliation: 'anonymous' } as const;
    const colleague = { id: 'entra:colleague', address: '29:stranger', name: 'Ola', affiliation: 'own' } as const;
    const entered = [...begun, joins(stranger, 1, 'members')];
    expect(present(after(standard, ...entered, members(1.2, guest))).map(({ id }) => id)).toEqual([
      kari.id,
      stranger.id,
    ]);
    const known = after(standard, ...entered, members(1.2, colleague));
    expect(present(known).map(({ id }) => id)).toEqual([kari.id]);
    expect(Object.keys(known.participants)).toEqual([kari.id, colleague.id]);
  });

  it('tells apart those who go by the same name: by where they belong, when they came, or by number', () => {
    const [one, two] = [
      { ...lise, id: 'entra:one', name: 'Anne Moe' },
      { ...ola, id: 'entra:two', name: 'Anne Moe' },
    ];
    const label = (state: ReturnType<typeof after>, id: string) => labelFor(state, id, nb);
    const belong = after(standard, ...begun, joins(one, 1), joins(two, 1));
    expect([label(belong, one.id), label(belong, two.id)]).toEqual([
      'Anne Moe (annen organisasjon)',
      'Anne Moe (kollega)',
    ]);
    const same = { ...one, id: 'entra:three' };
    const came = after(standard, ...begun, joins(one, 1), joins(same, 3));
    expect([label(came, one.id), label(came, same.id)]).toEqual([
      'Anne Moe (kom kl. 13.01)',
      'Anne Moe (kom kl. 13.03)',
    ]);
    const together = after(standard, ...begun, joins(one, 1), joins(same, 1.1));
    expect([label(together, one.id), label(together, same.id)]).toEqual(['Anne Moe (1)', 'Anne Moe (2)']);
    expect(label(together, kari.id)).toBe(kari.name);
  });

  it('takes a name that says whose relative somebody is for no name of theirs, and asks to have it changed', () => {
    const mother = { ...nilsInCall, name: 'Mor til Ida' };
    const { lines, state } = play(
      standard,
      2,
      ...begun,
      call(0.2, 'joined'),
      roster(1, [device(kari), device(mother)]),
    );
    expect(lines).toContainEqual(['1:00', 'tell', kari.id, 'name-tells']);
    expect(labelFor(state, mother.id, nb)).toBe('Mor til …');
    expect(JSON.stringify([state, recordOf(state, standard, at(2))])).not.toContain('Ida');
    expect(recordOf(state, standard, at(2)).participants.map(({ name }) => name)).toEqual([kari.name, 'Mor']);
  });

  it('asks for it once of somebody whom chat and call know by two ids, whichever is told first', () => {
    const inCall = roster(1, [device(kari), device({ ...nilsInCall, name: 'Mor til Ida' })]);
    const inChat = joins({ ...nils, name: 'Mor til Ida (Guest)' }, 0.9, 'members');
    const asked = (first: MeetingEvent, second: MeetingEvent) =>
      [given(standard, ...begun, call(0.2, 'joined')).when(first).effects]
        .concat([given(standard, ...begun, call(0.2, 'joined'), first).when(second).effects])
        .map((effects) => effects.filter((one) => one.type === 'tell' && one.notice.about === 'name-tells').length);
    expect(asked(inChat, inCall)).toEqual([1, 0]);
    expect(asked(inCall, inChat)).toEqual([1, 0]);
  });

  it('knows by such a name that chat and call tell of one person, but not once something was answered about them', () => {
    const called = (person: Person, name: string) => ({ ...person, name });
    const listed = (name: string) => roster(1, [device(kari), device(called(nilsInCall, name))]);
    const inChat = joins(called(nils, 'Mor til Ida (Guest)'), 0.9, 'members');
    const answered = press(kari, 0.95, { type: 'identityAnswered', participant: nils.id, answer: 'seen' });
    const count = (...facts: readonly MeetingEvent[]) =>
      present(after(standard, ...begun, call(0.2, 'joined'), ...facts)).length;
    expect(count(inChat, listed('mor til Ida'))).toBe(2);
    expect(count(inChat, listed('Far til Ida'))).toBe(3);
    expect(count(inChat, listed('Nils'))).toBe(3);
    expect(count(inChat, answered, listed('Mor til Ida'))).toBe(3);
  });

  it('forgets such a name when it is changed, and one that is changed to it', () => {
    const other = (name: string, minutes: number) => joins({ ...nils, name }, minutes, 'members');
    const nameAfter = (...names: readonly string[]) => {
      const { name, relation } = after(standard, ...begun, ...names.map(other)).participants[nils.id] ?? {};
      return [name, relation];
    };
    expect(nameAfter('Mor til Ida', 'Nina')).toEqual(['Nina', undefined]);
    expect(nameAfter('Nina', 'Mor til Ida')).toEqual([undefined, 'Mor']);
  });

  it('asks nobody on the phone for a camera, and lets them be known by their voice', () => {
    const phone = [...begun, call(0.2, 'joined'), roster(1, [device(kari), unseenDevice(caller)])];
    const heard = press(kari, 1.1, { type: 'identityAnswered', participant: caller.id, answer: 'voice' });
    const { lines, state } = play(standard, 20, ...phone, heard);
    expect(lines).toEqual([]);
    expect(state.participants[caller.id]?.identity?.answer).toBe('voice');
  });

  it('lets a new installation lift what was refused', () => {
    const no = [...begun, refused(1, 'joinCall'), refused(1.1, 'tell', { to: ola.id })];
    const { effects, state } = given(standard, ...no).when(added(5, kari));
    expect(effects).toContainEqual({ type: 'joinCall' });
    expect(state).toMatchObject({ refused: {}, unreachable: {} });
  });

  it('remembers of one person that they could not be reached', () => {
    expect(after(standard, ...begun, refused(1, 'tell', { to: ola.id }))).toMatchObject({
      refused: {},
      unreachable: { [ola.id]: { status: 403, code: 'Forbidden' } },
    });
  });
});

describe('a meeting without its organizer: the bot …', () => {
  const alone = [starts(), scheduled(0.01), joins(ola, 0.2), joins(lise, 0.3)];
  const taken = (by: Person, minutes: number) => press(by, minutes, { type: 'leadTaken' });

  it('lets a colleague take the lead after two minutes, and tells the organizer', () => {
    given(standard, ...alone)
      .when(taken(ola, 1))
      .then({ type: 'refuse', why: 'is-led' });
    const { says, state } = given(standard, ...alone).when(taken(ola, 2.1));
    says({ type: 'callBack', to: kari.id, notice: { about: 'lead-taken', by: ola.id } });
    expect(state.participants[ola.id]?.tookLeadAt).toBeDefined();
    given(standard, ...alone, taken(ola, 2.1))
      .when(press(ola, 3, { type: 'identityAnswered', participant: lise.id, answer: 'known' }))
      .says();
  });

  it('lets nobody else take it, and nobody while somebody leads', () => {
    given(standard, ...alone)
      .when(taken(lise, 3))
      .then({ type: 'refuse', why: 'organizer-only' });
    given(standard, ...alone, joins(kari, 1))
      .when(taken(ola, 5))
      .then({ type: 'refuse', why: 'is-led' });
  });

  it('offers it on the card when the time has come, where the routine lets it', () => {
    expect(given(standard, starts(), scheduled(0.01)).when(joins(ola, 0.2)).effects).toContainEqual({
      type: 'startTimer',
      timer: { kind: 'leaderless' },
      at: expect.any(Number) as number,
    });
    const strict = { ...standard, mayLead: 'nobody' } as const;
    const { effects } = given(strict, starts(), scheduled(0.01)).when(joins(ola, 0.2));
    expect(effects.some((effect) => effect.type === 'startTimer' && effect.timer.kind === 'leaderless')).toBe(false);
  });

  it('reminds nobody of people not identified while nobody leads', () => {
    const left = [starts(), scheduled(0.01), joins(kari, 0.1), joins(lise, 0.3), leaves(kari, 1)];
    const { lines } = play(standard, 180, ...left);
    expect(lines.filter(([, , , about]) => about === 'guests-not-identified')).toEqual([]);
  });
});

describe('short breaks of a line: the bot …', () => {
  const facts = [...begun, joins(lise, 1), joins(eva, 1.1)];

  it('does not say that people begin to leave', () => {
    const broken = [leaves(lise, 52), joins(lise, 52 + 10 / 60)];
    const known = press(kari, 2, { type: 'identityAnswered', participant: lise.id, answer: 'known' });
    expect(play(standard, 54, ...facts, known, ...broken).lines).toEqual([]);
  });

  it('goes on with its intervals', () => {
    const broken = [leaves(lise, 3), joins(lise, 3 + 10 / 60)];
    const { lines } = play(standard, 15, ...facts, ...broken);
    expect(lines.map(([time, , , about]) => [time, about])).toEqual([
      ['4:00', 'guests-not-identified'],
      ['4:00', 'guests-not-identified'],
      ['14:00', 'guests-not-identified'],
      ['14:00', 'guests-not-identified'],
    ]);
  });

  it('keeps the distance of its neutral lines, whatever it reminds of meanwhile', () => {
    const written = [
      message(ola, 2, { message: 'message-1', findings: [health] }),
      message(ola, 5, { message: 'message-2', findings: [health] }),
    ];
    const { lines } = play(standard, 6, ...facts, joins(nils, 1.2, 'members'), ...written);
    expect(lines.filter(([, , about]) => about === 'sensitive-reminder').map(([time]) => time)).toEqual(['2:00']);
  });
});
