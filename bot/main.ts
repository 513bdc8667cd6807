import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// What was compiled is kept for the next start, which takes about half the time then; where nothing can be written, nothing is.
// So everything else is loaded after this.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url)));
// What the environment says counts before what the file says.
if (existsSync('.env')) process.loadEnvFile('.env');
const { run } = await import('./run.ts');
await run(process.env);
