/** A meeting chat as Teams addresses it. A series of occurrences shares one chat. */
export interface Chat {
  readonly tenant: string;
  /** `19:meeting_…@thread.v2` */
  readonly conversation: string;
  /** The Bot Connector address of the latest activity from this chat; absent until Teams has written to the bot from it. */
  readonly serviceUrl?: string;
  /** `channelData.meeting.id`, which the meeting APIs want; opaque. */
  readonly platformMeeting?: string;
}
