import { describe, expect, test } from 'vitest';
import { detect } from '../../src/detect/detect.ts';
import type { Known } from '../../src/detect/known.ts';
import { categories } from '../../src/detect/finding.ts';
import { isOwnWord, mistakeInOwnWord, ruleIds } from '../../src/detect/rule-ids.ts';

const known: Known = { people: ['Kari Solbakken', 'Ola Nordbø', 'Even Rønning', 'Hilde Moen'] };

function alarms(text: string, more: Known = {}): readonly string[] {
  return detect(text, { ...known, ...more }).flatMap(({ severity, category }) =>
    severity === 'hint' ? [] : [category],
  );
}

describe('the bot finds what is said of a child or a family', () => {
  test.each([
    ['health', 'Han er utredet for autisme'],
    ['health', 'ho har gått ned ti kilo sidan sommaren'],
    ['child-welfare', 'Det er sendt bekymringsmeldig'],
    ['child-welfare', 'hun tør ikke gå hjem etter skolen'],
    ['special-education', 'Hun ligger to år bak i lesing'],
    ['crime-violence', 'far kommer ut til våren'],
    ['beliefs-origin-sexuality', 'Han har kommet ut som homofil'],
    ['economy', 'de har ikke råd til vinterklær'],
    ['family', 'Pappa har flyttet ut'],
    ['protected-address', 'Far må ikke få vite hvor de bor'],
    ['health', 'Han har au\u00adtisme ja'],
    ['health', 'Han har аutismе'],
    ['child-welfare', 'Noen meldte fra til barne vernet'],
  ])('%s: %s', (category, text) => {
    expect(alarms(text)).toContain(category);
  });
});

describe('the bot is quiet about', () => {
  test.each([
    ['jest', 'Jeg fikk helt angst av den nye timeplanappen 😅'],
    ['courses', 'Temakvelden om ADHD er for alle foresatte på trinnet'],
    ['the routine itself', 'Husk å ikke skrive diagnoser eller navn på barn her'],
    ['the law', 'Rett til sakkyndig vurdering er regulert i opplæringsloven kapittel 11'],
    ['agencies without a person', 'PP-tjenesten har kontordag på skolen hver tirsdag'],
    ['microphones', 'Har du slått på kameraet, Hilde?'],
    ['everyday ailments', 'Vi må dessverre avlyse, gutten har feber.'],
    ['the budget', 'Skolen har ikke råd til nye bøker i år'],
    ['russ', 'Russetiden er i gang'],
    ['chosen', 'Han vart vald til FAU-leiar i går'],
    ['the printer', 'Bruk kode 6 på printeren i andre etasje'],
  ])('%s: %s', (_what, text) => {
    expect(alarms(text)).toEqual([]);
  });
});

describe('the bot tells a third person from the people of the meeting', () => {
  test.each([
    ['Emma fikk beskjed i går', ['person-name']],
    ['Kari tar referatet', []],
    ['Even rekker opp hånda', []],
    ['Det var Storm som begynte', ['person-name']],
    ['Storm i kveld, så ferga kan bli innstilt', []],
    ['Sondre Solbakken har ikke levert', ['person-name']],
    ['Rektor Anette Lund tar ordet', []],
    ['Nordahl Grieg videregående har åpen dag', []],
    ['er ylva hos dere nå?', ['person-name']],
    ['Gjelder A.B. på 5. trinn', ['initials']],
    ['Elev K. skal bytte gruppe', ['initials']],
    ['Referent: KS', []],
    ['A/B-test av nytt skjema i 7A', []],
  ])('%s', (text, expected) => {
    expect(alarms(text)).toEqual(expected);
  });

  test('and is strict in invitations', () => {
    const findings = detect('Subject: Møte om Emma\nBody: Velkommen.\nAttachments: IOP MH.docx', {
      ...known,
      setting: 'invitation',
    });
    expect(findings.map(({ category, severity }) => `${severity} ${category}`)).toEqual([
      'block person-name',
      'warn special-education',
      'block initials',
    ]);
  });
});

describe('an organisation', () => {
  test('can switch a rule off', () => {
    const [finding] = detect('Det er sendt bekymringsmelding', known);
    expect(finding).toBeDefined();
    expect(ruleIds).toContain(finding?.rule);
    expect(alarms('Det er sendt bekymringsmelding', { rulesOff: ruleIds })).toEqual([]);
  });

  test('can add its own words, with endings and compounds', () => {
    const words = [{ pattern: 'kompetansesenter*', category: 'special-education', severity: 'warn' } as const];
    expect(alarms('Kompetansesenteret kommer på torsdag', { words })).toEqual(['special-education']);
    expect(alarms('Kompetansesenteret kommer på torsdag')).toEqual([]);
  });

  test('is told what is wrong with a word', () => {
    const word = { pattern: 'Solsikken', category: 'health', severity: 'warn' };
    expect(isOwnWord(word)).toBe(true);
    expect(mistakeInOwnWord({ ...word, pattern: 'a*' })).toMatch(/shorter/);
    expect(mistakeInOwnWord({ ...word, category: 'money' })).toContain(categories[0]);
    expect(mistakeInOwnWord({ ...word, severity: 'loud' })).toMatch(/block, warn, hint/);
    expect(mistakeInOwnWord({ ...word, pattern: '(a+)+b' })).toMatch(/signs/);
  });
});

test('every finding says where it stands in the original', () => {
  const text = 'Ha\u030akon og A\u030ase-Marie kranglet';
  expect(detect(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Ha\u030akon', 'A\u030ase-Marie']);
});
