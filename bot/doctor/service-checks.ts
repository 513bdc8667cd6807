import { once } from 'node:events';
import { connect } from 'node:tls';
import type { ServiceSettings } from '../settings/service-settings.ts';
import { certificateFinding } from './certificate-finding.ts';
import { fault, ok, type Check, type Finding } from './check.ts';

/** The service as it is reached. */
export type ServicePatient = Pick<ServiceSettings, 'publicUrl'>;

/** In milliseconds. */
const patience = 10_000;

/** What is asked of the service itself, by its public address. */
export const serviceChecks: readonly Check<ServicePatient>[] = [
  {
    id: 'public-url',
    asks: '`/healthz` at `PUBLIC_URL`, from here. That Microsoft reaches it from outside is shown by `chat-watch`',
    gives: 'everything: Teams, Graph and browsers come by it',
    grant: 'start the service, and lead https://YOUR-HOST/ to its PORT: curl -i https://YOUR-HOST/healthz',
    find: healthAt,
  },
  {
    id: 'public-certificate',
    asks: 'the certificate that `PUBLIC_URL` shows, by the authorities this machine believes',
    gives: 'the same: Microsoft talks to nobody whose certificate is not good',
    grant:
      'renew the certificate of the proxy: openssl s_client -connect YOUR-HOST:443 -servername YOUR-HOST </dev/null',
    after: ['public-url'],
    wanted: ({ publicUrl }) => publicUrl.startsWith('https:'),
    find: certificateAt,
  },
];

async function healthAt({ publicUrl }: ServicePatient): Promise<Finding> {
  try {
    const { status } = await fetch(`${publicUrl}/healthz`, { signal: AbortSignal.timeout(patience) });
    if (status === 200) return ok('it answers');
    return fault(status === 503 ? 'it stands still: start it anew' : `something else answers there, with ${status}`);
  } catch {
    // Many a firewall lets nobody inside reach its outside: that alone is no fault.
    return { standing: 'warning', detail: 'it does not run, or cannot be reached from this machine by that address' };
  }
}

async function certificateAt({ publicUrl }: ServicePatient): Promise<Finding> {
  const { hostname, port } = new URL(publicUrl);
  const socket = connect({ host: hostname, port: Number(port || 443), servername: hostname, timeout: patience });
  try {
    socket.once('timeout', () => socket.destroy(new Error('timeout')));
    await once(socket, 'secureConnect');
    return certificateFinding(Date.parse(socket.getPeerCertificate().valid_to), Date.now());
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'no answer';
    return code.startsWith('E')
      ? { standing: 'warning', detail: `not reached from this machine (${code})` }
      : fault(`not believed: ${code}`);
  } finally {
    socket.destroy();
  }
}
