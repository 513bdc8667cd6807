import type { Words } from '../../../src/language/words.ts';
import type { Belonging } from '../../../src/view/panel.ts';

/** Where somebody belongs, and how that is known. */
export function belongingWords({ belongs, organisation }: Belonging, panel: Words['panel']): string {
  return organisation === undefined ? panel.belongs[belongs] : panel.belongsTo(organisation);
}
