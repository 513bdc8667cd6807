import { completeFor, languageForReader } from '../../src/language/language.ts';
import { wordsFor } from '../../src/language/words.ts';
import type { GraphEffect } from '../../src/protocol/effect.ts';
import { localeOf, participantOf } from '../../src/protocol/know/people.ts';
import type { ParticipantId } from '../../src/protocol/person.ts';
import type { FindingState } from '../../src/protocol/state.ts';
import { SaidNo } from '../outside/delivery-error.ts';
import type { Delivery, PerformersOf } from '../meeting/performers.ts';
import type { Graph } from './client.ts';
import type { GraphSettings } from './settings.ts';

type HideEffect = Extract<GraphEffect, { type: 'hideMessage' }>;

/**
 * Hides a message from its readers by a policy violation (Graph, `chatMessagePolicyViolation`). The writer sees why, in their
 * own language, and may show it again: the bot deletes nothing. What has been dealt with in the meantime stays in sight.
 */
export function hidePerformers(settings: GraphSettings, graph: Graph): PerformersOf<HideEffect> {
  return {
    hideMessage: async ({ message, writer }, delivery) => {
      const asked = 'hiding a message';
      if (!settings.graphHideMessages) throw new SaidNo(asked, { code: 'off' });
      const { chat, state } = delivery;
      const finding = state.findings[message];
      if (finding === undefined || finding.closed !== undefined || finding.hiddenAt !== undefined) return [];
      const path = `/chats/${encodeURIComponent(chat.conversation)}/messages/${encodeURIComponent(message)}`;
      const body = { policyViolation: violation(finding, writer, delivery) };
      await graph({ asked, tenant: chat.tenant, method: 'PATCH', path, body });
      return [{ type: 'messageHidden', message }];
    },
  };
}

/** Names the kinds of content only, never the content. */
function violation({ findings }: FindingState, writer: ParticipantId, { state, routine }: Delivery): object {
  const words = wordsFor(completeFor(languageForReader(localeOf(participantOf(state, writer)), routine.language)));
  const names: Readonly<Partial<Record<string, string>>> = words.category;
  const kinds = new Set(findings.filter(({ severity }) => severity === 'block').map(({ category }) => category));
  return {
    policyTip: {
      generalText: words.policyTip.general,
      ...(routine.privacyUrl !== undefined && { complianceUrl: routine.privacyUrl }),
      matchedConditionDescriptions: [...kinds].flatMap((kind) => listed(names[kind])),
    },
    verdictDetails: 'AllowOverrideWithoutJustification,AllowFalsePositiveOverride',
    dlpAction: 'BlockAccess',
  };
}

/** Teams lists the kinds one below the other: each begins with a capital letter. */
function listed(name: string | undefined): readonly string[] {
  return name === undefined ? [] : [name.charAt(0).toUpperCase() + name.slice(1)];
}
