import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { completeFor, languageForReader } from '../../src/language/language.ts';
import { comeIn } from './entry.ts';
import { Panel } from './panel.tsx';
import { findTeams } from './teams.ts';
import { loadWords } from './words.ts';

const place = document.getElementById('panel');
if (place === null) throw new Error('the page has no place for the panel');
const teams = await findTeams();
const [opened, words] = await Promise.all([
  comeIn(teams),
  loadWords(completeFor(languageForReader(teams?.locale ?? navigator.language, 'en'))),
]);
createRoot(place).render(
  <StrictMode>
    <Panel teams={teams} opened={opened} words={words} />
  </StrictMode>,
);
