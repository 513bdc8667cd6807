import { databaseChecks } from '../bot/doctor/database-checks.ts';
import { meetingChecks } from '../bot/doctor/meeting-checks.ts';
import { registrationChecks } from '../bot/doctor/registration-checks.ts';
import { serviceChecks } from '../bot/doctor/service-checks.ts';
import { pilotQuestions, type PilotQuestion } from '../bot/settings/pilot.ts';
import { withTable } from './with-table.ts';

/** The page of the doctor with its checks, and the questions of a pilot, as they are now. Throws when it holds no such tables. */
export function withChecks(page: string): string {
  const checks = [...serviceChecks, ...databaseChecks, ...registrationChecks, ...meetingChecks];
  const asked = withTable(
    page,
    '| check | asks | gives | how it is granted |',
    checks.map(({ id, asks, gives, grant }) => [`\`${id}\``, asks, gives, grant]),
  );
  const questions: readonly (readonly [string, PilotQuestion])[] = Object.entries(pilotQuestions);
  return withTable(
    asked,
    '| name | question | what to do | answers | what the service does by it |',
    questions.map(([id, { question, step, answers, changes }]) => [
      `\`${id}\``,
      question,
      step,
      answers.map((one) => `\`${one}\``).join(', '),
      changes,
    ]),
  );
}
