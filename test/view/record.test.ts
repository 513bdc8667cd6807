import { expect, test } from 'vitest';
import type { MeetingState } from '../../src/protocol/state.ts';
import { recordOf } from '../../src/view/record.ts';
import { busy, byHand, ended, five, organisation, stopped } from '../card/states.ts';
import { kari, lise, minute, nils, ola, start } from '../card/told.ts';

const now = start + 60 * minute;
const record = recordOf(ended, organisation, now);

function clause(demand: string, of = record) {
  return of.demands.find((one) => one.demand === demand);
}

test('the record says for each person how they were identified, and who says so', () => {
  expect(clause('guest-shows-id')?.people).toEqual([
    {
      participant: lise.id,
      evidence: 'confirmed-by-organizer',
      at: '2026-11-24T08:03:00.000Z',
      confirmedBy: { id: kari.id, name: 'Kari Nordmann' },
      answer: 'known',
    },
    {
      participant: nils.id,
      evidence: 'confirmed-by-organizer',
      at: '2026-11-24T08:05:00.000Z',
      confirmedBy: { id: kari.id, name: 'Kari Nordmann' },
      answer: 'seen',
    },
    { participant: expect.any(String), evidence: 'not-observed' },
  ]);
});

test('the record names the evidence of each camera, and the reason of an exemption', () => {
  const cameras = clause('camera-on')?.people?.map(({ evidence, because }) => [evidence, because]);
  expect(cameras).toEqual([
    ['observed', undefined],
    ['observed', undefined],
    ['observed', undefined],
    ['exempt', 'technical'],
    ['observed', undefined],
  ]);
});

test('the record never calls kept what nobody has seen or said', () => {
  const little = recordOf(byHand, organisation, now);
  expect(clause('camera-on', little)?.people?.map(({ evidence }) => evidence)).toEqual([
    'not-observed',
    'not-observed',
  ]);
  expect(clause('no-recording', little)?.evidence).toBe('not-observed');
  expect(clause('chat-not-sensitive', little)?.evidence).toBe('not-observed');
  expect(clause('organizer-leaves-last', little)?.evidence).toBe('open');
  expect(little.unobserved.camera).toEqual([{ from: '2026-11-24T08:00:00.000Z', to: '2026-11-24T09:00:00.000Z' }]);
  expect(little.refused).toEqual({ joinCall: '403 7503', tell: '403', watchChat: '403' });
});

test('the record tells what happened, by whom and when, and never what was written', () => {
  expect(record.recordings).toEqual([
    {
      kind: 'recording',
      from: '2026-11-24T08:09:00.000Z',
      to: '2026-11-24T08:10:00.000Z',
      by: { id: ola.id, name: 'Ola Hansen' },
    },
  ]);
  expect(record.findings).toEqual([
    {
      message: 'message-1',
      by: { id: ola.id, name: 'Ola Hansen' },
      at: '2026-11-24T08:07:00.000Z',
      kinds: [{ category: 'health', severity: 'warn', rule: 'health.adhd', at: '2026-11-24T08:07:00.000Z' }],
      closed: { at: '2026-11-24T08:08:00.000Z', how: 'deleted' },
    },
  ]);
  expect(record.staffIdRequests).toMatchObject([{ by: { id: nils.id }, outcome: 'shown', closedBy: { id: nils.id } }]);
  expect(record.organizerAbsences).toEqual([
    { from: '2026-11-24T08:40:00.000Z', to: '2026-11-24T08:45:00.000Z', remaining: 2, endedBy: 'back', told: 1 },
  ]);
  expect(record.meeting).toMatchObject({ phase: 'ended', startedAt: '2026-11-24T08:00:00.000Z', endedBy: 'platform' });
});

test('the record counts by rule what the organizer said was nothing', () => {
  const closed = { at: 0, how: 'dismissed' } as const;
  const findings = Object.fromEntries(Object.entries(busy.findings).map(([id, one]) => [id, { ...one, closed }]));
  const quiet = recordOf({ ...busy, findings }, organisation, now);
  expect(quiet.dismissedByRule).toEqual({ 'health.adhd': 1, 'national-id.number': 1 });
  expect(clause('chat-not-sensitive', quiet)?.evidence).toBe('observed');
});

test('the record holds that the organizer ended the routine', () => {
  expect(recordOf(stopped, organisation, now).meeting.stoppedAt).toBe('2026-11-24T08:07:00.000Z');
});

test('the record is plain JSON that reads the same whatever order things were stored in', () => {
  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .toReversed()
        .map(([key, inner]) => [key, reversed(inner)]),
    );
  };
  const other = reversed(ended) as MeetingState;
  expect(JSON.stringify(recordOf(other, organisation, now))).toBe(JSON.stringify(record));
  expect(JSON.parse(JSON.stringify(record))).toEqual(record);
});

test('the record leaves out what the routine does not ask for', () => {
  const off = { ...organisation, demands: { ...organisation.demands, 'camera-on': 'off' } } as const;
  expect(clause('camera-on', recordOf(five, off, now))).toEqual({ demand: 'camera-on', mode: 'off' });
});
