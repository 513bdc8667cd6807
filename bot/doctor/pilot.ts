import { pilotQuestions, type PilotAnswers, type PilotQuestion } from '../settings/pilot.ts';

/** What the first organisation proves in its own tenant: each question, the step that answers it, and what is known. */
export interface PilotStep extends PilotQuestion {
  readonly id: string;
  readonly answer?: string;
}

/** The questions with the answers there are. */
export function pilotSteps(answers: PilotAnswers): readonly PilotStep[] {
  const known: Readonly<Record<string, string | undefined>> = answers;
  return Object.entries(pilotQuestions).map(([id, question]) => {
    const answer = known[id];
    return { id, ...question, ...(answer !== undefined && { answer }) };
  });
}
