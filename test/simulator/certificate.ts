import { KeyObject } from 'node:crypto';
import { X509CertificateGenerator } from '@peculiar/x509';

/** A self-signed certificate and its key, for sealed notifications in tests and the demo. */
export interface Certificate {
  readonly certificatePem: string;
  readonly certificateDerBase64: string;
  readonly privateKeyPem: string;
}

/** Makes one, valid for a year. */
export async function makeCertificate(): Promise<Certificate> {
  const algorithm = {
    name: 'RSASSA-PKCS1-v1_5',
    hash: 'SHA-256',
    publicExponent: new Uint8Array([1, 0, 1]),
    modulusLength: 2048,
  };
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const notBefore = new Date();
  const certificate = await X509CertificateGenerator.createSelfSigned({
    name: 'CN=motevakt-rehearsal',
    notBefore,
    notAfter: new Date(notBefore.getTime() + 365 * 86_400_000),
    signingAlgorithm: algorithm,
    keys,
  });
  return {
    certificatePem: certificate.toString('pem'),
    certificateDerBase64: Buffer.from(certificate.rawData).toString('base64'),
    privateKeyPem: KeyObject.from(keys.privateKey).export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}
