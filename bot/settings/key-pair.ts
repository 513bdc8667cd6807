import { X509Certificate, createPrivateKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { KeyPairFiles } from './registration-settings.ts';

/** The settings that name the two files. */
export interface KeyPairSettings {
  readonly certificate: string;
  readonly privateKey: string;
}

/** What is wrong with a certificate and its private key; empty when they can be used together. */
export function keyPairProblems(files: KeyPairFiles, named: KeyPairSettings): readonly string[] {
  const certificate = pem(
    files.certificateFile,
    'a PEM certificate (BEGIN CERTIFICATE)',
    (text) => new X509Certificate(text),
  );
  const key = pem(files.privateKeyFile, keyForm, privateKey);
  const problems = [
    ...('problem' in certificate ? [`${named.certificate} ${certificate.problem}`] : []),
    ...('problem' in key ? [`${named.privateKey} ${key.problem}`] : []),
  ];
  if ('problem' in certificate || 'problem' in key) return problems;
  return certificate.read.checkPrivateKey(key.read)
    ? []
    : [`${named.privateKey} does not belong to ${named.certificate}: the two must be one pair`];
}

const keyForm =
  'an RSA private key in PEM without a passphrase (BEGIN PRIVATE KEY; make it with openssl pkcs8 -topk8 -nocrypt -in KEY)';

/** PKCS #8 without passphrase, which every reader of it here understands. */
function privateKey(text: string): KeyObject {
  if (!text.includes('-----BEGIN PRIVATE KEY-----')) throw new Error('another form');
  const key = createPrivateKey(text);
  if (key.asymmetricKeyType !== 'rsa') throw new Error('another kind');
  return key;
}

function pem<Read>(
  file: string,
  form: string,
  read: (text: string) => Read,
): { readonly read: Read } | { readonly problem: string } {
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return { problem: `cannot be read: ${file}` };
  }
  try {
    return { read: read(text) };
  } catch {
    return { problem: `is not ${form}: ${file}` };
  }
}
