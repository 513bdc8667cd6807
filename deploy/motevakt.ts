#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';
import { ownFile } from '../bot/own-files.ts';

const oldest = 24;
if (Number.parseInt(process.versions.node, 10) < oldest) {
  process.stderr.write(`Møtevakt needs Node ${oldest} or later; this is ${process.versions.node}.\n`);
  process.exit(1);
}
// What was compiled is kept for the next start, which takes about half the time then; where nothing can be written, nothing is.
// So everything else is loaded after this.
module.enableCompileCache({ directory: ownFile('node_modules/.cache/compiled'), portable: true });
const { program } = await import('./program.ts');
// What the environment says counts before what the file says.
if (existsSync('.env')) program.hook('preAction', () => process.loadEnvFile('.env'));
await program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`Møtevakt: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
