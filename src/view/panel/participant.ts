import type { Language } from '../../language/language.ts';
import { wordsFor } from '../../language/words.ts';
import type { PersonalDemand } from '../../protocol/demand/table.ts';
import { personOf } from '../../protocol/know/people.ts';
import { isStaff } from '../../protocol/know/role.ts';
import { clauseFor, confirmations, withdrawnFor } from '../clause.ts';
import { iso } from '../evidence.ts';
import { labelFor } from '../label.ts';
import { stepsFor, type MySteps } from '../my-steps.ts';
import { isOwnAction, type OwnAction } from '../own-action.ts';
import type { SeenBy } from '../seen.ts';
import { toolsIn } from '../tools.ts';
import { panelHead } from './head.ts';
import { mayPress } from './may-press.ts';
import type { ParticipantPanel } from './panel-view.ts';
import { panelStanding } from './standing.ts';

/** The panel of somebody who takes part: their own steps, and what they may ask for. Nothing of anybody else. */
export function participantPanel(seen: SeenBy<Language>): ParticipantPanel {
  const { state, language, viewer } = seen;
  const head = panelHead(seen);
  const isRunning = state.phase === 'running';
  const mine = stepsFor(seen, viewer);
  const open = mine.steps.filter(({ isDone }) => !isDone).map(({ demand }) => demand);
  const clause = isRunning ? clauseFor(seen) : undefined;
  const { remember, tools } = rememberedBy(seen);
  const written = writtenBy(seen);
  return {
    for: 'participant',
    ...head,
    undo: head.undo.flatMap(({ what, ...one }) => (isOwnAction(what) ? [{ ...one, what }] : [])),
    isReady: mine.isReady && written.length === 0,
    steps: isRunning
      ? mine.steps.flatMap(({ demand, standing, isDone }) =>
          panelStanding(demand, standing).map((one) => ({ ...one, isDone })),
        )
      : [],
    asked: mine.asked.map(({ by }) => labelFor(state, by, wordsFor(language))),
    written,
    ...(clause !== undefined && { clause }),
    ...(mine.hasWithdrawn && { withdrawn: withdrawnFor(seen) }),
    presses: pressesOf(mine, open).filter((action) => mayPress(seen, action)),
    request: requestOf(mine).filter((action) => mayPress(seen, action)),
    cameraHelpAsked: mine.cameraHelpAsked,
    remember,
    tools,
  };
}

/** What they themselves wrote and can still delete. */
function writtenBy({ state, routine, viewer }: SeenBy<Language>): ParticipantPanel['written'] {
  if (routine.demands['chat-not-sensitive'] === 'off') return [];
  const me = personOf(state, viewer);
  return Object.values(state.findings)
    .filter(({ by, closed }) => closed === undefined && personOf(state, by) === me)
    .toSorted((a, b) => b.at - a.at)
    .map(({ message, at, findings, hiddenAt }) => {
      const isHint = findings.every(({ severity }) => severity === 'hint');
      return { message, at: iso(at), is: hiddenAt !== undefined ? 'hidden' : isHint ? 'hint' : 'sensitive' };
    });
}

/** What they confirm comes first, then their two wishes. */
function pressesOf(
  { mayAskStaffId, mayAskCameraHelp, mayWithdraw, mayLead }: MySteps,
  open: readonly PersonalDemand[],
): readonly OwnAction[] {
  return [
    ...(mayLead ? [{ type: 'leadTaken' } as const] : []),
    ...confirmations(open),
    ...(mayAskStaffId ? [{ type: 'staffIdAsked' } as const] : []),
    ...(mayAskCameraHelp ? [{ type: 'cameraHelpAsked' } as const] : []),
    ...(mayWithdraw ? [{ type: 'consentWithdrawn' } as const] : []),
  ];
}

function requestOf({ request }: MySteps): readonly OwnAction[] {
  if (request === undefined) return [];
  return (['shown', 'withdrawn'] as const).map((outcome) => ({
    type: 'staffIdAnswered',
    asker: request.by,
    outcome,
  }));
}

function rememberedBy({
  state,
  routine,
  language,
  viewer,
}: SeenBy<Language>): Pick<ParticipantPanel, 'remember' | 'tools'> {
  const { demands } = routine;
  const tools = toolsIn(routine, language);
  const writesNotes = demands['notes-in-right-tool'] !== 'off' && tools.length > 0 && isStaff(state, viewer);
  return {
    remember: [
      ...(demands['see-who-is-here'] === 'off' ? [] : ['participants' as const]),
      ...(demands['no-recording'] === 'off' ? [] : ['recording' as const]),
      ...(demands['chat-not-sensitive'] === 'off' ? [] : ['chat' as const]),
      ...(writesNotes ? ['notes' as const] : []),
    ],
    tools: writesNotes ? tools : [],
  };
}
