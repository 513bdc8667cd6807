import type { Language } from '../language/language.ts';
import type { Routine } from '../routine/routine.ts';

/** A tool for sensitive notes as its reader knows it. */
export interface NamedTool {
  readonly name: string;
  readonly url?: string;
}

/** The tools for sensitive notes, by the names they have in a language. */
export function toolsIn({ tools }: Pick<Routine, 'tools'>, language: Language): readonly NamedTool[] {
  return tools.map(({ name, names, url }) => ({ name: names?.[language] ?? name, ...(url !== undefined && { url }) }));
}
