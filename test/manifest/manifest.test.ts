import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { appPackage, manifestFor, translations } from '../../manifest/app-package.ts';
import { schemaProblems } from '../../manifest/schema-problems.ts';
import { readCommand } from '../../bot/teams/personal/command.ts';
import { languageOf } from '../../src/language/language.ts';
import { wordsFor } from '../../src/language/words.ts';
import { field, isJson, list, text, type Json } from '../simulator/wire/json.ts';
import { readPng } from './png.ts';

const facts = {
  appId: '11111111-1111-4111-8111-aaaaaaaaaaaa',
  publicUrl: 'https://motevakt.kommune.example',
  ownPath: '',
  version: '1.2.3',
};
const manifest = manifestFor(facts);

function file(name: string): Buffer {
  return readFileSync(new URL(`../../manifest/${name}`, import.meta.url));
}

function translation(language: string): Json {
  const content: unknown = JSON.parse(file(`${language}.json`).toString('utf8'));
  return isJson(content) ? content : {};
}

/** The value at a path as translations name it: `bots[0].commandLists[0].commands[0].title`. */
function at(path: string): unknown {
  const steps = path.split(/\.|\[(\d+)\]/).filter((step) => step !== undefined && step !== '');
  return steps.reduce<unknown>(
    (found, step) => (Array.isArray(found) ? found[Number(step)] : field(found, step)),
    manifest,
  );
}

test('the manifest is as the official schema wants it', () => {
  expect(schemaProblems('manifest', manifest)).toEqual([]);
});

test('a manifest that is not is found out', () => {
  const spoilt = { ...(isJson(manifest) ? manifest : {}), packageName: 'no.kommune', accentColor: 'blue' };
  expect(schemaProblems('manifest', spoilt)).toHaveLength(2);
  expect(() => appPackage({ ...facts, appId: 'motevakt' })).toThrow(/manifest\.json: \/id/);
});

test("every place in the manifest is filled with the organisation's own", () => {
  expect(JSON.stringify(manifest)).not.toContain('{{');
  expect([text(manifest, 'id'), text(manifest, 'version')]).toEqual([facts.appId, '1.2.3']);
  expect(list(manifest, 'validDomains')).toEqual(['motevakt.kommune.example']);
  expect(text(manifest, 'webApplicationInfo', 'resource')).toBe(
    'api://motevakt.kommune.example/botid-11111111-1111-4111-8111-aaaaaaaaaaaa',
  );
  expect(text(manifest, 'developer', 'privacyUrl')).toBe('https://motevakt.kommune.example/privacy');
  expect(text(manifest, 'developer', 'termsOfUseUrl')).toBe('https://motevakt.kommune.example/terms');
});

test('the panel is a tab beside the meeting, in its chat and among its details, at the address of the service', () => {
  const [panel, ...others] = list(manifest, 'staticTabs');
  expect(others).toEqual([]);
  expect(panel).toMatchObject({
    contentUrl: 'https://motevakt.kommune.example/panel',
    scopes: ['groupChat'],
    context: ['meetingSidePanel', 'meetingChatTab', 'meetingDetailsTab', 'meetingStage'],
  });
  expect(list(manifest, 'permissions')).toContain('identity');
});

test('the app asks for what it needs in a meeting chat, and for nothing that it does not', () => {
  const asked = list(manifest, 'authorization', 'permissions', 'resourceSpecific').map(
    (one) => text(one, 'name') ?? '',
  );
  expect(asked.toSorted((a, b) => a.localeCompare(b))).toEqual([
    'Calls.JoinGroupCalls.Chat',
    'ChatMessage.Read.Chat',
    'MeetingStage.Write.Chat',
    'OnlineMeeting.ReadBasic.Chat',
    'OnlineMeetingNotification.Send.Chat',
    'OnlineMeetingParticipant.Read.Chat',
    'TeamsAppInstallation.Read.Chat',
  ]);
});

test('the app is offered for meetings and for oneself, and not for teams, whose channels it could not read', () => {
  expect(list(at('bots[0]'), 'scopes')).toEqual(['groupChat', 'personal']);
  expect(at('defaultGroupCapability')).toEqual({ meetings: 'bot', groupchat: 'bot' });
});

test.each(translations)('what is translated to %s is all that can be, and is there in the manifest', (language) => {
  const words = translation(language);
  expect(schemaProblems('localization', words)).toEqual([]);
  const { $schema: _schema, ...translated } = words;
  for (const [path, word] of Object.entries(translated)) {
    expect(typeof at(path), path).toBe('string');
    expect(word, path).not.toBe('');
  }
  const commands = [0, 1].flatMap((of) =>
    [0, 1, 2, 3].flatMap((index) => ['title', 'description'].map((part) => commandPath(of, index, part))),
  );
  expect(commands.every((path) => typeof at(path) === 'string')).toBe(true);
  expect(Object.keys(translated)).toEqual([
    'name.short',
    'name.full',
    'description.short',
    'description.full',
    ...commands,
  ]);
  // Teams holds translations to the same lengths, though their schema does not say so.
  expect(text(words, 'name.short')?.length).toBeLessThanOrEqual(30);
  expect(text(words, 'name.full')?.length).toBeLessThanOrEqual(100);
  expect(text(words, 'description.short')?.length).toBeLessThanOrEqual(80);
});

test('the languages of the app are those of the bot', () => {
  const others = list(manifest, 'localizationInfo', 'additionalLanguages').map((one) => text(one, 'languageTag'));
  const tags = [text(manifest, 'localizationInfo', 'defaultLanguageTag'), ...others];
  expect(tags.map((tag) => languageOf(tag))).toEqual(['nb', 'nn', 'en']);
});

/** Where a command of one of the two lists stands: those of personal chat, and those of a meeting's. */
function commandPath(of: number, index: number, part = 'title'): string {
  return `bots[0].commandLists[${of}].commands[${index}].${part}`;
}

/** The commands of a list as they stand there in a language. */
function titles(of: number, language: string): readonly string[] {
  return [0, 1, 2, 3].map((index) => {
    const path = commandPath(of, index);
    return String(language === 'nb' ? at(path) : translation(language)[path]);
  });
}

test.each(['nb', 'nn', 'en'] as const)('the bot understands every command that the app lists in %s', (language) => {
  const { help, status, language: choose, delete: erase } = wordsFor(language).personal.command;
  expect(titles(0, language)).toEqual([help, status, choose, erase]);
  const inPersonalChat = titles(0, language).map((title) => readCommand(title).type);
  expect(inPersonalChat).toEqual(['help', 'status', 'language', 'delete']);
  const inMeeting = titles(1, language).map((title) => readCommand(`/${title}`));
  const languages = (['nb', 'nn', 'en'] as const).map((chosen) => ({ type: 'language', language: chosen }));
  expect(inMeeting).toEqual([{ type: 'help' }, ...languages]);
});

test('the commands of a meeting are given to the bot alone', () => {
  expect(at('bots[0].commandLists[1]')).toMatchObject({ scopes: ['groupChat'], triggers: ['slash'] });
  expect(at('bots[0].supportsTargetedMessages')).toBe(true);
});

test('the colour icon is 192 by 192 pixels and opaque', () => {
  const { width, height, pixels } = readPng(file('color.png'));
  expect([width, height]).toEqual([192, 192]);
  expect(pixels.every(([, , , opacity]) => opacity === 255)).toBe(true);
});

test('the outline icon is 32 by 32 pixels, white on nothing', () => {
  const { width, height, pixels } = readPng(file('outline.png'));
  expect([width, height]).toEqual([32, 32]);
  const drawn = pixels.filter(([, , , opacity]) => opacity > 0);
  expect(drawn.filter(([red, green, blue]) => red !== 255 || green !== 255 || blue !== 255)).toEqual([]);
  expect(drawn.length).toBeGreaterThan(100);
  expect(drawn.length).toBeLessThan(32 * 32 * 0.5);
  expect(pixels[0]?.[3]).toBe(0);
});

test('the package holds everything at its root, and is the same when it is packed again', () => {
  const zip = appPackage(facts);
  const content = unzipSync(zip);
  expect(Object.keys(content)).toEqual(['manifest.json', 'nn.json', 'en.json', 'color.png', 'outline.png']);
  expect(JSON.parse(strFromU8(content['manifest.json'] ?? new Uint8Array()))).toEqual(manifest);
  for (const name of ['color.png', 'outline.png'])
    expect(Buffer.from(content[name] ?? []).equals(file(name))).toBe(true);
  expect(Buffer.from(appPackage(facts)).equals(Buffer.from(zip))).toBe(true);
});
