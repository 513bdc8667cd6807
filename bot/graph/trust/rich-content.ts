import {
  X509Certificate,
  constants,
  createDecipheriv,
  createHash,
  createHmac,
  createPrivateKey,
  privateDecrypt,
  timingSafeEqual,
  type KeyObject,
} from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { KeyPairFiles } from '../../settings/registration-settings.ts';
import { parseJson, text } from '../../outside/json.ts';

/** The key pair that Graph encrypts chat notifications for. */
export interface NotificationKeys {
  /** Names the certificate in notifications: the beginning of its SHA-256 fingerprint. */
  readonly id: string;
  /** The certificate as Graph wants it: base64 of its DER form. */
  readonly certificate: string;
  readonly privateKey: KeyObject;
}

/** Reads the key pair once, at start. Throws when a file cannot be read or the two do not belong together. */
export function readNotificationKeys(files: KeyPairFiles): NotificationKeys {
  const certificate = new X509Certificate(readFileSync(files.certificateFile));
  const privateKey = createPrivateKey(readFileSync(files.privateKeyFile));
  if (!certificate.checkPrivateKey(privateKey)) {
    throw new Error('NOTIFICATION_PRIVATE_KEY_FILE does not belong to NOTIFICATION_CERTIFICATE_FILE');
  }
  const id = createHash('sha256').update(certificate.raw).digest('hex').slice(0, 32);
  return { id, certificate: certificate.raw.toString('base64'), privateKey };
}

/**
 * Opens the `encryptedContent` of a rich notification (Graph, "change notifications with resource data"): the key is wrapped
 * by RSA-OAEP with SHA-1, the content signed by HMAC-SHA-256 and encrypted by AES-256-CBC, whose initial vector is the first
 * half of the key. The signature is checked before anything is decrypted. `undefined` when it is not for this key, was
 * changed on its way, or is not JSON.
 */
export function openRichContent(content: unknown, keys: NotificationKeys): unknown {
  if (text(content, 'encryptionCertificateId') !== keys.id) return undefined;
  const data = bytes(content, 'data');
  try {
    const key = privateDecrypt(
      { key: keys.privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' },
      bytes(content, 'dataKey'),
    );
    const signature = createHmac('sha256', key).update(data).digest();
    const claimed = bytes(content, 'dataSignature');
    if (claimed.length !== signature.length || !timingSafeEqual(claimed, signature)) return undefined;
    const cipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16));
    return parseJson(Buffer.concat([cipher.update(data), cipher.final()]).toString('utf8'));
  } catch {
    return undefined;
  }
}

function bytes(content: unknown, name: string): Buffer {
  return Buffer.from(text(content, name) ?? '', 'base64');
}
