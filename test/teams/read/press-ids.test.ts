import { expect, test } from 'vitest';
import { readAction } from '../../../src/view/action.ts';
import { declaredRoles, exemptionReasons, identityAnswers, staffIdOutcomes } from '../../../src/protocol/answer.ts';

const lise = 'entra:a1c0de00-0000-4000-8000-000000000003';

function read(fields: object): unknown {
  return readAction({ v: 1, meeting: 'm-1', ...fields })?.action;
}

/** Each button that names somebody, and by which field. */
const about: readonly (readonly [string, object])[] = [
  ['participant', { type: 'identityAnswered', answer: 'seen' }],
  ['of', { type: 'staffIdAsked' }],
  ['asker', { type: 'staffIdAnswered', outcome: 'shown' }],
  ['participant', { type: 'introductionsHeld' }],
  ['participant', { type: 'screenedConfirmed' }],
  ['participant', { type: 'cameraConfirmed' }],
  ['participant', { type: 'cameraExempted', reason: 'agreed' }],
  ['participant', { type: 'roleDeclared', role: 'parent' }],
  ['participant', { type: 'samePersonDeclared', same: lise }],
  ['same', { type: 'samePersonDeclared', participant: lise }],
];

const sentence = 'Ida Nordmann bor i Storgata 1 og har fødselsnummer 01859010071. '.repeat(8).slice(0, 500);

const strange: readonly unknown[] = [
  sentence,
  'Ida Nordmann',
  `entra:${sentence}`,
  `teams:${sentence}`,
  'teams:Ida Nordmann',
  'entra:Ida',
  'entra:',
  'entra:a1c0de00-0000-4000-8000-00000000000g',
  `${lise} `,
  `${lise}\n`,
  'mailto:ida@kommune.example',
  'teams:',
  `call:${'x'.repeat(201)}`,
  '',
  7,
  null,
  { id: lise },
];

test.each(about)('lets no free text pass for an id (%s of %o)', (name, fields) => {
  for (const value of strange) expect(read({ ...fields, [name]: value })).toBeUndefined();
});

test.each(about)('takes the ids there are (%s of %o)', (name, fields) => {
  const ids = [
    lise,
    'teams:29:1anonymous-SAMPLE_x',
    'call:e0000000-1111-4222-8333-444444444444',
    'phone:AAAAAAAAAAAAAAAAAAAAA-',
  ];
  for (const id of ids) expect(read({ ...fields, [name]: id })).toEqual({ ...fields, [name]: id });
});

test('lets no free text pass for the id of a message', () => {
  const dismissed = { type: 'findingDismissed' };
  expect(read({ ...dismissed, message: '1795420860111' })).toEqual({ ...dismissed, message: '1795420860111' });
  const guid = 'e0000000-1111-4222-8333-444444444444';
  expect(read({ ...dismissed, message: guid })).toEqual({ ...dismissed, message: guid });
  for (const message of [...strange.filter((one) => one !== lise), 'x'.repeat(101)]) {
    if (typeof message === 'string' && /^[\w.:-]{1,100}$/.test(message)) continue;
    expect(read({ ...dismissed, message })).toBeUndefined();
  }
});

test('takes every answer there is, and no other', () => {
  const each = (values: readonly string[], type: string, name: string) => {
    const who = type === 'staffIdAnswered' ? { asker: lise } : { participant: lise };
    for (const value of values) expect(read({ type, ...who, [name]: value })).toEqual({ type, ...who, [name]: value });
    for (const value of ['', 'other-than-these', undefined, 'constructor']) {
      expect(read({ type, ...who, [name]: value })).toBeUndefined();
    }
  };
  each(identityAnswers, 'identityAnswered', 'answer');
  each(exemptionReasons, 'cameraExempted', 'reason');
  each(declaredRoles, 'roleDeclared', 'role');
  each(staffIdOutcomes, 'staffIdAnswered', 'outcome');
});

test('understands that a colleague takes the lead', () => {
  expect(read({ type: 'leadTaken', participant: sentence })).toEqual({ type: 'leadTaken' });
});
