import { aboutHealth } from '../clause/about-health.ts';
import { aboutHome } from '../clause/about-home.ts';
import { aboutOneself } from '../clause/about-oneself.ts';
import { aboutSchool } from '../clause/about-school.ts';
import { aboutUpbringing } from '../clause/about-upbringing.ts';
import type { Row } from '../lexicon/row.ts';
import { nameRows } from '../name/name-rows.ts';
import { notPersons } from '../name/not-persons.ts';
import { beliefs } from './beliefs.ts';
import { childWelfare } from './child-welfare.ts';
import { crimeViolence } from './crime-violence.ts';
import { cues } from '../cue/cues.ts';
import { economy } from './economy.ts';
import { family } from './family.ts';
import { health } from './health.ts';
import { meetings } from './meetings.ts';
import { numberCues } from '../cue/number-cues.ts';
import { otherLanguages } from './other-languages.ts';
import { protectedAddress } from './protected-address.ts';
import { settingCues } from '../cue/setting-cues.ts';
import { specialEducation } from './special-education.ts';

/** The whole shipped vocabulary. */
export const allRows: readonly Row[] = [
  ...cues,
  ...numberCues,
  ...settingCues,
  ...nameRows,
  ...notPersons,
  ...health,
  ...childWelfare,
  ...specialEducation,
  ...crimeViolence,
  ...beliefs,
  ...economy,
  ...family,
  ...protectedAddress,
  ...meetings,
  ...otherLanguages,
  ...aboutHealth,
  ...aboutUpbringing,
  ...aboutSchool,
  ...aboutHome,
  ...aboutOneself,
];
