import { demands, type Demand } from '../../src/routine/demand.ts';
import type { Routine } from '../../src/routine/routine.ts';
import type { Examined } from './check.ts';

/** How a demand will be kept in a meeting. */
export interface Kept {
  readonly demand: Demand;
  readonly how: 'observed' | 'by hand' | 'said' | 'not observed' | 'off';
  readonly detail: string;
}

/** What shows how a demand is kept: any of these checks; and what is done where none of them is granted. */
interface Sight {
  readonly by: readonly string[];
  readonly seen: string;
  readonly otherwise: Pick<Kept, 'how' | 'detail'>;
}

const byHand = (detail: string): Sight => ({ by: [], seen: '', otherwise: { how: 'by hand', detail } });
const said: Sight = { by: [], seen: '', otherwise: { how: 'said', detail: 'on the card; nothing is asked' } };
const ticked = byHand('the organizer ticks it in the preparation');
const inInvitation: Sight = {
  by: ['calendar'],
  seen: "in the organizer's calendar, before the meeting",
  otherwise: ticked.otherwise,
};
const presence = ['OnlineMeetingParticipant.Read.Chat', 'calling'];

const sights: Readonly<Record<Demand, Sight>> = {
  'agreed-by-phone': ticked,
  'teams-invitation': inInvitation,
  'invitation-not-sensitive': inInvitation,
  'child-not-named': inInvitation,
  'no-sensitive-attachment': inInvitation,
  'routine-attached': inInvitation,
  'marked-private': inInvitation,
  'browser-join-explained': inInvitation,
  'staff-show-id': byHand('whoever asks, or the organizer, says that it was shown'),
  'guest-shows-id': byHand(
    'the organizer marks each; who comes late is seen with OnlineMeetingParticipant.Read.Chat or calling',
  ),
  'camera-on': {
    by: ['calling'],
    seen: "in the call's roster",
    otherwise: { how: 'by hand', detail: 'the organizer confirms that all cameras are on' },
  },
  introductions: byHand('the organizer marks the round'),
  'see-who-is-here': said,
  screened: byHand('each confirms for themselves'),
  consent: byHand('each is told, or presses, as the routine has it'),
  'no-recording': {
    by: ['chat-watch'],
    seen: "by what Teams writes in the chat when one is started; by the call's roster too, if Teams shows it there",
    otherwise: { how: 'not observed', detail: 'whoever sees a recording says so' },
  },
  'chat-not-sensitive': {
    by: ['ChatMessage.Read.Chat'],
    seen: 'every message is looked at and let go of',
    otherwise: { how: 'not observed', detail: 'only what mentions the bot reaches it' },
  },
  'notes-in-right-tool': said,
  'organizer-leaves-last': {
    by: presence,
    seen: 'by who comes and goes',
    otherwise: { how: 'not observed', detail: 'the organizer is reminded by the clock alone' },
  },
};

/** What will be observed in a meeting by what was found, what is done by hand, and what nobody sees. */
export function seenInMeeting({ demands: modes }: Routine, examined: readonly Examined[]): readonly Kept[] {
  const granted = new Set(examined.flatMap(({ id, standing }) => (standing === 'ok' ? [id] : [])));
  return demands.map((demand) => {
    if (modes[demand] === 'off') return { demand, how: 'off', detail: 'the routine does not ask for it' };
    const { by, seen, otherwise } = sights[demand];
    return by.some((id) => granted.has(id)) ? { demand, how: 'observed', detail: seen } : { demand, ...otherwise };
  });
}
