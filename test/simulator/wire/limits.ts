/** Teams' limits for one bot in one conversation (Bot Framework rate limits: 7 a second, 60 in 30 seconds). */
const perSecond = 7;
const perHalfMinute = 60;

/** A moment at which the bot wrote more often than Teams allows. */
export interface Breach {
  readonly chat: string;
  readonly at: string;
  readonly inOneSecond: number;
  readonly inThirtySeconds: number;
}

/** How often the bot wrote to each chat (sends, updates and deletions alike). */
export interface Limits {
  readonly breaches: readonly Breach[];
  /** Answer what is over the limit with 429 and Retry-After, as Teams does; default false: only note it. */
  enforce: boolean;
  /** The most writes within a second, and within thirty, that a chat has seen. */
  readonly peak: (chat: string) => { readonly inOneSecond: number; readonly inThirtySeconds: number };
}

/** Counts; `note` says whether the write was within the limits. */
export function limits(): Limits & { readonly note: (chat: string) => boolean } {
  const times = new Map<string, number[]>();
  const peaks = new Map<string, { inOneSecond: number; inThirtySeconds: number }>();
  const breaches: Breach[] = [];
  return {
    breaches,
    enforce: false,
    peak: (chat) => peaks.get(chat) ?? { inOneSecond: 0, inThirtySeconds: 0 },
    note: (chat) => {
      const now = performance.now();
      const recent = (times.get(chat) ?? []).filter((time) => now - time < 30_000);
      recent.push(now);
      times.set(chat, recent);
      const inOneSecond = recent.filter((time) => now - time < 1000).length;
      const peak = peaks.get(chat) ?? { inOneSecond: 0, inThirtySeconds: 0 };
      peak.inOneSecond = Math.max(peak.inOneSecond, inOneSecond);
      peak.inThirtySeconds = Math.max(peak.inThirtySeconds, recent.length);
      peaks.set(chat, peak);
      if (inOneSecond <= perSecond && recent.length <= perHalfMinute) return true;
      breaches.push({ chat, at: new Date().toISOString(), inOneSecond, inThirtySeconds: recent.length });
      return false;
    },
  };
}
