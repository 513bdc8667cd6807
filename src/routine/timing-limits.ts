import type { Range } from './setting.ts';
import type { Timings } from './routine.ts';

/**
 * What each timing may be. The lower ends are short enough for a rehearsal; the upper ones keep a slip of the pen (minutes
 * for seconds, milliseconds for seconds) from switching a demand off unseen.
 */
export const timingLimits: Readonly<Record<keyof Timings, Range>> = {
  cameraGrace: seconds(1, 3600),
  cameraInterval: seconds(1, 3600),
  identityFirst: seconds(1, 3600),
  identityAgain: seconds(1, 7200),
  absence: seconds(1, 3600),
  endReminder: seconds(1, 3600),
  leavingWindow: seconds(1, 3600),
  organizerGoneGrace: seconds(0, 600),
  organizerGoneAgain: seconds(1, 3600),
  recordingAgain: seconds(1, 3600),
  sensitiveNotice: seconds(1, 7200),
  emptyCloses: seconds(1, 7200),
  longestMeeting: seconds(60, 86_400),
  // The bot is believed to see the call for six minutes after it last heard of it.
  rosterInterval: seconds(1, 300),
  // A call whose bot says nothing for 45 minutes is ended (learn.microsoft.com, "call: keepAlive").
  callKeepAlive: seconds(1, 2400),
  retentionDays: { least: 1, most: 365, of: 'days' },
};

function seconds(least: number, most: number): Range {
  return { least, most, of: 'seconds' };
}
