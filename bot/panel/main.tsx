import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { languageForReader } from '../../src/language/language.ts';
import { comeIn, localeOf, stageEntry } from './entry.ts';
import { Panel } from './panel.tsx';
import { Stage } from './shared-stage.tsx';
import { findTeams } from './teams.ts';
import { loadWords } from './words.ts';

const place = document.getElementById('panel');
if (place === null) throw new Error('the page has no place for the panel');
const teams = await findTeams();
const stage = stageEntry();
const [opened, words] = await Promise.all([
  stage === undefined ? comeIn(teams) : {},
  loadWords(languageForReader(localeOf(teams), 'en')),
]);
createRoot(place).render(
  <StrictMode>
    {stage === undefined ? (
      <Panel teams={teams} opened={opened} words={words} />
    ) : (
      <Stage teams={teams} entry={stage} words={words} />
    )}
  </StrictMode>,
);
