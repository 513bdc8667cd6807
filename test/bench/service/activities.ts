import { tenant } from './world.ts';

let made = 0;

/** The chat of the nth meeting. */
export function chatOf(meeting: number): string {
  return `19:meeting_measured-${meeting}@thread.v2`;
}

function activity(serviceUrl: string, meeting: number, rest: object): object {
  made += 1;
  return {
    id: `${1_795_420_000_000 + made}`,
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl,
    from: { id: '29:1ola', aadObjectId: 'a1c0de00-0000-4000-8000-000000000002', name: 'Ola Hansen' },
    conversation: { id: chatOf(meeting), isGroup: true, conversationType: 'groupChat', tenantId: tenant },
    recipient: { id: '28:b07a0000-0000-4000-8000-0000000000aa', name: 'Møtevakt' },
    channelData: { tenant: { id: tenant } },
    locale: 'nb-NO',
    ...rest,
  };
}

const texts = [
  'Hei, jeg er litt sen, kommer om fem minutter.',
  'Kan dere høre meg? Lyden falt ut et øyeblikk her.',
  'Takk for i dag. Vi tar opp planen for lekser på neste møte, og skolen sender en ny innkalling i løpet av uka.',
  'ok',
];

/** Somebody writes something harmless: there is nothing to keep. */
export function written(serviceUrl: string, meeting: number): object {
  const text = texts[made % texts.length] ?? '';
  return activity(serviceUrl, meeting, {
    type: 'message',
    text,
    textFormat: 'plain',
    attachments: [{ contentType: 'text/html', content: `<p>${text}</p>` }],
  });
}

/** Somebody changes what they wrote: kept in the log, so one transaction. */
export function edited(serviceUrl: string, meeting: number): object {
  const { channelData, ...rest } = written(serviceUrl, meeting) as { channelData: object };
  return { ...rest, type: 'messageUpdate', channelData: { ...channelData, eventType: 'editMessage' } };
}

/** The nth person of a meeting; the first is its organizer. */
export function personOf(index: number): { readonly id: string; readonly aadObjectId: string; readonly name: string } {
  const aadObjectId = `a1c0de00-0000-4000-8000-${String(index).padStart(12, '0')}`;
  return { id: `29:1person-${index}`, aadObjectId, name: `Person ${index}` };
}

/** So many people join one meeting. */
export function joined(serviceUrl: string, meeting: number, people: number): object {
  const members = Array.from({ length: people }, (_, index) => ({
    user: { ...personOf(index), tenantId: tenant },
    meeting: { inMeeting: true, role: index === 0 ? 'Organizer' : 'Attendee' },
  }));
  return activity(serviceUrl, meeting, {
    type: 'event',
    name: 'application/vnd.microsoft.meetingParticipantJoin',
    value: { members },
  });
}

/** The meeting starts. */
export function started(serviceUrl: string, meeting: number): object {
  return activity(serviceUrl, meeting, {
    type: 'event',
    name: 'application/vnd.microsoft.meetingStart',
    value: { MeetingType: 'Scheduled', StartTime: new Date().toISOString() },
  });
}

/** Somebody's client asks by itself for their view of the checklist. */
export function refreshed(serviceUrl: string, meeting: number, occurrences: ReadonlyMap<string, string>): object {
  const data = { v: 1, meeting: occurrences.get(chatOf(meeting)), type: 'refresh' };
  return activity(serviceUrl, meeting, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb: 'refresh', data }, trigger: 'automatic' },
  });
}

/** Somebody presses on the checklist that they sit where nobody else sees or hears. */
export function pressed(serviceUrl: string, meeting: number, occurrences: ReadonlyMap<string, string>): object {
  const data = { v: 1, meeting: occurrences.get(chatOf(meeting)), type: 'screenedConfirmed', participant: 'self' };
  return activity(serviceUrl, meeting, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb: 'screenedConfirmed', data }, trigger: 'manual' },
  });
}
