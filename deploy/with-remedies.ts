import { remedies } from '../bot/outside/remedies.ts';
import { withTable } from './with-table.ts';

/** The operator's page with the table of remedies as it is now. Throws when the page holds no such table. */
export function withRemedies(page: string): string {
  const rows = Object.entries(remedies).map(([name, remedy]) => [`\`${name}\``, refusalOf(remedy), remedy.help]);
  return withTable(page, '| `remedy` | who refused what | what to do |', rows);
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
