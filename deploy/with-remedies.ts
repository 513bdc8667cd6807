import { remedies } from '../bot/outside/remedies.ts';

const head = ['| `remedy` | who refused what | what to do |', '|---|---|---|'];

/** The operator's page with the table of remedies as it is now. Throws when the page holds no such table. */
export function withRemedies(page: string): string {
  const lines = page.split('\n');
  const start = lines.indexOf(head[0] ?? '');
  if (start === -1) throw new Error('deploy/README.md holds no table of remedies');
  const length = lines.slice(start).findIndex((line) => !line.startsWith('|'));
  return lines.toSpliced(start, length, ...head, ...rows()).join('\n');
}

function rows(): readonly string[] {
  return Object.entries(remedies).map(([name, remedy]) => `| \`${name}\` | ${refusalOf(remedy)} | ${remedy.help} |`);
}

interface Known {
  readonly by: string;
  readonly status?: number;
  readonly code?: string;
  readonly asked?: readonly string[];
}

function refusalOf({ by, status, code, asked = [] }: Known): string {
  const answer = [by, status, code].filter((part) => part !== undefined).join(' ');
  const questions = asked.map((question) => `\`${question}\``).join(', ');
  return questions === '' ? answer : `${answer} to ${questions}`;
}
