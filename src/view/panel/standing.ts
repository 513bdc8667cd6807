import type { Scene, Standing } from '../../protocol/demand/entry.ts';
import { askedFor, demandTable, type PersonalDemand } from '../../protocol/demand/table.ts';
import type { Participant } from '../../protocol/state.ts';
import type { PanelStanding } from './panel-view.ts';

/** How somebody stands to everything that is asked of them. */
export function standingsOf(scene: Scene, participant: Participant): readonly PanelStanding[] {
  return askedFor(scene.routine).flatMap((demand) =>
    panelStanding(demand, demandTable[demand].standing(scene, participant)),
  );
}

/** A standing for the page: how it is known, and by which answer; nothing where the demand is not about the person. */
export function panelStanding(demand: PersonalDemand, standing: Standing): readonly PanelStanding[] {
  switch (standing.is) {
    case 'not-asked':
      return [];
    case 'confirmed-by-organizer':
    case 'not-kept':
      return [{ demand, is: standing.is, ...(standing.answer !== undefined && { answer: standing.answer }) }];
    case 'exempt':
      return [{ demand, is: standing.is, reason: standing.reason }];
    case 'informed':
    case 'withdrawn':
    case 'observed':
    case 'confirmed-by-person':
    case 'open':
    case 'not-observed':
      return [{ demand, is: standing.is }];
  }
}
