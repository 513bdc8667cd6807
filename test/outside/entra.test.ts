import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { tokenSource } from '../../bot/outside/entra.ts';
import { makeCertificate, type Certificate } from '../simulator/certificate.ts';
import { startSimulator } from '../simulator/simulator.ts';
import { endless, givenParty, json } from './given-party.ts';

const party = await givenParty();
const credential = { kind: 'secret', secret: 'secret' } as const;
let now = 0;
const settings = { appId: 'app', tenant: 'tenant', credential, loginUrl: party.url };
const token = await tokenSource(settings, () => now);

test.each([
  ['AADSTS7000222: The provided client secret keys for app are expired.', 'AADSTS7000222', 'secret-expired'],
  ['Something new', 'invalid_client', undefined],
])('Entra says no with its code, and the remedy where it is known: %s', async (said, code, remedy) => {
  party.answer = json(401, { error: 'invalid_client', error_description: said });
  const refusal = { name: 'SaidNo', asked: 'token from Entra', status: 401, code, remedy };
  await expect(token('scope')).rejects.toMatchObject(refusal);
});

test('Entra is left alone for as long as it asks for', async () => {
  party.answer = json(429, { error: 'throttled' }, { 'retry-after': '7' });
  const busy = { name: 'NotReached', status: 429, retryAfter: 7 };
  await expect(token('busy')).rejects.toMatchObject(busy);
  party.answer = json(200, { access_token: 'fresh', token_type: 'Bearer', expires_in: 3600 });
  now += 6999;
  await expect(token('busy')).rejects.toMatchObject(busy);
  expect(await token('other')).toBe('fresh');
  now += 1;
  expect(await token('busy')).toBe('fresh');
});

test('an answer of Entra that does not end is hung up on', async () => {
  const { answer, sent } = endless();
  party.answer = answer;
  await expect(token('scope')).rejects.toMatchObject({ name: 'NotReached' });
  expect(sent()).toBeLessThan(100 * 1024 * 1024);
});

/** A token source by these two files, at the Entra of the local Teams that knows this certificate. */
async function byCertificate(known: Certificate, { certificatePem, privateKeyPem }: Certificate) {
  const teams = await startSimulator({ certificate: known.certificatePem });
  const folder = await mkdtemp(join(tmpdir(), 'motevakt-entra-'));
  onTestFinished(async () => {
    await teams.close();
    await rm(folder, { recursive: true });
  });
  const [certificateFile, privateKeyFile] = [join(folder, 'certificate.pem'), join(folder, 'key.pem')];
  await writeFile(certificateFile, certificatePem);
  await writeFile(privateKeyFile, privateKeyPem);
  const { appId, tenant, addresses } = teams;
  const proof = { kind: 'certificate', certificateFile, privateKeyFile } as const;
  return tokenSource({ appId, tenant, credential: proof, loginUrl: addresses.login });
}

test('the bot proves itself by its certificate, with all that Entra wants to see of it', async () => {
  const own = await makeCertificate();
  const source = await byCertificate(own, own);
  expect(await source('https://graph.microsoft.com/.default')).toMatch(/^ey/);
});

test("another certificate than the app's is refused, and the remedy named", async () => {
  const source = await byCertificate(await makeCertificate(), await makeCertificate());
  const refusal = { name: 'SaidNo', code: 'AADSTS700027', remedy: 'wrong-certificate' };
  await expect(source('https://graph.microsoft.com/.default')).rejects.toMatchObject(refusal);
});
