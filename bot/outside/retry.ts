/** Whether the same question may be answered otherwise soon; 500 too, which is asked again a few times and then given up. */
export function comesBack(status: number): boolean {
  return [408, 412, 425, 429].includes(status) || (status >= 500 && status !== 501);
}

/** What is longer than an hour is no wait but an outage. */
const longest = 3600;

/** The seconds that an answer asks to be left alone for, given as such or as a date by the clock of whoever answers. */
export function retryAfter(headers: Headers): number | undefined {
  const asked = headers.get('retry-after');
  if (asked === null) return undefined;
  const theirNow = Date.parse(headers.get('date') ?? '') || Date.now();
  const seconds = /^\d+$/.test(asked) ? Number(asked) : (Date.parse(asked) - theirNow) / 1000;
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), longest) : undefined;
}
