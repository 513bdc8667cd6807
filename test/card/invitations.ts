import { lint } from '../../src/invitation/lint.ts';
import { keptOf } from '../../src/invitation/kept-remark.ts';
import type { Invitation } from '../../src/invitation/invitation.ts';
import type { InvitationReading } from '../../src/card/invitation.ts';
import type { CompleteLanguage } from '../../src/language/language.ts';
import type { SeenInvitation } from '../../src/view/invitation.ts';
import { right, routine } from '../invitation/given-invitation.ts';

/** An invitation in which everything is wrong. */
const wrong: Invitation = {
  ...right,
  subject: 'Henvisningssamtale om Selma',
  body: { type: 'text', content: 'Hei' },
  sensitivity: 'normal',
  isTeamsMeeting: false,
  attachments: [{ name: 'Sakkyndig vurdering.pdf', contentType: '', isInline: false, kind: 'file' }],
};

/** How an invitation stands, as its organizer reads it. */
function readingOf(
  invitation: Invitation,
  language: CompleteLanguage,
  over: Partial<SeenInvitation> = {},
): InvitationReading {
  return {
    language,
    routine: { ...routine, privacyUrl: 'https://nordvik.example/personvern/motevakt' },
    invitation: {
      id: '0a1b2c3d-0000-4000-8000-000000000001',
      starts: Date.UTC(2026, 2, 29, 10),
      isSeries: false,
      standing: 'coming',
      letter: language,
      remarks: lint(invitation, routine).map(keptOf),
      mends: { isOn: true, file: 'Rutine.pdf' },
      ...over,
    },
  };
}

/** An invitation as it may stand, by a name. */
export function everyReading(language: CompleteLanguage): readonly (readonly [string, InvitationReading])[] {
  const link = { label: 'Rutine', url: 'https://nordvik.kommune.example/rutine' };
  return [
    ['invitation, all wrong', readingOf(wrong, language)],
    ['invitation, a link to the routine', readingOf(wrong, language, { mends: { isOn: true, link } })],
    ['invitation, nothing to mend with', readingOf(wrong, language, { mends: { isOn: false } })],
    ['invitation, a series', readingOf({ ...right, sensitivity: 'normal' }, language, { isSeries: true })],
    ['invitation, all right', readingOf(right, language)],
    ['invitation, gone', readingOf(wrong, language, { standing: 'gone' })],
    ['invitation, over', readingOf(wrong, language, { standing: 'over' })],
  ];
}
