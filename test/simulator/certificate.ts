import { generateKeyPair, randomBytes, sign } from 'node:crypto';
import { promisify } from 'node:util';

/** A self-signed certificate and its key, for sealed notifications in tests and the demo. */
export interface Certificate {
  readonly certificatePem: string;
  readonly certificateDerBase64: string;
  readonly privateKeyPem: string;
}

/** Makes one (X.509 version 3, RSA of 2048 bits, no extensions), valid for a year from yesterday. */
export async function makeCertificate(): Promise<Certificate> {
  const { publicKey, privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  const yesterday = Date.now() - 86_400_000;
  const name = sequence(element(tag.set, sequence(commonName, element(tag.utf8, Buffer.from('motevakt-rehearsal')))));
  const content = sequence(
    element(tag.version, element(tag.integer, Buffer.of(2))),
    element(tag.integer, Buffer.concat([Buffer.of(1), randomBytes(15)])),
    sha256WithRsa,
    name,
    sequence(time(yesterday), time(yesterday + 365 * 86_400_000)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = element(tag.bits, Buffer.concat([Buffer.of(0), sign('sha256', content, privateKey)]));
  const der = sequence(content, sha256WithRsa, signature).toString('base64');
  return {
    certificatePem: pem(der),
    certificateDerBase64: der,
    privateKeyPem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

/** The tags of DER (ITU-T X.690) that a certificate (RFC 5280) is written with. */
const tag = { integer: 0x02, bits: 0x03, utf8: 0x0c, time: 0x17, sequence: 0x30, set: 0x31, version: 0xa0 } as const;
/** 2.5.4.3 */
const commonName = Buffer.from('0603550403', 'hex');
/** 1.2.840.113549.1.1.11, without parameters. */
const sha256WithRsa = sequence(Buffer.from('06092a864886f70d01010b', 'hex'), Buffer.from('0500', 'hex'));

function sequence(...parts: readonly Buffer[]): Buffer {
  return element(tag.sequence, Buffer.concat(parts));
}

function element(kind: number, content: Buffer): Buffer {
  return Buffer.concat([Buffer.of(kind), length(content.length), content]);
}

/** Lengths from 128 on are written as how many bytes they take, and those bytes. */
function length(size: number): Buffer {
  if (size < 0x80) return Buffer.of(size);
  return size < 0x100 ? Buffer.of(0x81, size) : Buffer.of(0x82, size >> 8, size & 0xff);
}

/** `260825090500Z` */
function time(at: number): Buffer {
  const digits = new Date(at).toISOString().replaceAll(/\D/g, '').slice(2, 14);
  return element(tag.time, Buffer.from(`${digits}Z`));
}

function pem(der: string): string {
  const lines = der.match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
