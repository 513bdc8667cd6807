import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { validate as isDeployment } from 'kubernetes-models/_schemas/IoK8sApiAppsV1Deployment';
import { validate as isJob } from 'kubernetes-models/_schemas/IoK8sApiBatchV1Job';
import { validate as isConfigMap } from 'kubernetes-models/_schemas/IoK8sApiCoreV1ConfigMap';
import { validate as isNamespace } from 'kubernetes-models/_schemas/IoK8sApiCoreV1Namespace';
import { validate as isSecret } from 'kubernetes-models/_schemas/IoK8sApiCoreV1Secret';
import { validate as isService } from 'kubernetes-models/_schemas/IoK8sApiCoreV1Service';
import { validate as isIngress } from 'kubernetes-models/_schemas/IoK8sApiNetworkingV1Ingress';
import { validate as isNetworkPolicy } from 'kubernetes-models/_schemas/IoK8sApiNetworkingV1NetworkPolicy';
import { validate as isPodDisruptionBudget } from 'kubernetes-models/_schemas/IoK8sApiPolicyV1PodDisruptionBudget';
import { expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { operatorRoutes, routes, type Receivers } from '../../bot/http/routes.ts';
import { startMetrics } from '../../bot/metrics.ts';
import { ownFile } from '../../bot/own-files.ts';
import { program } from '../../deploy/program.ts';
import { field, list, text } from '../simulator/wire/json.ts';

const read = (path: string) => readFileSync(ownFile(path), 'utf8');

/** Settings by the names in .env.example, which another test holds against what is read. */
const settings = new Set([...read('.env.example').matchAll(/^#?([A-Z][A-Z_]+)=/gm)].map(([, name]) => name));

/** The documents of a YAML file. Throws where it is none. */
function documents(path: string): readonly unknown[] {
  return parseAllDocuments(read(path), { strict: true }).map((document) => {
    if (document.errors.length > 0) throw new Error(`${path}: ${document.errors.join('\n')}`);
    const content: unknown = document.toJS();
    return content;
  });
}

const manifests = readdirSync(ownFile('deploy/kubernetes')).flatMap((name) =>
  documents(join('deploy/kubernetes', name)),
);

function ofKind(kind: string): readonly unknown[] {
  return manifests.filter((manifest) => text(manifest, 'kind') === kind);
}

const valid: Readonly<Record<string, (manifest: unknown) => boolean>> = {
  ConfigMap: isConfigMap,
  Deployment: isDeployment,
  Ingress: isIngress,
  Job: isJob,
  Namespace: isNamespace,
  NetworkPolicy: isNetworkPolicy,
  PodDisruptionBudget: isPodDisruptionBudget,
  Secret: isSecret,
  Service: isService,
};

test('every manifest is what Kubernetes says such a thing is, in the namespace there is', () => {
  expect(manifests.length).toBeGreaterThan(8);
  for (const manifest of manifests) {
    const kind = text(manifest, 'kind') ?? 'nothing';
    expect(valid[kind]?.(manifest), `${kind} ${text(manifest, 'metadata', 'name')}`).toBe(true);
    if (kind !== 'Namespace') expect(text(manifest, 'metadata', 'namespace')).toBe('motevakt');
  }
});

const none = () => Promise.resolve({ status: 404 });
const receivers: Receivers = {
  messages: none,
  calls: none,
  notifications: none,
  lifecycle: none,
  calendars: none,
  record: none,
  panel: none,
  panelStream: none,
  panelStage: none,
  panelStageStream: none,
  panelPress: none,
  panelSession: none,
};
const served = routes({ receivers, ready: none, isStuck: () => false }).map(({ path }) => path);

test('probes ask for what is served, and the counts are served at their own port alone', () => {
  const containers = ofKind('Deployment').flatMap((one) => list(one, 'spec', 'template', 'spec', 'containers'));
  const asked = containers.flatMap((container) =>
    ['startupProbe', 'livenessProbe', 'readinessProbe'].map((probe) => text(container, probe, 'httpGet', 'path')),
  );
  expect(asked).toEqual(['/healthz', '/healthz', '/readyz']);
  const checked = /127\.0\.0\.1:\$\{[^}]+\}(\/[a-z]+)`/.exec(read('deploy/container/Containerfile'))?.[1];
  expect([...asked, checked].filter((path) => path === undefined || !served.includes(path))).toEqual([]);
  const closed = /@operator path (.+)/.exec(read('deploy/container/Caddyfile'))?.[1]?.split(' ');
  expect(closed).toEqual(['/healthz', '/readyz', ...operatorRoutes(startMetrics()).map(({ path }) => path)]);
  expect(served).not.toContain('/metrics');
});

test('whatever is set for the service is a setting of it', () => {
  const set = [
    ...ofKind('ConfigMap').flatMap((one) => Object.keys(field(one, 'data') ?? {})),
    ...ofKind('Secret').flatMap((one) => Object.keys(field(one, 'stringData') ?? {})),
    ...[...read('deploy/systemd/motevakt.service').matchAll(/^Environment=([A-Z_]+)=/gm)].map(([, name]) => name),
    ...[...read('deploy/container/Containerfile').matchAll(/process\.env\.([A-Z_]+)/g)].map(([, name]) => name),
    ...[...read('deploy/container/Caddyfile').matchAll(/\{\$([A-Z_]+)\}/g)].map(([, name]) => name),
    ...[...read('deploy/container/compose.yaml').matchAll(/\$\{([A-Z_]+)/g)].map(([, name]) => name),
  ];
  expect(set).toContain('CALLBACK_SECRET');
  expect(set).toContain('DATA_DIR');
  expect(set.filter((name) => !settings.has(name))).toEqual([]);
});

test('what is started is a command there is, and nobody can write where it lies', () => {
  const commands = program.commands.map((command) => command.name());
  const started = [
    /^CMD \["(\w+)"\]/m.exec(read('deploy/container/Containerfile'))?.[1],
    /^ExecStart=\S+ (\w+)$/m.exec(read('deploy/systemd/motevakt.service'))?.[1],
    ...ofKind('Job').flatMap((job) =>
      list(job, 'spec', 'template', 'spec', 'containers').flatMap((one) => list(one, 'args')),
    ),
  ];
  expect(started).toEqual(['start', 'start', 'migrate']);
  expect(commands).toEqual(expect.arrayContaining(started));
  const [compose] = documents('deploy/container/compose.yaml');
  expect(field(compose, 'services', 'motevakt', 'read_only')).toBe(true);
  for (const workload of [...ofKind('Deployment'), ...ofKind('Job')]) {
    for (const container of list(workload, 'spec', 'template', 'spec', 'containers')) {
      expect(field(container, 'securityContext', 'readOnlyRootFilesystem')).toBe(true);
    }
  }
});

test('alerts go by counts that the service has', async () => {
  const metrics = startMetrics();
  metrics.oldestDue(() => 0);
  metrics.refusing(() => [{ app: 'one', party: 'teams', seconds: 0 }]);
  metrics.clockAhead(() => 0);
  metrics.faulty(() => 0);
  const counted = new Set([...(await metrics.text()).matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name));
  const [alerts] = documents('deploy/alerts.yaml');
  const rules = list(alerts, 'groups').flatMap((group) => list(group, 'rules'));
  expect(rules.length).toBeGreaterThan(5);
  const named = rules.flatMap((rule) => text(rule, 'expr')?.match(/motevakt_\w+/g) ?? []);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !counted.has(name))).toEqual([]);
  for (const rule of rules) expect(text(rule, 'annotations', 'summary')).toMatch(/^.{20,}\.$/);
});

test('a page leads nowhere that is not there', () => {
  const pages = readdirSync(ownFile('deploy')).filter((name) => name.endsWith('.md'));
  expect(pages).toContain('container.md');
  for (const page of pages) {
    const links = [...read(`deploy/${page}`).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => link ?? '');
    expect(
      links.filter((link) => !existsSync(ownFile(join('deploy', link)))),
      page,
    ).toEqual([]);
  }
});

test('the hosts that a firewall has to let out are those of the settings', () => {
  const defaults = read('.env.example').match(/(?<==)https:\/\/[^/\s]+|smba\.trafficmanager\.net/g) ?? [];
  const asked = defaults.map((address) => address.replace('https://', ''));
  // Named in tokens, and never asked; and our own.
  const never = ['api.botframework.com', 'motevakt.kommune.example'];
  const table = read('deploy/operating.md').matchAll(/^\| `([a-z.]+)` \|/gm);
  expect(new Set([...table].map(([, host]) => host))).toEqual(new Set(asked.filter((host) => !never.includes(host))));
});
