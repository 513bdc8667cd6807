// npm run remedies: writes the table of remedies into deploy/README.md. A test compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { withRemedies } from './with-remedies.ts';

const page = new URL('README.md', import.meta.url);
writeFileSync(page, withRemedies(readFileSync(page, 'utf8')));
