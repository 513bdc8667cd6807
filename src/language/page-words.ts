/** The words of the pages to read, which the service alone shows: no card and no panel carries them. */
export interface PageWords {
  /** What the row of languages is called. */
  readonly languages: string;
  /** How the organisation is spoken of where its name is not known. */
  readonly unnamed: string;
  /** The link to the organisation's own page. */
  readonly ownPage: string;
  readonly privacy: ReadingWords;
  readonly terms: ReadingWords;
}

/** A page to read. */
export interface ReadingWords {
  readonly title: string;
  /** `organisation`: its name, or how it is spoken of; `days`: how long things are kept. */
  readonly lines: (facts: { readonly organisation: string; readonly days: number }) => readonly Line[];
}

export type Line = { readonly heading: string } | { readonly text: string } | { readonly list: readonly string[] };
