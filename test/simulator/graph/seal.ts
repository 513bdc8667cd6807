import { X509Certificate, constants, createCipheriv, createHmac, publicEncrypt, randomBytes } from 'node:crypto';

/** What only the holder of a certificate's key can read, as Graph writes it (`encryptedContent`). */
export interface Sealed {
  readonly data: string;
  readonly dataSignature: string;
  readonly dataKey: string;
  readonly encryptionCertificateId: string;
  readonly encryptionCertificateThumbprint: string;
}

/**
 * Seals a resource as Graph's rich notifications do: a new AES-256 key each time, CBC with the key's first 16 bytes as IV,
 * HMAC-SHA256 over the ciphertext, the key itself by RSA-OAEP with SHA-1. The certificate is base64 DER.
 */
export function seal(resource: unknown, certificate: string, certificateId: string): Sealed {
  const x509 = new X509Certificate(Buffer.from(certificate, 'base64'));
  const key = randomBytes(32);
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16));
  const data = Buffer.concat([cipher.update(JSON.stringify(resource), 'utf8'), cipher.final()]);
  const padding = constants.RSA_PKCS1_OAEP_PADDING;
  return {
    data: data.toString('base64'),
    dataSignature: createHmac('sha256', key).update(data).digest('base64'),
    dataKey: publicEncrypt({ key: x509.publicKey, padding, oaepHash: 'sha1' }, key).toString('base64'),
    encryptionCertificateId: certificateId,
    encryptionCertificateThumbprint: x509.fingerprint.replaceAll(':', ''),
  };
}
