import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { learnedJudge, weightsFile } from '../../bot/judge/learned-judge.ts';
import { ownFile } from '../../bot/own-files.ts';
import { detect } from '../../src/detect/detect.ts';
import type { Finding } from '../../src/detect/finding.ts';
import { learnedFrom } from '../../src/detect/judge/data-file.ts';
import type { Learned } from '../../src/detect/judge/learned.ts';
import { stretchesOf } from '../../src/detect/judge/stretches.ts';
import type { Known } from '../../src/detect/known.ts';
import { detectInMessage } from '../../src/detect/message.ts';

const shipped = learnedFrom(readFileSync(ownFile(weightsFile)));
if (shipped === undefined) throw new Error('npm run detect:train makes the file');
const learned: Learned = shipped;
const people = ['Kari Solbakken', 'Ola Nordbø'];

/** The judge with every threshold but these out of reach. */
function judging(thresholds: Partial<Learned['thresholds']>): Known {
  const never = { demote: 0, demoteBlock: 0, promote: 2, alone: 2, hint: 2, drop: 0, kind: 0, another: 2 };
  return { people, learned: { ...learned, thresholds: { ...never, ...thresholds } } };
}

function said(text: string, known: Known): readonly string[] {
  return detect(text, known).map(({ severity, rule }) => `${severity} ${rule}`);
}

describe('the judge and the rules say one thing', () => {
  const diagnosis = 'Han har fått diagnosen ADHD';

  test('an alarm that is not believed is a hint, and one that is believed stays as it was', () => {
    const contact = 'Barnevernet er koblet på';
    expect(said(contact, { people })).toEqual(['block child-welfare.word']);
    expect(said(contact, judging({ demoteBlock: 2 }))).toEqual(['hint child-welfare.word']);
    expect(said(contact, judging({ demote: 2 }))).toEqual(['block child-welfare.word']);
    expect(said('Foreldrene er skilt', judging({ demote: 2 })).join()).toMatch(/^hint family\./);
    expect(said(diagnosis, judging({}))).toEqual(said(diagnosis, { people }));
  });

  test('a hint that is believed is said aloud, by the judge’s own rule', () => {
    const text = 'Hun kommer alltid sist ut av garderoben';
    expect(said(text, { people })).toEqual(['hint statement.about-pupil']);
    expect(said(text, judging({ promote: 0 })).filter((one) => one.startsWith('warn judge.'))).toHaveLength(1);
    expect(said(text, judging({ drop: 2 }))).toEqual([]);
  });

  test('what no rule saw is said aloud from one probability on, and counted from another', () => {
    const text = 'Det går fint for meg';
    expect(said(text, { people })).toEqual([]);
    expect(said(text, judging({ alone: 0 })).join()).toMatch(/^warn judge\./);
    expect(said(text, judging({ hint: 0 })).join()).toMatch(/^hint judge\./);
    expect(said(text, judging({ alone: 0, kind: 2 })).join()).toMatch(/^hint judge\./);
    expect(said(text, judging({}))).toEqual([]);
  });

  test.each([
    ['a number', 'fnr 12881453884', {}],
    ['a protected address', 'Far må ikke få vite hvor de bor', {}],
    ['a phone', 'Ring mor på 434 56 789', {}],
    ['an own word', 'Hun er på Solsikken', { words: [{ pattern: 'Solsikken', category: 'health', severity: 'warn' }] }],
    ['a watched name', 'Snakket med Vidkunn', { watched: { hashes: ['name vidkunn'], hash: (form: string) => form } }],
  ] as const)('%s is the rules’ alone', (_, text, more: Known) => {
    const byRules = detect(text, { people, ...more }).filter(({ severity }) => severity !== 'hint');
    expect(byRules).not.toEqual([]);
    expect(detect(text, { ...judging({ demote: 2, demoteBlock: 2, drop: 2 }), ...more })).toEqual(
      expect.arrayContaining([...byRules]),
    );
  });

  test('it never says that something must not stand there, so it has nothing hidden', () => {
    const severities = detect('Det går fint for meg', judging({ alone: 0, another: 0 })).map(
      ({ severity }) => severity,
    );
    expect(new Set(severities)).toEqual(new Set(['warn']));
  });

  test('an organisation switches it off kind by kind, both what it says and what it takes back', () => {
    const text = 'Det går fint for meg';
    const [first = ''] = detect(text, judging({ alone: 0 })).map(({ rule }) => rule);
    expect(said(text, { ...judging({ alone: 0 }), rulesOff: [first] }).join()).not.toContain(first);
    const off = { ...judging({ demoteBlock: 2 }), rulesOff: ['judge.health'] };
    expect(said(diagnosis, off)).toEqual(said(diagnosis, { people }));
  });

  test.each([
    ['pl', 'Nasz syn bierze leki na ADHD, proszę nie mówić innym'],
    ['uk', 'У мого сина аутизм, він не спить вночі'],
  ])('what is in a language that it has not learnt is the rules’ alone: %s', (_, text) => {
    const byRules = said(text, { people });
    expect(byRules).not.toEqual([]);
    expect(said(text, judging({ demote: 2, demoteBlock: 2, drop: 2, alone: 0 }))).toEqual(byRules);
  });

  test('names of files are read by the rules alone', () => {
    const message = { text: '', fileNames: ['Det går fint for meg.pdf'] };
    expect(detectInMessage(message, judging({ alone: 0 }))).toEqual(detectInMessage(message, { people }));
  });
});

describe('the judge as it is shipped', () => {
  test.each([
    'han har sluttet å spise med oss og sover ikke lenger om natta',
    'ho seier ho vil forsvinne, og vi tør ikkje la ho vere åleine',
    'Since his dad moved out he cries every night and wets the bed',
  ])('hears what is told without a telling word: %s', (text) => {
    expect(said(text, { people, learned }).join()).toMatch(/(?:warn|block)/);
  });

  test.each([
    'Hei, hører dere meg nå? Kameraet virker ikke',
    'Vi tar ti minutter pause, og så går vi gjennom planen for våren',
    'Oppskrifta på vaflar er enkel: tre egg, mjølk og litt kardemomme',
    'The second half was terrible but at least they won on penalties',
  ])('is quiet about ordinary life: %s', (text) => {
    expect(said(text, { people, learned })).toEqual([]);
  });

  test('finds only what lies inside the text, whatever the text is', () => {
    const part = fc.oneof(
      fc.constantFrom('han ', 'er redd. ', 'Emma ', '12881453884 ', '\n', '😂', 'ﷺ', '<b>'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        for (const { start, end } of detect(text, { people, learned })) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('is done with a very long message, whether or not anybody ends a sentence in it', () => {
    const size = 256 * 1024;
    for (const seed of ['han er redd ', 'hun slår. ', 'a', 'Emma ', '😂 ']) {
      const text = seed.repeat(Math.ceil(size / seed.length)).slice(0, size);
      expect(Array.isArray(detect(text, { people, learned }))).toBe(true);
    }
  });

  test('is told nothing louder because a long message stands around it', () => {
    const plain = 'Vi møtes på torsdag og går gjennom planen for våren sammen. '.repeat(12);
    const told = 'Han har sluttet å spise, sover ikke om natta og sier at han ikke vil leve lenger.';
    const inside = (findings: readonly Finding[], text: string) =>
      findings.some(({ severity, start }) => severity !== 'hint' && start >= text.indexOf(told));
    const text = `${plain}${told} ${plain}`;
    expect(inside(detect(text, { people, learned }), text)).toBe(true);
  });
});

test('a text is judged whole sentences at a time, and no word is left out or judged twice', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 200 }), { minLength: 1, maxLength: 30 }), (lengths) => {
      let end = 0;
      const sentenceEnds = lengths.map((length) => (end += length));
      let next = 0;
      for (const stretch of stretchesOf({ sentenceEnds })) {
        expect(stretch.from).toBe(next);
        expect(stretch.end).toBeGreaterThan(stretch.from);
        expect(stretch.end - stretch.from).toBeLessThanOrEqual(120);
        next = stretch.end;
      }
      expect(next).toBe(end);
    }),
  );
});

test('a file that is missing, cut off or another’s is said once, and the rules work alone', () => {
  const lines: string[] = [];
  const judge = learnedJudge({ warn: (line) => void lines.push(line) }, ownFile('bot/judge/nowhere.bin'));
  expect(judge()).toBeUndefined();
  expect(judge()).toBeUndefined();
  expect(lines).toHaveLength(1);
  const whole = readFileSync(ownFile(weightsFile));
  expect(learnedFrom(whole.subarray(0, whole.length - 1))).toBeUndefined();
  expect(learnedFrom(new Uint8Array())).toBeUndefined();
  expect(learnedFrom(Buffer.from('{"version":1}\n'))).toBeUndefined();
  expect(learnedFrom(Buffer.from('nonsense\n'))).toBeUndefined();
});
