/**
 * Sent with every answer. Pages may be framed by Teams alone (learn.microsoft.com, "Tab requirements"), and load only what this
 * service serves itself; teams-js fetches its list of trusted hosts from Microsoft.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    'connect-src https://res.cdn.office.net',
    "base-uri 'none'",
    "form-action 'none'",
    'frame-ancestors https://*.cloud.microsoft https://teams.microsoft.com https://*.teams.microsoft.com',
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'Strict-Transport-Security': 'max-age=31536000',
  'Cross-Origin-Resource-Policy': 'same-origin',
};
