/**
 * What Postgres and its tools need of our environment. The rest holds our secrets, and whoever may ask the database may read
 * its environment. Messages are in English whatever the machine speaks: `ready` waits for one of them.
 */
export function childEnvironment(): NodeJS.ProcessEnv {
  const needed = ['PATH', 'TZ', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot'];
  return { ...Object.fromEntries(needed.map((name) => [name, process.env[name]])), LC_ALL: 'C' };
}
