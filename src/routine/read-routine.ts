import { completeLanguages, languages, type Language } from '../language/language.ts';
import { demands, type Demand, type Mode } from './demand.ts';
import type { ConsentClause, DetectionChoices, InvitationChoices, Routine, Timings, Tool } from './routine.ts';
import {
  fault,
  inside,
  listOf,
  mailDomain,
  oneOf,
  settings,
  suggestion,
  text,
  webAddress,
  wholeNumber,
} from './setting.ts';
import type { Read, Spot } from './setting.ts';
import { standard } from './standard.ts';
import { timingLimits } from './timing-limits.ts';

/** What the detector knows, which the routine has to agree with. */
export interface DetectionRules {
  readonly ruleIds: readonly string[];
  readonly categories: readonly string[];
  /** The mistake in an organisation's own word, as the end of a sentence; `undefined` when there is none. */
  readonly mistakeInOwnWord: (word: OwnWord) => string | undefined;
}

type OwnWord = DetectionChoices['words'][number];

/** What is wrong, one sentence for each faulty setting, which it names by its path. */
export interface Problems {
  readonly problems: readonly string[];
}

/** Where a routine that says only some things is read. */
export interface Reading {
  readonly rules: DetectionRules;
  /** The routine that holds where nothing is said. */
  readonly base?: Routine;
  /** Where the routine stands in its file (`tenants.…`); empty when it is the whole file. */
  readonly path?: string;
}

/** Reads an organisation's routine as JSON: what it leaves out is as in `base`, the standard routine unless told otherwise. */
export function readRoutine(given: unknown, { rules, base = standard, path = '' }: Reading): Routine | Problems {
  const problems: string[] = [];
  const spot = { path, problem: (what: string) => void problems.push(what) };
  const said = whole(rules)(given, spot);
  return said === undefined || problems.length > 0 ? { problems } : over(base, said);
}

/** A routine as far as it was said. */
type Said = Partial<
  Omit<Routine, 'demands' | 'consent' | 'timings' | 'detection' | 'invitation'> & {
    readonly demands: Partial<Record<Demand, Mode>>;
    readonly consent: Partial<ConsentClause>;
    readonly timings: Partial<Timings>;
    readonly detection: Partial<DetectionChoices>;
    readonly invitation: Partial<InvitationChoices>;
  }
>;

function over(base: Routine, { demands: modes, consent, timings, detection, invitation, ...plain }: Said): Routine {
  return {
    ...base,
    ...plain,
    demands: { ...base.demands, ...modes },
    consent: {
      ...base.consent,
      ...consent,
      wording: { ...base.consent.wording, ...consent?.wording },
      withdrawn: { ...base.consent.withdrawn, ...consent?.withdrawn },
    },
    timings: { ...base.timings, ...timings },
    detection: { ...base.detection, ...detection },
    invitation: { ...base.invitation, ...invitation },
  };
}

function whole(rules: DetectionRules): Read<Said> {
  return settings<Required<Said>>({
    organisation: text(80),
    language: oneOf(completeLanguages),
    demands: settings(each(demands, mode), 'demand'),
    consent: settings<ConsentClause>({
      kind: oneOf(['consent', 'informed']),
      wording: inLanguages(text(600)),
      withdrawn: inLanguages(text(600)),
    }),
    leavesLast: oneOf(['organizer', 'who-leads']),
    mayLead: oneOf(['staff', 'nobody']),
    transcription: oneOf(['counts', 'noted', 'ignored']),
    tools: listOf(tool, 6),
    timings: settings(timingReaders(), 'timing'),
    privacyUrl: webAddress(),
    detection: settings<DetectionChoices>({
      rulesOff: (given, spot) => listOf(ruleOff(rules), 1000)(given, spot)?.flat(),
      words: listOf(ownWord(rules), 500),
    }),
    invitation: settings<InvitationChoices>({
      domains: listOf(mailDomain(), 100),
      routineFiles: listOf(text(120), 20),
    }),
  });
}

/** Only hiding a message is something the bot can do by itself. */
function mode(demand: Demand): Read<Mode> {
  const modes: readonly Mode[] = ['off', 'observe', 'remind', 'enforce'];
  if (demand === 'chat-not-sensitive') return oneOf(modes);
  return (given, spot) =>
    given === 'enforce'
      ? fault(spot, 'cannot be enforced, only chat-not-sensitive can; use remind, observe or off')
      : oneOf(modes.filter((known) => known !== 'enforce'))(given, spot);
}

const tool: Read<Tool> = (given, spot) => {
  const read = settings<Tool>({
    name: text(60),
    names: inLanguages(text(60)),
    url: webAddress(),
  })(given, spot);
  if (read === undefined) return undefined;
  const { name, ...others } = read;
  return name === undefined ? missing(given, spot, 'name') : { name, ...others };
};

function timingReaders(): { readonly [Name in keyof Timings]: Read<number> } {
  // Every key of `timingLimits` is a timing, and every timing is there.
  const names = Object.keys(timingLimits) as readonly (keyof Timings)[];
  return each(names, (name) => wholeNumber(timingLimits[name]));
}

/** A rule by its id; a category stands for all the rules named after it, and `judge` for the learned judge. */
function ruleOff({ ruleIds, categories }: DetectionRules): Read<readonly string[]> {
  return (given, spot) => {
    if (ruleIds.some((id) => id === given)) return [String(given)];
    const group = ruleIds.filter((id) => id.startsWith(`${String(given)}.`) || id === `judge.${String(given)}`);
    if (group.length > 0) return group;
    return fault(spot, `is no rule of the detector${suggestion(given, [...ruleIds, ...categories])}`);
  };
}

function ownWord({ mistakeInOwnWord }: DetectionRules): Read<OwnWord> {
  return (given, spot) => {
    const read = settings<OwnWord>({ pattern: text(80), category: text(40), severity: text(10) })(given, spot);
    if (read === undefined) return undefined;
    const { pattern, category, severity } = read;
    if (pattern === undefined) return missing(given, spot, 'pattern');
    if (category === undefined) return missing(given, spot, 'category');
    if (severity === undefined) return missing(given, spot, 'severity');
    const word = { pattern, category, severity };
    const mistake = mistakeInOwnWord(word);
    return mistake === undefined ? word : fault(spot, mistake);
  };
}

/** Says that something is missing, unless it was there and its fault has been noted. */
function missing(given: unknown, spot: Spot, key: string): undefined {
  const there = typeof given === 'object' && given !== null && key in given;
  return there ? undefined : fault(inside(spot, key), 'is missing');
}

/** Something said by language, in any of them. */
function inLanguages(words: Read<string>): Read<Partial<Record<Language, string>>> {
  return settings<Record<Language, string>>(
    each(languages, () => words),
    'language',
  );
}

/** One reader for each of some names. */
function each<Name extends string, Value>(
  names: readonly Name[],
  reader: (name: Name) => Read<Value>,
): { readonly [Key in Name]: Read<Value> } {
  return Object.fromEntries(names.map((name) => [name, reader(name)])) as Record<Name, Read<Value>>;
}
