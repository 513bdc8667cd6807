import type { Invitation, LintedDemand, Remark } from '../../src/invitation/invitation.ts';
import { lint } from '../../src/invitation/lint.ts';
import type { Routine } from '../../src/routine/routine.ts';
import { standard } from '../../src/routine/standard.ts';

/** The routine of a municipality that has said which domains are its own. */
export const routine: Routine = {
  ...standard,
  invitation: { domains: ['nordvik.kommune.example'], routineFiles: ['Rutine for videomøter.pdf'] },
};

const staff = { name: 'Ingeborg Moe', address: 'ingeborg.moe@nordvik.kommune.example' };
const parent = { name: 'Anette Solheim', address: 'anette.solheim@post.example' };

/** An invitation to a parent in which everything is right. */
export const right: Invitation = {
  subject: 'Samtale torsdag',
  body: {
    type: 'text',
    content: 'Hei! Klikk på lenken, så åpnes møtet i nettleseren. Du trenger ikke å installere noe.',
  },
  location: 'Microsoft Teams-møte',
  sensitivity: 'private',
  isTeamsMeeting: true,
  organizer: staff,
  attendees: [parent],
  attachments: [file('Rutine for videomøter.pdf')],
};

/** An invitation among colleagues. */
export const internal: Invitation = { ...right, attendees: [{ ...staff, name: 'Line Aas' }], attachments: [] };

/** A file that is attached. */
export function file(name: string, contentType = ''): NonNullable<Invitation['attachments']>[number] {
  return { name, contentType, isInline: false, kind: 'file' };
}

/** The same with other words below the right ones. */
export function saying(text: string, invitation = right): Invitation {
  return { ...invitation, body: { type: 'text', content: `${invitation.body.content}\n${text}` } };
}

/** What is said of one demand. */
export function remarkOn(demand: LintedDemand, invitation: Invitation, under = routine): Remark | undefined {
  return lint(invitation, under).find((remark) => remark.demand === demand);
}
