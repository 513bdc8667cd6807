import { look } from '../../../src/detect/look.ts';
import type { Looked } from '../../../src/detect/look.ts';
import type { Known } from '../../../src/detect/known.ts';
import type { Part } from '../../../src/detect/part.ts';
import { judgedCategories } from '../../../src/detect/judge/judged.ts';
import type { Stretch } from '../../../src/detect/judge/features.ts';
import { sheetOf, shareOf } from '../../../src/detect/judge/sheet.ts';
import { stretchesOf } from '../../../src/detect/judge/stretches.ts';
import { originalEnd, originalStart } from '../../../src/detect/text/fold.ts';
import { hasMarkup, visible } from '../../../src/detect/text/markup.ts';
import type { Author, Item } from './sets.ts';

/** A stretch of a labelled message, as it is learnt from. */
export interface Example {
  readonly author: Author;
  readonly item: Item;
  readonly looked: Looked;
  readonly stretch: Stretch;
  /** Keys of the features, and what each counts. */
  readonly keys: Uint32Array;
  readonly shares: Float64Array;
  readonly sensitive: boolean;
  /** By kind, in the order of `judgedCategories`. */
  readonly kinds: readonly boolean[];
  /** How much it counts. */
  readonly weight: number;
}

/** What the detector knows of a labelled message. */
export function knownOf({ participants, kind }: Item): Known {
  return { people: participants, setting: kind };
}

/** The text of a message as the detector reads it. */
function textOf({ text }: Item): string {
  if (!hasMarkup(text)) return text;
  const seen = visible(text);
  return /[\p{L}\p{N}]/u.test(seen) ? seen : text;
}

/** Messages by which the rules were mended count half: the detector's own authors wrote most of them. */
const ofKnown = 0.5;

const made = new WeakMap<Author, readonly Example[]>();

/** The stretches of an author's messages; remembered for the same author. */
export function examplesOf(author: Author): readonly Example[] {
  const known = made.get(author);
  if (known !== undefined) return known;
  const examples = makeExamples(author);
  made.set(author, examples);
  return examples;
}

function makeExamples(author: Author): readonly Example[] {
  return author.items.flatMap((item) => {
    const known = knownOf(item);
    const looked = look(textOf(item), known);
    return stretchesOf(looked.reading).map((stretch) => {
      const gold = goldIn(item, looked, stretch);
      return {
        author,
        item,
        looked,
        stretch,
        ...features(author, { looked, stretch, known }),
        sensitive: gold.length > 0,
        kinds: judgedCategories.map((category) => gold.includes(category)),
        weight: author.known ? ofKnown : 1,
      };
    });
  });
}

interface Seen {
  readonly looked: Looked;
  readonly stretch: Stretch;
  readonly known: Known;
}

/** Where the rules have been mended by the messages, what they say of them is not told: they are right there as nowhere else. */
function features({ known: isKnown }: Author, { looked, stretch, known }: Seen): Pick<Example, 'keys' | 'shares'> {
  const parts: readonly Part[] = looked.parts.filter(({ first }) => first >= stretch.from && first < stretch.end);
  const sheet = sheetOf(looked.reading, stretch, parts, known);
  const evidence = sheet.length - 1;
  const told = isKnown ? sheet.with(evidence, []) : sheet;
  return {
    keys: Uint32Array.from(told.flat()),
    shares: Float64Array.from(told.flatMap((keys, of) => keys.map(() => shareOf(of, keys.length)))),
  };
}

/** The kinds of what is annotated in a stretch; of a message in one stretch all of them. */
function goldIn({ text, findings }: Item, { folded, reading }: Looked, { from, end }: Stretch): readonly string[] {
  if (from === 0 && end === reading.starts.length) return findings.map(({ category }) => category);
  const start = originalStart(folded, reading.starts[from] ?? 0);
  const stop = originalEnd(folded, reading.ends[end - 1] ?? 0);
  return findings
    .filter((one) => {
      const at = text.indexOf(one.text);
      return at < stop && at + one.text.length > start;
    })
    .map(({ category }) => category);
}
