import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Invitation } from '../../src/invitation/invitation.ts';
import { lint } from '../../src/invitation/lint.ts';
import { right, routine } from './given-invitation.ts';

const size = 128 * 1024;

/** What readers of HTML and of threads have been slow at, or have stumbled over. */
const seeds = [
  '<',
  '<a ',
  '<a href="https://x.example/a.pdf">',
  '</a>',
  '<!--',
  '-->',
  '<style>',
  '<title>',
  '<p>',
  '<br>',
  '<blockquote>',
  '<div id="divRplyFwdMsg">',
  '&nbsp;',
  '&#',
  '&aring;',
  '&#229;',
  '\u00a0',
  '\n',
  '\r\n',
  'Fra: a\nSendt: b\n',
  'Fra: ',
  'On 1 skrev ',
  '________________\n',
  'Microsoft Teams\n',
  'Bli med i møtet nå\n',
  'Vennlig hilsen\n',
  'Hilsen ',
  '> ',
  'https://',
  'https://x.sharepoint.example/a b/%C3%A5/%zz.docx ',
  'https://eur05.safelinks.protection.outlook.com/?url=',
  'ikke installere ',
  'ikke ',
  'teams ',
  'nettleser ',
  'lenke ',
  'han ',
  'Jonas ',
  'A.B. ',
  'rutine for videomøter ',
  'ansvarsgruppe ',
  '\ud83d',
  'İ',
  'a',
] as const;

function bodies(text: string): readonly Invitation[] {
  return (['html', 'text'] as const).map((type) => ({ ...right, body: { type, content: text } }));
}

test('the linter is done with any long invitation in reasonable time', { timeout: 240_000 }, () => {
  for (const seed of seeds) {
    for (const invitation of bodies(seed.repeat(Math.ceil(size / seed.length)).slice(0, size)))
      expect(lint(invitation, routine)).toHaveLength(7);
  }
});

test('the linter never throws, and every place lies inside what was given', () => {
  const part = fc.oneof(fc.constantFrom(...seeds), fc.string({ unit: 'binary' }));
  const anyText = fc.array(part, { maxLength: 40 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(anyText, anyText, anyText, (subject, location, text) => {
      for (const body of bodies(text)) {
        const invitation = { ...body, subject, location, attachments: [{ ...fileOf(subject), name: location }] };
        for (const { places } of lint(invitation, routine)) places.forEach((place) => expectInside(place, invitation));
      }
    }),
    { numRuns: 300 },
  );
});

function fileOf(name: string): NonNullable<Invitation['attachments']>[number] {
  return { name, contentType: '', isInline: false, kind: 'file' };
}

function expectInside(place: ReturnType<typeof lint>[number]['places'][number], invitation: Invitation): void {
  if (!('start' in place)) return;
  const whole = { subject: invitation.subject, location: invitation.location, body: invitation.body.content }[
    place.type
  ];
  expect(place.start).toBeGreaterThanOrEqual(0);
  expect(place.end).toBeGreaterThan(place.start);
  expect(place.end).toBeLessThanOrEqual(whole.length);
}
