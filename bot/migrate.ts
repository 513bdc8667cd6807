import { databaseProblem } from './settings/start-problem.ts';
import { settingReader } from './settings/setting.ts';
import { migrate } from './store/database.ts';

/** How to get what is missing. */
const remedies = {
  DATABASE_URL:
    'the address of a PostgreSQL of your own; the one that comes along is brought up to date when the service starts',
};

/** Brings the tables up to date without starting the service; answers with the steps that were taken, or with what is wrong. */
export async function migrateTables(
  env: Readonly<Record<string, string | undefined>>,
): Promise<{ readonly steps: readonly string[] } | { readonly problems: readonly string[] }> {
  const reader = settingReader(env, remedies);
  const url = reader.needed('DATABASE_URL');
  if (url === undefined) return { problems: reader.problems };
  try {
    return { steps: await migrate(url, () => undefined) };
  } catch (error) {
    return { problems: databaseProblem(error, false).problems };
  }
}
