import type { ReactElement } from 'react';
import { clockTime } from '../../src/language/clock.ts';
import type { ParticipantWords } from '../../src/language/words.ts';
import type { OwnAction } from '../../src/view/own-action.ts';
import type { ParticipantPanel } from '../../src/view/panel.ts';
import { About, Alarms, Times } from './head.tsx';
import { PressButton } from './press-button.tsx';
import { JustPressed, UndoButtons } from './undo.tsx';
import { useMeeting } from './use-meeting.ts';

type Step = ParticipantPanel['steps'][number];

/** The panel of somebody who takes part: their steps, and what they may ask for. */
export function Participant({ view }: { readonly view: ParticipantPanel }): ReactElement {
  const { words } = useMeeting();
  const { checklist } = words;
  return (
    <>
      <JustPressed of={view.undo} title={(what) => ownTitle(what, words)} />
      <Alarms view={view} recorded={({ kind }) => checklist.recording[kind]} />
      {view.asked.map((asker) => (
        <p key={asker} className="accent">
          {checklist.askedOfYou(asker)}
        </p>
      ))}
      <Written view={view} />
      {view.stage === 'running' ? <Running view={view} /> : <Other view={view} />}
      <About view={view} />
    </>
  );
}

/** What the reader wrote and should look over: what it says, and which kind of thing, is said nowhere here. */
function Written({ view: { written } }: { readonly view: ParticipantPanel }): ReactElement {
  const { panel, notice, language } = useMeeting().words;
  return (
    <>
      {written.map(({ message, at, is }) => (
        <p key={message} className="warning">
          {is === 'hint' ? notice.sensitiveHint : panel.written(clockTime(Date.parse(at), language))}{' '}
          {is === 'hidden' ? notice.sensitiveHidden : notice.sensitiveDelete}
        </p>
      ))}
    </>
  );
}

function Other({ view }: { readonly view: ParticipantPanel }): ReactElement {
  const { checklist, closing } = useMeeting().words;
  const { stage } = view;
  return (
    <>
      <h1 tabIndex={-1}>{stage === 'ended' ? closing.title : checklist.title}</h1>
      <p>{stage === 'ended' ? closing.record : stage === 'running' ? '' : checklist.stage[stage]}</p>
      <Times view={view} />
    </>
  );
}

function Running({ view }: { readonly view: ParticipantPanel }): ReactElement {
  const { words } = useMeeting();
  const { checklist } = words;
  return (
    <>
      <h1 tabIndex={-1}>{view.isReady ? checklist.ready : checklist.now}</h1>
      <Times view={view} />
      {view.isReady && <p>{checklist.readyMore}</p>}
      {view.clause !== undefined && <p>{view.clause}</p>}
      <ul className="steps">
        {view.steps.map((step) => (
          <StepLine key={step.demand} step={step} />
        ))}
      </ul>
      {view.withdrawn !== undefined && <p>{view.withdrawn}</p>}
      {view.cameraHelpAsked && <p className="quiet">{checklist.cameraHelpAsked}</p>}
      <div className="presses" data-row="presses" tabIndex={-1}>
        {view.presses.map((action, index) => (
          <PressButton
            key={action.type}
            action={action}
            title={ownTitle(action, words)}
            appearance={index === 0 ? 'primary' : 'secondary'}
          />
        ))}
      </div>
      <div className="presses" data-row="undo" tabIndex={-1}>
        <UndoButtons of={view.undo} title={(what) => ownTitle(what, words)} />
      </div>
      {view.request.length > 0 && (
        <div className="accent" data-row="request" tabIndex={-1}>
          <p>{checklist.staffIdAsked}</p>
          <div className="presses">
            {view.request.map((action) => (
              <PressButton key={ownTitle(action, words)} action={action} title={ownTitle(action, words)} />
            ))}
          </div>
        </div>
      )}
      <Remember view={view} />
    </>
  );
}

function StepLine({ step }: { readonly step: Step }): ReactElement {
  const { words } = useMeeting();
  if (step.isDone) return <li className="done">{`✓ ${doneWords(step, words)}`}</li>;
  const { step: steps } = words.checklist;
  const isFailed = step.demand === 'guest-shows-id' && step.is === 'not-kept';
  const { what, how } = isFailed ? steps.identityFailed : steps[step.demand];
  return (
    <li>
      ○ <strong>{what}</strong> {how}
    </li>
  );
}

function doneWords({ demand, is }: Step, { checklist }: ParticipantWords): string {
  const { stepDone } = checklist;
  if (demand !== 'camera-on' || is === 'observed') return stepDone[demand];
  return is === 'exempt' ? stepDone.cameraExempt : stepDone.cameraConfirmed;
}

/** What a participant's buttons are called. */
function ownTitle(action: OwnAction, { checklist }: ParticipantWords): string {
  switch (action.type) {
    case 'screenedConfirmed':
      return checklist.confirmScreened;
    case 'consentGiven':
      return checklist.confirmConsent;
    case 'consentWithdrawn':
      return checklist.withdrawConsent;
    case 'staffIdAnswered':
      return action.outcome === 'shown' ? checklist.staffIdShown : checklist.staffIdWithdraw;
    case 'cameraHelpAsked':
      return checklist.askCameraHelp;
    case 'leadTaken':
      return checklist.lead;
    case 'staffIdAsked':
      return checklist.askStaffId;
  }
}

function Remember({ view }: { readonly view: ParticipantPanel }): ReactElement | null {
  const { checklist, or } = useMeeting().words;
  const said = view.remember.map((what) =>
    what === 'notes' ? checklist.remember.notes(or(view.tools.map(({ name }) => name))) : checklist.remember[what],
  );
  return said.length === 0 ? null : <p className="quiet">{said.join(' ')}</p>;
}
