import { expect, test } from 'vitest';
import { lintedDemands } from '../../src/invitation/invitation.ts';
import type { Invitation, LintedDemand, Verdict } from '../../src/invitation/invitation.ts';
import { lint } from '../../src/invitation/lint.ts';
import { file, internal, remarkOn, right, routine, saying } from './given-invitation.ts';

const link = 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_Yx%40thread.v2/0';
const elsewhere = { ...right, isTeamsMeeting: false };
const unexplained = { ...right, body: { type: 'text', content: 'Lenken står under.' } } as const;

test('an invitation in which everything is right has seven demands kept', () => {
  expect(lint(right, routine)).toEqual(lintedDemands.map((demand) => ({ demand, verdict: 'kept', places: [] })));
});

test.each<[what: string, LintedDemand, Invitation, Verdict]>([
  ['a Teams meeting', 'teams-invitation', right, 'kept'],
  ['a long link in the text', 'teams-invitation', saying(link, elsewhere), 'kept'],
  [
    'a short link in the place',
    'teams-invitation',
    { ...elsewhere, location: 'https://teams.microsoft.com/meet/23?p=a' },
    'kept',
  ],
  [
    'a link in Safe Links',
    'teams-invitation',
    saying(`https://eur05.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05`, elsewhere),
    'kept',
  ],
  [
    'a channel',
    'teams-invitation',
    saying('https://teams.microsoft.com/l/channel/19%3aab%40thread.tacv2/Generelt', elsewhere),
    'not-kept',
  ],
  ['the word alone', 'teams-invitation', saying('Vi ses på Teams.', elsewhere), 'not-kept'],
  ['the padlock', 'marked-private', right, 'kept'],
  ['confidential', 'marked-private', { ...right, sensitivity: 'confidential' }, 'not-kept'],
  ['personal', 'marked-private', { ...right, sensitivity: 'personal' }, 'not-kept'],
  ['a mark that cannot be read', 'marked-private', { ...right, sensitivity: undefined }, 'not-observed'],
  ['colleagues alone', 'routine-attached', internal, 'not-asked'],
  ['colleagues alone', 'browser-join-explained', { ...internal, body: unexplained.body }, 'not-asked'],
  [
    'another municipality whose domain ends alike',
    'routine-attached',
    { ...internal, attendees: [{ name: '', address: 'a@sornordvik.kommune.example' }] },
    'not-kept',
  ],
  [
    'an own domain in capitals',
    'routine-attached',
    { ...internal, attendees: [{ name: '', address: 'a@NORDVIK.kommune.example' }] },
    'not-asked',
  ],
  ['attachments that were not asked for', 'routine-attached', { ...right, attachments: undefined }, 'not-observed'],
  [
    'attachments that were not asked for',
    'no-sensitive-attachment',
    { ...right, attachments: undefined },
    'not-observed',
  ],
  ['a letter without explanation', 'browser-join-explained', unexplained, 'not-kept'],
  [
    'a forwarded mail',
    'no-sensitive-attachment',
    { ...right, attachments: [{ ...file('Møte'), kind: 'item' }] },
    'not-kept',
  ],
  [
    'a picture in the text',
    'no-sensitive-attachment',
    { ...right, attachments: [{ ...file('image001.png', 'image/png'), isInline: true }] },
    'kept',
  ],
  [
    'a photograph',
    'no-sensitive-attachment',
    { ...right, attachments: [file('20260112_0812.jpg', 'image/jpeg')] },
    'not-kept',
  ],
])('%s: %s', (_, demand, invitation, verdict) => {
  expect(remarkOn(demand, invitation)?.verdict).toBe(verdict);
});

test('a demand that the organisation has switched off is not asked', () => {
  const off = { ...routine, demands: { ...routine.demands, 'marked-private': 'off' } } as const;
  expect(remarkOn('marked-private', { ...right, sensitivity: 'normal' }, off)?.verdict).toBe('not-asked');
});

test('rules that are switched off are silent, and own words are found', () => {
  const choices = {
    rulesOff: ['health.medicine'],
    words: [{ pattern: 'solstua*', category: 'health', severity: 'warn' }],
  };
  const own = { ...routine, detection: choices };
  expect(remarkOn('invitation-not-sensitive', saying('Vi snakker om Concerta.'), own)?.verdict).toBe('kept');
  expect(remarkOn('invitation-not-sensitive', saying('Vi møtes på Solstua.'), own)?.verdict).toBe('not-kept');
});

test('a remark points at what was written, in the HTML as it was given', () => {
  const content = '<p>Hei,&nbsp;vi snakker om <b>ADHD</b>-utredningen.</p><p>Hilsen Ingeborg</p>';
  const places = remarkOn('invitation-not-sensitive', { ...right, body: { type: 'html', content } })?.places ?? [];
  expect(places).toContainEqual({
    type: 'body',
    start: content.indexOf('ADHD'),
    end: content.indexOf('ADHD') + 4,
    category: 'health',
    isQuoted: false,
  });
});

test('a remark points at the subject, the place and the attachment', () => {
  const named = { ...right, subject: 'Samtale om Aurora', location: 'Grupperom (Aurora)' };
  expect(remarkOn('child-not-named', named)?.places).toEqual([
    { type: 'subject', start: 11, end: 17, category: 'person-name' },
    { type: 'location', start: 11, end: 17, category: 'person-name' },
  ]);
  const attached = { ...right, attachments: [file('Kart.pdf'), file('Epikrise.pdf')] };
  expect(remarkOn('no-sensitive-attachment', attached)?.places).toEqual([{ type: 'attachment', index: 1 }]);
});
