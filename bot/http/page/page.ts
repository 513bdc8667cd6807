import { isRightToLeft, languageOf, type Language } from '../../../src/language/language.ts';
import type { Exchange, Reply } from '../exchange.ts';

/** A page of the service: small, without cookies, and without anything from elsewhere. */
export interface Page {
  readonly language: Language;
  readonly title: string;
  /** HTML; every text in it has gone through `escaped`. */
  readonly main: string;
  /** Addresses of scripts of the service itself. */
  readonly scripts?: readonly string[];
  /** As Teams names its themes; absent: as the reader's system has it. */
  readonly theme?: Theme | undefined;
  readonly kind: 'notice' | 'text';
}

export type Theme = (typeof themes)[number];

const themes = ['default', 'dark', 'contrast'] as const;

/** The page as an answer. */
export function html({ language, title, main, scripts = [], theme, kind }: Page): Reply {
  const themed = theme === undefined ? '' : ` data-theme="${theme}"`;
  const direction = isRightToLeft(language) ? ' dir="rtl"' : '';
  const loaded = scripts.map((address) => `<script defer src="${address}"></script>`).join('\n');
  const body = `<!doctype html>
<html lang="${language}"${direction}${themed}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="/static/page.css">
${loaded}
</head>
<body class="${kind}">
<main>
${main}
</main>
</body>
</html>
`;
  return { status: 200, type: 'text/html; charset=utf-8', body };
}

/** A text as HTML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** The reader's language: the one asked for by `?language=`, else the browser's, English where that is none of ours. */
export function readersLanguage({ query, headers }: Pick<Exchange, 'query' | 'headers'>): Language {
  const accepted = headers['accept-language'];
  const browsers =
    typeof accepted === 'string' ? accepted.split(',').map((part) => part.replace(/;.*/, '').trim()) : [];
  const told = browsers.filter((locale) => /^[a-z]/i.test(locale));
  for (const locale of [query['language'], ...told]) {
    const language = languageOf(locale);
    if (language !== undefined) return language;
  }
  return told.length === 0 ? 'nb' : 'en';
}

/** The theme that Teams shows, where it was told. */
export function readersTheme({ query }: Pick<Exchange, 'query'>): Theme | undefined {
  return themes.find((theme) => theme === query['theme']);
}
