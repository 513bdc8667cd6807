import type { KeptRemark } from '../invitation/kept-remark.ts';
import type { Mendable } from '../invitation/mend.ts';
import { said } from '../invitation/say.ts';
import { clockTime, day } from '../language/clock.ts';
import { languageName, languages, type CompleteLanguage } from '../language/language.ts';
import { wordsFor, type Words } from '../language/words.ts';
import type { Routine } from '../routine/routine.ts';
import { isMendable, toPutRight, type MendData, type SeenInvitation } from '../view/invitation.ts';
import { actionSet, card, container, executeData, heading, text, toggle, withTip } from './adaptive-card.ts';
import type { AdaptiveCard, CardElement } from './adaptive-card.ts';
import { privacyLink } from './phrases.ts';

/** An invitation, by whose routine it is judged, and for whom it is drawn. */
export interface InvitationReading {
  readonly invitation: SeenInvitation;
  readonly routine: Routine;
  readonly language: CompleteLanguage;
}

/** What is wrong and what is right with an invitation, for its organizer alone; the meeting is named by when it is. */
export function invitationCard(reading: InvitationReading): AdaptiveCard {
  const { invitation, routine, language } = reading;
  const { checklist, invited, personal } = wordsFor(language);
  const { starts, isSeries, standing, remarks } = invitation;
  const when = personal.status.at(day(starts, language), clockTime(starts, language));
  const title = invited.title(when);
  const privacy = privacyLink(reading, checklist.more).map((link) => text(link, { isSubtle: true, size: 'Small' }));
  if (standing !== 'coming') {
    const end = invited[standing](when);
    return card(language, end, [heading(title), text(end), ...privacy]);
  }
  const wrong = toPutRight(remarks, routine);
  const summary = wrong.length === 0 ? invited.allRight : invited.wrong;
  return card(language, `${title}. ${summary}.`.replace('..', '.'), [
    heading(title, { size: 'Large' }),
    ...(isSeries ? [text(invited.series, { spacing: 'None' })] : []),
    text(wrong.length === 0 ? invited.allRight : invited.intro, { spacing: 'Small' }),
    ...(wrong.length === 0 ? [] : [heading(invited.wrong, { separator: true, spacing: 'Medium' })]),
    ...wrong.flatMap((remark) => wrongParts(reading, remark)),
    ...rightParts(remarks, wordsFor(language)),
    ...privacy,
  ]);
}

function wrongParts(reading: InvitationReading, remark: KeptRemark): readonly CardElement[] {
  const words = wordsFor(reading.language);
  const what = said(remark, words);
  if (what === undefined) return [];
  const parts = [
    text(`○ **${what.wrong}**`, { spacing: 'Medium' }),
    text(what.todo, { isSubtle: true, size: 'Small', spacing: 'None' }),
  ];
  const { demand } = remark;
  return isMendable(demand, reading.invitation.mends) ? [...parts, ...mendParts(reading, demand)] : parts;
}

/** The button, and what it unfolds: exactly what is added, who hears of it, and the press that does it. */
function mendParts(reading: InvitationReading, demand: Mendable): readonly CardElement[] {
  const { invitation, language } = reading;
  const { invited } = wordsFor(language);
  const { file } = invitation.mends;
  const data: MendData = { v: 1, type: 'mend', invitation: invitation.id, demand };
  const name = demand === 'routine-attached' && file === undefined ? 'link' : demand;
  return [
    ...actionSet([toggle(invited.mend[name], demand)], { spacing: 'Small' }),
    container(
      [
        ...preview(reading, demand),
        text(invited.preview.update),
        ...actionSet([withTip(invited.mend[name], executeData(invited.doIt, data))]),
      ],
      {
        id: demand,
        isVisible: false,
        style: 'emphasis',
      },
    ),
  ];
}

function preview({ invitation, language }: InvitationReading, demand: Mendable): readonly CardElement[] {
  const { invited } = wordsFor(language);
  const { letter, mends } = invitation;
  switch (demand) {
    case 'marked-private':
      return [text(invited.preview['marked-private'])];
    case 'routine-attached':
      if (mends.file !== undefined) return [text(invited.preview['routine-attached'](mends.file))];
      return [text(invited.preview.puts), text(`${wordsFor(letter).invited.routine} ${mends.link?.label ?? ''}`)];
    case 'browser-join-explained':
      return [text(invited.preview.puts), text(wordsFor(letter).joining), alsoIn(invited, letter)];
  }
}

/** Whoever reads neither Norwegian nor English is told in their language too. */
function alsoIn({ alsoIn: label, inOne }: Words['invited'], letter: CompleteLanguage): CardElement {
  const others = languages.filter((language) => language !== letter);
  const choices = others.map((language) => ({ title: languageName(language), value: language }));
  return { type: 'Input.ChoiceSet', id: 'also', label, placeholder: inOne, choices };
}

function rightParts(remarks: readonly KeptRemark[], words: Words): readonly CardElement[] {
  const kept = remarks.filter(({ verdict }) => verdict === 'kept');
  if (kept.length === 0) return [];
  return [
    heading(words.invited.right, { separator: true, spacing: 'Medium' }),
    ...kept.map(({ demand }) => text(`✓ ${words.demand[demand]}`, { spacing: 'Small' })),
  ];
}
