import { graphClient, type Graph } from '../../bot/graph/client.ts';
import type { Mailbox } from '../../bot/graph/calendar/mailbox.ts';
import { botToken } from '../simulator/listening-bot.ts';
import type { CalendarPen } from '../simulator/graph/calendar.ts';
import { startSimulator, type Simulator } from '../simulator/simulator.ts';
import type { Json } from '../simulator/wire/json.ts';

/** A person's calendar in the local Teams, and the bot's way to it. */
export interface GivenCalendar {
  readonly teams: Simulator;
  readonly pen: CalendarPen;
  readonly graph: Graph;
  readonly mailbox: Mailbox;
}

const user = 'a1c0de00-0000-4000-8000-000000000077';

/** One that the municipality has let the bot read. */
export async function givenCalendar(): Promise<GivenCalendar> {
  const teams = await startSimulator({ grants: { calendars: [user] } });
  const token = () => botToken(teams, 'https://graph.microsoft.com/.default');
  const graph = graphClient({ graphUrl: teams.addresses.graph }, token, () => {});
  return { teams, pen: teams.calendar(user), graph, mailbox: { tenant: teams.tenant, user } };
}

/** Noon of a day in March, as Graph writes it. */
export function noon(day: number, hour = 12): Json {
  return { dateTime: `2026-03-${String(day).padStart(2, '0')}T${String(hour)}:00:00.0000000`, timeZone: 'UTC' };
}

/** A Teams meeting of an hour with a parent. */
export function eventOn(day: number, over: Json = {}): Json {
  return {
    subject: 'Samtale torsdag',
    body: { contentType: 'html', content: '<p>Vi ser fram til en prat.</p>' },
    start: noon(day),
    end: noon(day, 13),
    isOnlineMeeting: true,
    onlineMeetingProvider: 'teamsForBusiness',
    onlineMeeting: { joinUrl: 'https://teams.microsoft.com/meet/399876543210?p=Ab3dEf' },
    organizer: { emailAddress: { name: 'Ingeborg Moe', address: 'ingeborg.moe@nordvik.kommune.example' } },
    attendees: [{ type: 'required', emailAddress: { name: 'Anette Solheim', address: 'anette@post.example' } }],
    ...over,
  };
}
