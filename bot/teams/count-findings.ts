import type { MeetingEvent, MessageFinding } from '../../src/protocol/event.ts';
import type { Meetings, Outcome } from '../meeting/fact.ts';

/** What has become of a finding. */
export type Became = 'found' | 'edited' | 'deleted' | 'dismissed';

/**
 * The same meetings; what becomes of findings is counted by rule, so that an organisation can see which of its rules are
 * noisy: those whose findings organizers answer with "not sensitive".
 */
export function countFindings(meetings: Meetings, count: (rule: string, became: Became) => void): Meetings {
  return {
    ...meetings,
    handle: async (fact) => {
      const outcome = await meetings.handle(fact);
      const news = newsOf(fact.event, outcome);
      for (const rule of news?.rules ?? []) count(rule, news?.became ?? 'found');
      return outcome;
    },
  };
}

interface News {
  readonly rules: ReadonlySet<string>;
  readonly became: Became;
}

function newsOf(event: MeetingEvent, { result, meeting }: Outcome): News | undefined {
  if (result !== 'changed' || (event.type !== 'messageChecked' && event.type !== 'findingDismissed')) return undefined;
  const finding = meeting?.state.findings[event.message];
  if (finding === undefined) return undefined;
  const { findings, closed } = finding;
  if (closed?.at === event.at) return { rules: rulesOf(findings), became: closed.how };
  const fresh = findings.filter(({ at }) => at === event.at);
  return fresh.length > 0 && closed === undefined ? { rules: rulesOf(fresh), became: 'found' } : undefined;
}

function rulesOf(findings: readonly MessageFinding[]): ReadonlySet<string> {
  return new Set(findings.map(({ rule }) => rule));
}
