type Directive = keyof typeof usual;

/**
 * What a page may load, and who may frame it. Pages may be framed by Teams alone (learn.microsoft.com, "Tab requirements"), and
 * load only what this service serves itself; teams-js fetches its list of trusted hosts from Microsoft.
 */
const usual = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': 'https://res.cdn.office.net',
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': 'https://*.cloud.microsoft https://teams.microsoft.com https://*.teams.microsoft.com',
} as const;

/** The usual policy, with some of it otherwise. */
export function policy(otherwise: Readonly<Partial<Record<Directive, string>>> = {}): string {
  return Object.entries({ ...usual, ...otherwise })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}

/** Sent with every answer. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policy(),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'Strict-Transport-Security': 'max-age=31536000',
  'Cross-Origin-Resource-Policy': 'same-origin',
};
