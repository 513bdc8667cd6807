import type { Words } from '../../../src/language/words.ts';
import type { LeaderPanel } from '../../../src/view/panel.ts';

type Person = LeaderPanel['people'][number];
type Standing = Person['standings'][number];

/** What is known of somebody, in words: camera, identity, presentation, screened place. */
export function standingWords({ standings }: Pick<Person, 'standings'>, words: Words): readonly string[] {
  return standings.flatMap((standing) => wordOf(standing, words) ?? []);
}

function wordOf({ demand, is, answer, reason }: Standing, { people }: Words): string | undefined {
  const isKept = is === 'observed' || is === 'confirmed-by-person' || is === 'confirmed-by-organizer';
  switch (demand) {
    case 'camera-on':
      return reason === undefined ? cameraWord(is, people) : people.camera.exempt[reason];
    case 'guest-shows-id':
      return answer && people.identity[answer];
    case 'introductions':
      return isKept ? people.introduced : undefined;
    case 'screened':
      if (!isKept) return undefined;
      return is === 'confirmed-by-organizer' ? people.screenedByOrganizer : people.screened;
    case 'consent':
      if (is === 'withdrawn') return people.consent.withdrawn;
      return isKept ? people.consent.given : undefined;
  }
}

function cameraWord(is: Standing['is'], { camera }: Words['people']): string {
  if (is === 'observed') return camera.on;
  if (is === 'not-kept') return camera.off;
  return is === 'open' || is === 'not-observed' ? camera.unseen : camera.confirmed;
}
