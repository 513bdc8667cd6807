import type { Examined, Standing } from './check.ts';
import type { Examination, Section } from './doctor.ts';
import type { PilotStep } from './pilot.ts';

const marks: Readonly<Record<Standing, string>> = {
  ok: 'ok',
  fault: 'FAULT',
  warning: 'look',
  'not-granted': 'no',
  off: 'off',
  'not-asked': '-',
  question: '?',
};

/** What was found, for who reads it: what is well in a line each, what is not with what it gives and how it is granted. */
export function report({ version, sections, faults }: Examination): string {
  const parts = [
    `Møtevakt ${version}: what it is permitted, and what that gives.`,
    ...sections.map(sectionText),
    faults.length === 0 ? 'Nothing is missing.' : `Missing or wrong: ${faults.join(', ')}.`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function sectionText({ title, examined, kept = [], questions = [], pilot = [] }: Section): string {
  return [
    title,
    ...examined.flatMap(lines),
    ...(kept.length === 0 ? [] : ['', '  In this meeting:']),
    ...kept.map(({ demand, how, detail }) => `  ${how.padEnd(13)}${demand}: ${detail}`),
    ...(questions.length === 0 ? [] : ['', '  What only a person can look at:']),
    ...questions.flatMap(({ id, question, command }) => [row('question', id, question), under(command)]),
    ...(pilot.length === 0
      ? []
      : ['', '  What a live tenant shows; write the answers into PILOT_FILE as { "camera-toggles": "yes", … }:']),
    ...pilot.flatMap(step),
  ].join('\n');
}

function step({ id, question, step: how, answers, changes, answer }: PilotStep): readonly string[] {
  const known = answer === undefined ? answers.join(' | ') : `answered: ${answer}`;
  return [row(answer === undefined ? 'question' : 'ok', id, question), under(how), under(`${known} (${changes})`)];
}

function lines({ id, standing, detail, gives, grant }: Examined): readonly string[] {
  const first = row(standing, id, detail);
  if (standing === 'fault') return [first, under(`gives: ${gives}`), under(`do: ${grant}`)];
  if (standing === 'not-granted') return [first, under(`only where wanted; gives: ${gives}`), under(`do: ${grant}`)];
  return standing === 'warning' ? [first, under(`do: ${grant}`)] : [first];
}

function row(standing: Standing, id: string, detail: string): string {
  return `  ${marks[standing].padEnd(6)} ${id}: ${plain(detail)}`;
}

function under(text: string): string {
  return `         ${plain(text)}`;
}

/** Marks are for pages. */
function plain(text: string): string {
  return text.replaceAll('`', '');
}
