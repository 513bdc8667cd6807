import { describe, expect, it } from 'vitest';
import { ruleIds } from '../../../src/detect/rule-ids.ts';
import { standard } from '../../../src/routine/standard.ts';
import { kari, lise, nils, ola } from '../../people.ts';
import { after, given } from '../given.ts';
import { play } from '../play.ts';
import { at, ends, health, initials, joins, message, nationalId, press, scheduled, starts } from '../told.ts';

const begun = [starts(), scheduled(0.01), joins(kari, 0.1), joins(ola, 0.2), joins(lise, 0.3)];
const sensitive = message(lise, 5, { findings: [health] });
const state = (...facts: Parameters<typeof after>[1][]) => after(standard, ...begun, ...facts).findings['message-1'];

describe('something sensitive in the chat: the bot …', () => {
  it('tells the writer privately at once, the organizer who and which kind, and all others neutrally', () => {
    given(standard, ...begun)
      .when(sensitive)
      .says(
        { type: 'tell', to: lise.id, notice: { about: 'sensitive-yours', message: 'message-1', kinds: ['health'] } },
        {
          type: 'tell',
          to: kari.id,
          notice: { about: 'sensitive-organizer', message: 'message-1', kinds: ['health'] },
        },
        { type: 'announce', notice: { about: 'sensitive-reminder' } },
      );
  });

  it('knows who wrote what is read back under an id of the chat’s history, and makes nobody new of it', () => {
    const nameless = { id: 'call:of-the-history', name: 'Nils', affiliation: 'anonymous' } as const;
    const readBack = message(nameless, 4.9, { findings: [health] });
    const live = message(nils, 5, { findings: [health] });
    for (const facts of [
      [live, readBack],
      [readBack, live],
    ]) {
      const known = after(standard, ...begun, joins(nils, 0.4), ...facts);
      expect(known.findings['message-1']).toMatchObject({ by: nils.id });
      expect(known.participants).not.toHaveProperty([nameless.id]);
    }
    given(standard, ...begun, joins(nils, 0.4), live)
      .when(readBack)
      .says();
    given(standard, ...begun)
      .when(readBack)
      .says(
        {
          type: 'tell',
          to: kari.id,
          notice: { about: 'sensitive-organizer', message: 'message-1', kinds: ['health'] },
        },
        { type: 'announce', notice: { about: 'sensitive-reminder' } },
      );
  });

  it('says the neutral line at most once in five minutes', () => {
    const many = [5, 6, 9, 10, 12, 15.1].map((minutes) =>
      message(lise, minutes, { message: `message-${minutes}`, findings: [health] }),
    );
    const { lines } = play(standard, 20, ...begun, ...many);
    const neutral = lines.filter(([, type, about]) => type === 'announce' && about === 'sensitive-reminder');
    expect(neutral.map(([time]) => time)).toEqual(['5:00', '10:00', '15:06']);
    expect(lines.filter(([, , , about]) => about === 'sensitive-yours')).toHaveLength(many.length);
  });

  it('says it once though the message is deleted and restored within five minutes', () => {
    const restored = message(lise, 7, { change: 'restored', findings: [health] });
    const { lines } = play(standard, 20, ...begun, sensitive, message(lise, 6, { change: 'deleted' }), restored);
    expect(lines.filter(([, , about]) => about === 'sensitive-reminder')).toHaveLength(1);
  });

  it('says it in the meeting though something was found shortly before it began', () => {
    const early = [scheduled(-20), message(lise, -1, { message: 'early', findings: [health] })];
    const { lines } = play(
      standard,
      20,
      ...early,
      starts(),
      joins(kari, 0.1),
      message(lise, 1, { findings: [health] }),
    );
    expect(lines).toContainEqual(['1:00', 'announce', 'sensitive-reminder']);
  });

  it('closes it when the writer edits or deletes the message', () => {
    expect(state(sensitive, message(lise, 6, { change: 'edited' }))?.closed).toEqual({ at: at(6), how: 'edited' });
    expect(state(sensitive, message(lise, 6, { change: 'deleted' }))?.closed).toEqual({ at: at(6), how: 'deleted' });
  });

  it('keeps it open when it is edited and as sensitive as before, without telling anybody again', () => {
    const edited = message(lise, 6, { change: 'edited', findings: [health] });
    given(standard, ...begun, sensitive)
      .when(edited)
      .nothing();
    expect(state(sensitive, edited)?.closed).toBeUndefined();
  });

  it('tells again when an edit brings another kind of sensitive content, and of that kind alone', () => {
    const edited = message(lise, 6, { change: 'edited', findings: [health, nationalId] });
    const { effects } = given(standard, ...begun, sensitive).when(edited);
    expect(effects).toContainEqual({
      type: 'tell',
      to: lise.id,
      matter: 'finding message-1',
      notice: { about: 'sensitive-yours', message: 'message-1', kinds: ['national-id'] },
    });
    expect(state(sensitive, edited)).toMatchObject({
      at: at(5),
      findings: [
        { ...health, at: at(5) },
        { ...nationalId, at: at(6) },
      ],
    });
  });

  it('opens it again, and tells the writer again, when a deleted message is restored', () => {
    const restored = message(lise, 8, { change: 'restored', findings: [health] });
    const { effects } = given(standard, ...begun, sensitive, message(lise, 6, { change: 'deleted' })).when(restored);
    expect(effects.filter(({ type }) => type === 'tell')).toHaveLength(2);
    expect(state(sensitive, message(lise, 6, { change: 'deleted' }), restored)?.closed).toBeUndefined();
  });

  it('keeps when what was taken away was in sight, though the message becomes sensitive once more', () => {
    const gone = message(lise, 6, { change: 'edited' });
    const again = message(lise, 8, { change: 'edited', findings: [health] });
    expect(state(sensitive, gone, again)).toMatchObject({
      at: at(5),
      findings: [
        { ...health, at: at(5) },
        { ...health, at: at(8) },
      ],
    });
    const other = message(lise, 8, { change: 'edited', findings: [nationalId] });
    const { effects } = given(standard, ...begun, sensitive, gone).when(other);
    expect(effects).toContainEqual({
      type: 'tell',
      to: lise.id,
      matter: 'finding message-1',
      notice: { about: 'sensitive-yours', message: 'message-1', kinds: ['national-id'] },
    });
    expect(state(sensitive, gone, other)).toMatchObject({
      at: at(5),
      findings: [
        { ...health, at: at(5) },
        { ...nationalId, at: at(8) },
      ],
    });
  });

  it('does not call gone what stands there still, when the chat is read back or nobody looks', () => {
    const name = { category: 'person-name', severity: 'block', rule: 'person-name.watched' } as const;
    expect(ruleIds).toContain(name.rule);
    const watching = press(kari, 1, { type: 'nameWatched', forms: ['hash-1'] });
    const named = message(lise, 5, { findings: [name] });
    const readBack = message(lise, 5, { came: 'read' });
    expect(state(watching, named, ends(10), readBack)?.closed).toBeUndefined();
    const edited = message(lise, 6, { change: 'edited', came: 'read' });
    expect(state(watching, named, ends(10), edited)?.closed).toBeUndefined();
    expect(state(watching, named, ends(10), message(lise, 11, { change: 'edited' }))?.closed).toBeUndefined();
    expect(state(watching, named, message(lise, 6, { change: 'edited' }))?.closed).toMatchObject({ how: 'edited' });
    expect(state(sensitive, readBack)?.closed).toBeUndefined();
    expect(state(sensitive, edited)?.closed).toMatchObject({ how: 'edited' });
    const paused = press(kari, 5.5, { type: 'routinePaused' });
    expect(state(sensitive, paused, message(lise, 6, { change: 'edited' }))?.closed).toBeUndefined();
    expect(state(sensitive, paused, message(lise, 6, { change: 'deleted' }))?.closed).toMatchObject({ how: 'deleted' });
  });

  it('believes the organizer that it was nothing sensitive, and does not ask again about the same', () => {
    const dismissed = press(kari, 6, { type: 'findingDismissed', message: 'message-1' });
    const edited = message(lise, 7, { change: 'edited', findings: [health] });
    given(standard, ...begun, sensitive, dismissed)
      .when(edited)
      .nothing();
    expect(state(sensitive, dismissed, edited)?.closed).toEqual({ at: at(6), how: 'dismissed' });
  });

  it('looks at nothing while the routine is paused, and closes nothing that is still sensitive', () => {
    const paused = press(kari, 5.5, { type: 'routinePaused' });
    given(standard, ...begun, paused)
      .when(message(lise, 6, { findings: [health] }))
      .says();
    expect(
      state(sensitive, paused, message(lise, 6, { change: 'edited', findings: [health] }))?.closed,
    ).toBeUndefined();
    expect(state(sensitive, paused, message(lise, 6, { change: 'deleted' }))?.closed?.how).toBe('deleted');
  });

  it('gives the gentle hint to the writer alone, and once a meeting', () => {
    const hint = message(lise, 5, { findings: [initials] });
    given(standard, ...begun)
      .when(hint)
      .says({ type: 'tell', to: lise.id, notice: { about: 'sensitive-hint' } });
    given(standard, ...begun, hint)
      .when(message(lise, 6, { message: 'message-2', findings: [initials] }))
      .nothing();
  });

  it('gives a hint that is told late to its own writer', () => {
    given(standard, ...begun, message(lise, 6, { message: 'message-2', findings: [initials] }))
      .when(message(ola, 5, { findings: [initials] }))
      .says({ type: 'tell', to: ola.id, notice: { about: 'sensitive-hint' } });
  });

  it('listens after the meeting too, but speaks only to the writer and the organizer then', () => {
    given(standard, ...begun, ends(10))
      .when(message(lise, 12, { findings: [health] }))
      .says(
        { type: 'tell', to: lise.id, notice: { about: 'sensitive-yours', message: 'message-1', kinds: ['health'] } },
        {
          type: 'tell',
          to: kari.id,
          notice: { about: 'sensitive-organizer', message: 'message-1', kinds: ['health'] },
        },
        { type: 'showRecord' },
      );
  });

  it('keeps no trace in the state of a message in which nothing was found', () => {
    const first = [...begun, message(lise, 4, { message: 'message-0' })];
    expect(after(standard, ...first, message(lise, 5))).toEqual(after(standard, ...first));
  });
});
