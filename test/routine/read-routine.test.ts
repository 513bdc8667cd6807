import { expect, test } from 'vitest';
import { categories, mistakeInOwnWord, ruleIds } from '../../src/detect/rule-ids.ts';
import { readRoutine } from '../../src/routine/read-routine.ts';
import { standard } from '../../src/routine/standard.ts';
import { timingLimits } from '../../src/routine/timing-limits.ts';

const rules = { ruleIds, categories, mistakeInOwnWord };

function read(given: unknown) {
  return readRoutine(given, { rules });
}

function problems(given: unknown): readonly string[] {
  const routine = read(given);
  return 'problems' in routine ? routine.problems : [];
}

test('an organisation that says nothing has the standard routine', () => {
  expect(read({})).toEqual(standard);
});

test('what an organisation says holds, and the rest stays as it was', () => {
  const routine = read({
    organisation: ' Nordvik kommune ',
    language: 'nn',
    demands: { 'camera-on': 'observe', 'chat-not-sensitive': 'enforce', 'marked-private': 'off' },
    consent: { kind: 'consent', wording: { nb: 'Jeg er med i samtalen.' }, withdrawn: { pl: 'Dzwonimy.' } },
    tools: [{ name: 'Elevmappa', names: { en: 'the pupil file' }, url: 'https://elevmappa.example/start' }],
    timings: { cameraGrace: 60 },
    privacyUrl: 'https://nordvik.example/personvern',
    detection: {
      rulesOff: ['initials.single'],
      words: [{ pattern: 'fosterhjem*', category: 'child-welfare', severity: 'warn' }],
    },
    invitation: { domains: ['Nordvik.kommune.example'] },
  });
  expect(routine).toEqual({
    ...standard,
    organisation: 'Nordvik kommune',
    language: 'nn',
    demands: { ...standard.demands, 'camera-on': 'observe', 'chat-not-sensitive': 'enforce', 'marked-private': 'off' },
    consent: { kind: 'consent', wording: { nb: 'Jeg er med i samtalen.' }, withdrawn: { pl: 'Dzwonimy.' } },
    tools: [{ name: 'Elevmappa', names: { en: 'the pupil file' }, url: 'https://elevmappa.example/start' }],
    timings: { ...standard.timings, cameraGrace: 60 },
    privacyUrl: 'https://nordvik.example/personvern',
    detection: {
      rulesOff: ['initials.single'],
      words: [{ pattern: 'fosterhjem*', category: 'child-welfare', severity: 'warn' }],
    },
    invitation: { ...standard.invitation, domains: ['nordvik.kommune.example'] },
  });
});

test('a category that is switched off is all of its rules', () => {
  const routine = read({ detection: { rulesOff: ['initials'] } });
  expect('problems' in routine ? [] : routine.detection.rulesOff).toEqual([
    ...ruleIds.filter((id) => id.startsWith('initials.')),
    'judge.initials',
  ]);
});

test('the learned judge that is switched off is all of its rules', () => {
  const routine = read({ detection: { rulesOff: ['judge'] } });
  const judges = ruleIds.filter((id) => id.startsWith('judge.'));
  expect(judges).not.toEqual([]);
  expect('problems' in routine ? [] : routine.detection.rulesOff).toEqual(judges);
});

/** A faulty routine, and all that is said about it. */
const faults: readonly (readonly [given: unknown, ...said: readonly string[]])[] = [
  [[], 'the file is not a group of settings, { … }'],
  [null, 'the file is not a group of settings, { … }'],
  [{ organization: 'Nordvik' }, 'organization is no setting; did you mean organisation?'],
  [{ zzz: 1 }, 'zzz is no setting'],
  [{ constructor: 1 }, 'constructor is no setting'],
  [{ invitation: { domains: ['@nordvik'] } }, 'invitation.domains[0] is not a mail domain like nordvik.kommune.no'],
  [{ organisation: '' }, 'organisation is not a text of 1 to 80 characters'],
  [{ language: 'no' }, 'language is none of nb, nn, en; did you mean nb?'],
  [{ demands: { 'camera-onn': 'remind' } }, 'demands.camera-onn is no demand; did you mean camera-on?'],
  [{ demands: { 'camera-on': 'remin' } }, 'demands.camera-on is none of off, observe, remind; did you mean remind?'],
  [
    { demands: { 'camera-on': 'enforce' } },
    'demands.camera-on cannot be enforced, only chat-not-sensitive can; use remind, observe or off',
  ],
  [{ timings: { cameraGrace: '45' } }, 'timings.cameraGrace is not a number of seconds between 1 and 3600'],
  [{ timings: { cameraGrace: 45_000 } }, 'timings.cameraGrace is not a number of seconds between 1 and 3600'],
  [{ timings: { retentionDays: 0.5 } }, 'timings.retentionDays is not a number of days between 1 and 365'],
  [{ timings: { cameragrace: 45 } }, 'timings.cameragrace is no timing; did you mean cameraGrace?'],
  [{ consent: { kind: 'informd' } }, 'consent.kind is none of consent, informed; did you mean informed?'],
  [{ consent: { wording: { sv: 'Hej' } } }, 'consent.wording.sv is no language; did you mean se?'],
  [{ tools: { name: 'Elevmappa' } }, 'tools is not a list'],
  [{ tools: [{ name: 'Elevmappa' }, { url: 'https://x.example' }] }, 'tools[1].name is missing'],
  [{ tools: [{ name: 'X', names: { xx: 'Y' } }] }, 'tools[0].names.xx is no language'],
  [{ tools: [{ name: '' }] }, 'tools[0].name is not a text of 1 to 60 characters'],
  [{ tools: [{ name: 'X', url: 'javascript:alert(1)' }] }, 'tools[0].url is not an address that begins with https://'],
  [{ privacyUrl: 'http://nordvik.example' }, 'privacyUrl is not an address that begins with https://'],
  [
    { detection: { rulesOff: ['initials.singel'] } },
    'detection.rulesOff[0] is no rule of the detector; did you mean initials.single?',
  ],
  [
    { detection: { words: [{ pattern: 'ab', category: 'family', severity: 'warn' }] } },
    'detection.words[0] is shorter than three letters',
  ],
  [
    { detection: { words: [{ pattern: 'fosterhjem*', category: 'family' }] } },
    'detection.words[0].severity is missing',
  ],
  [
    { language: 'de', timings: { absence: -1 }, demands: { consent: true } },
    'language is none of nb, nn, en',
    'timings.absence is not a number of seconds between 1 and 3600',
    'demands.consent is none of off, observe, remind',
  ],
];

test.each(faults)('a faulty setting is named by its path: %j', (given, ...said) => {
  expect(problems(given)).toEqual(said);
});

test('the standard routine is a routine', () => {
  expect(problems(structuredClone(standard))).toEqual([]);
});

test('every timing has limits, and the standard routine keeps them', () => {
  expect(Object.keys(timingLimits)).toEqual(Object.keys(standard.timings));
});
