import { basename } from 'node:path';
import type { Pool } from 'pg';
import { config } from '../settings/config.ts';
import { readFiles, type Prepared } from '../settings/files.ts';
import type { ServiceSettings } from '../settings/service-settings.ts';
import { connectionPool } from '../store/database.ts';
import { examine, type Examined } from './check.ts';
import { databaseChecks } from './database-checks.ts';
import { meetingChecks } from './meeting-checks.ts';
import { chosenMeeting, meetingPatient, type ChosenMeeting } from './meeting-patient.ts';
import { pilotSteps, type PilotStep } from './pilot.ts';
import { questions, type Question } from './questions.ts';
import { registrationChecks } from './registration-checks.ts';
import { registrationPatient } from './registration-patient.ts';
import { seenInMeeting, type Kept } from './seen-in-meeting.ts';
import { serviceChecks } from './service-checks.ts';

/** What was looked at together: the service, its database, or a registration. */
export interface Section {
  readonly title: string;
  readonly examined: readonly Examined[];
  /** What will be seen in the chosen meeting. */
  readonly kept?: readonly Kept[];
  /** What a person has to look at. */
  readonly questions?: readonly Omit<Question, 'wanted'>[];
  readonly pilot?: readonly PilotStep[];
}

/** All that was found. */
export interface Examination {
  readonly version: string;
  readonly sections: readonly Section[];
  /** What is missing or wrong, by the names of the checks. */
  readonly faults: readonly string[];
}

/** What the doctor is asked for. */
export interface Wish {
  /** The version of this release. */
  readonly version: string;
  /** The join link of a meeting that is looked at too. */
  readonly meeting?: string;
  /** The questions that a live tenant answers, too. */
  readonly pilot?: boolean;
}

/** Looks at everything that can be asked, without a permission that the service does not have. Nothing is changed for good. */
export async function doctor(env: Readonly<Record<string, string | undefined>>, wish: Wish): Promise<Examination> {
  const settings = config(env);
  if ('problems' in settings) {
    const { faulty } = readFiles(settings.read.registrations);
    return told(wish, [settingsSection([...settings.problems, ...faulty.flatMap(({ problems }) => problems)])]);
  }
  const { service, registrations } = settings;
  const { prepared, faulty } = readFiles(registrations);
  const wrong = [...settings.faulty, ...faulty].flatMap(({ problems }) => problems);
  const pools = poolsOf(service, prepared);
  try {
    const sections = [...(wrong.length === 0 ? [] : [settingsSection(wrong)]), await serviceSection(service)];
    for (const [whose, pool] of pools) sections.push(await databaseSection(whose, pool));
    const open = [...pools.values()].filter((pool) => pool !== undefined);
    const chosen = wish.meeting === undefined ? undefined : await chosenMeeting(wish.meeting, open);
    for (const one of prepared) {
      // In turn: what is asked of Microsoft is asked by one after the other
      sections.push(await registrationSection(one, { service, wish, chosen }));
    }
    return told(wish, [...sections, ...nobodys(wish, chosen, prepared)]);
  } finally {
    await Promise.all([...pools.values()].map(async (pool) => pool?.end()));
  }
}

/** Connections to each database there is, by whose it is; of the one that comes along there are none. */
function poolsOf(
  { databaseUrl }: ServiceSettings,
  prepared: readonly Prepared[],
): ReadonlyMap<string, Pool | undefined> {
  const byAddress = Map.groupBy(prepared, ({ settings }) => settings.databaseUrl ?? databaseUrl);
  const named = [...byAddress].map(([url, those]) => {
    const whose = those.flatMap(({ settings: { file } }) => (file === undefined ? [] : basename(file)));
    const pool = url === undefined ? undefined : connectionPool(url, { size: 2, broken: () => undefined });
    return [whose.length === 0 ? 'The database' : `The database of ${whose.join(', ')}`, pool] as const;
  });
  return new Map(named);
}

function told({ version }: Wish, sections: readonly Section[]): Examination {
  const several = sections.filter(({ questions: asked }) => asked !== undefined).length > 1;
  const faults = sections.flatMap(({ title, examined }) =>
    examined.flatMap(({ id, standing }) => (standing === 'fault' ? [several ? `${id} (${title})` : id] : [])),
  );
  return { version, sections, faults };
}

/** Something that is wrong before anything can be asked. */
function problem(id: string, detail: string, grant: string): Examined {
  return { id, standing: 'fault', detail, asks: 'the settings and the files they name', gives: 'everything', grant };
}

function settingsSection(problems: readonly string[]): Section {
  const examined = problems.map((one) => problem('settings', one, 'set it right; .env.example lists every setting'));
  return { title: 'Settings', examined };
}

async function serviceSection(service: ServiceSettings): Promise<Section> {
  const examined = await examine(serviceChecks, service);
  return { title: 'The service', examined: withNames(examined, namesIn(service)) };
}

async function databaseSection(title: string, pool: Pool | undefined): Promise<Section> {
  return { title, examined: await examine(databaseChecks, pool === undefined ? {} : { pool }) };
}

interface Asked {
  readonly service: ServiceSettings;
  readonly wish: Wish;
  readonly chosen: ChosenMeeting | undefined;
}

async function registrationSection(prepared: Prepared, { service, wish, chosen }: Asked): Promise<Section> {
  const { settings, routineFor, pilot } = prepared;
  const { publicUrl } = service;
  const patient = await registrationPatient({ ...settings, publicUrl }, wish.version);
  const common = await examine(registrationChecks, patient);
  const isHere = chosen !== undefined && settings.allowedTenants.includes(chosen.tenant);
  const meeting = isHere ? await examine(meetingChecks, meetingPatient(patient, chosen), common) : notAsked(wish);
  const examined = [...common, ...meeting];
  const names = { ...namesIn(service), ...registrationNames(prepared, isHere ? chosen.organizer : undefined) };
  const asked = questions.filter(({ wanted }) => wanted?.(settings) ?? true);
  return {
    title: `The bot registration ${settings.file ?? settings.appId}`,
    examined: withNames(examined, names),
    ...(isHere && { kept: seenInMeeting(routineFor(chosen.tenant), examined) }),
    questions: asked.map(({ id, question, command }) => ({
      id,
      question: filled(question, names),
      command: filled(command, names),
    })),
    ...(wish.pilot === true && { pilot: pilotSteps(pilot) }),
  };
}

/** Without a meeting of theirs these are named and not asked. */
function notAsked({ meeting }: Wish): readonly Examined[] {
  const detail = meeting === undefined ? 'asked in a meeting: --meeting JOIN-URL' : 'the meeting is not one of theirs';
  return meetingChecks.map(({ id, asks, gives, grant }) => ({ id, asks, gives, grant, standing: 'not-asked', detail }));
}

/** A meeting that was named and is nobody's here. */
function nobodys({ meeting }: Wish, chosen: ChosenMeeting | undefined, all: readonly Prepared[]): readonly Section[] {
  if (meeting === undefined) return [];
  if (chosen !== undefined && all.some(({ settings }) => settings.allowedTenants.includes(chosen.tenant))) return [];
  const detail =
    chosen === undefined
      ? 'neither the link names its chat, nor has the service met it'
      : `the meeting belongs to the tenant ${chosen.tenant}, which nobody here serves`;
  const grant = 'copy the link from the invitation; of a short one the service knows when the app has been added to it';
  return [{ title: 'The meeting', examined: [problem('meeting', detail, grant)] }];
}

type Names = Readonly<Record<string, string>>;

function namesIn({ publicUrl }: Pick<ServiceSettings, 'publicUrl'>): Names {
  return { 'YOUR-HOST': new URL(publicUrl).host };
}

function registrationNames({ settings }: Prepared, organizer: string | undefined): Names {
  const names = { 'APPLICATION-ID': settings.appId, 'TENANT-ID': settings.tenant };
  return organizer === undefined ? names : { ...names, 'ORGANIZER-ID': organizer };
}

function withNames(examined: readonly Examined[], names: Names): readonly Examined[] {
  return examined.map((one) => ({ ...one, grant: filled(one.grant, names) }));
}

function filled(text: string, names: Names): string {
  return Object.entries(names).reduce((done, [name, value]) => done.replaceAll(name, value), text);
}
