import { expect, test } from 'vitest';
import { file, internal, remarkOn, right } from './given-invitation.ts';

function sends(name: string, invitation = right): boolean {
  return remarkOn('no-sensitive-attachment', { ...invitation, attachments: [file(name)] })?.verdict === 'not-kept';
}

test.each([
  'Sakkyndig vurdering.pdf',
  'IOP vår.docx',
  'Enkeltvedtak.docx',
  'Henvisning BUP.pdf',
  'Referat 3. februar.docx',
  'Scan0012.pdf',
  'Skannet dokument.pdf',
  'Fraværsliste uke 6.xlsx',
  'fravar_leander.xlsx',
  'Plan for Mathilde.docx',
  'Handlingsplan_KJ_4B.docx',
  'Clinic report.pdf',
  'Halvårsrapport spesialundervisning.docx',
  'SV Møte.msg',
  'Logos profilark.pdf',
  'Vekstkurve.pdf',
  'Avviksskjema 14 april.pdf',
  'Elevmappe.pdf',
  'Klasseliste 6A.pdf',
  'Språkskjema utfylt.pdf',
  'Samtykkeskjema signert.pdf',
  'Målark høst.pdf',
  'Uttalelse T.V.pdf',
])('to one family a name tells something: %s', (name) => {
  expect(sends(name)).toBe(true);
});

test.each([
  'Rutine for videomøter.pdf',
  'Kart over skolen.pdf',
  'IOP mal tom.docx',
  'Henvisningsskjema PPT - blankt.docx',
  'Agenda foreldremøte 4. trinn.pdf',
  'Innkalling.pdf',
  'Timeplan 6B.pdf',
  'Veileder sakkyndig vurdering.pdf',
  'Møte.ics',
  'Årsplan Aurora 2026.pdf',
  'Årshjul SLT.pdf',
])('to one family a name tells nothing: %s', (name) => {
  expect(sends(name)).toBe(false);
});

test('among colleagues a report is theirs, and a case is a case', () => {
  expect(sends('Referat teammøte.docx', internal)).toBe(false);
  expect(sends('Referat ansvarsgruppe.docx', internal)).toBe(true);
});

test.each([
  'Rutine for videomøter.pdf',
  'Rutine_for_videomoter (2).pdf',
  'RUTINE FOR VIDEOMØTER 2026.docx',
  'Rutine videomøter Nordvik - kopi.pdf',
  'Kommunens rutine for videomøte.pdf',
  'Rutine for vidomøter.pdf',
])('the routine goes by %s', (name) => {
  expect(remarkOn('routine-attached', { ...right, attachments: [file(name)] })?.verdict).toBe('kept');
});

test.each([
  'Rutine for henting og levering.pdf',
  'Rutine for foreldremøter.pdf',
  'Brukerveiledning videomøter.pdf',
  'Rutine for opptak av videomøter.pdf',
  'Videomøter.pdf',
  'Rutine.pdf',
])('another paper is not the routine: %s', (name) => {
  expect(remarkOn('routine-attached', { ...right, attachments: [file(name)] })?.verdict).toBe('not-kept');
});

test.each([
  ['<p>Les <a href="https://nordvik.kommune.example/dok/17">rutine for videomøter</a>.</p>', 'kept'],
  ['<p>Les <a href="https://nordvik.kommune.example/rutine-for-videom%C3%B8ter">her</a>.</p>', 'kept'],
  ['<p>Rutine for videomøter finner dere <a href="https://nordvik.kommune.example/17">her</a>.</p>', 'kept'],
  ['<p>Rutine for videomøter er vedlagt.</p>', 'not-kept'],
  [
    '<p>Rutine for videomøter er vedlagt. <a href="https://teams.microsoft.com/l/meetup-join/x">Bli med</a></p>',
    'not-kept',
  ],
])('the routine may be linked: %s', (content, verdict) => {
  const invitation = { ...right, attachments: [], body: { type: 'html', content } } as const;
  expect(remarkOn('routine-attached', invitation)?.verdict).toBe(verdict);
});
