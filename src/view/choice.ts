type Fields = Readonly<Record<string, unknown>>;

/** The two lists of a card that are pressed together: about whom, and what. No action has a field of these names. */
export const lists = { who: 'chosen-who', what: 'chosen-what' } as const;

/** What can be chosen about somebody from the list, and the field of the action that the choice fills in. */
const fieldOf = {
  identityAnswered: 'answer',
  screenedConfirmed: undefined,
  cameraConfirmed: undefined,
  introductionsHeld: undefined,
  cameraExempted: 'reason',
  roleDeclared: 'role',
  samePersonDeclared: 'same',
} as const;

export type ChosenType = keyof typeof fieldOf;

/** What the list holds for one answer. */
export function choiceValue(type: ChosenType, what?: string): string {
  return what === undefined ? type : `${type} ${what}`;
}

/** The fields of a button with what stands chosen in the lists; where something is not chosen it only asks for a fresh card. */
export function withChoice(fields: Fields): Fields {
  if (fields['type'] !== 'chosen') return fields;
  const [who, chosen] = [fields[lists.who], fields[lists.what]];
  const [type = '', ...rest] = typeof chosen === 'string' ? chosen.split(' ') : [];
  if (typeof who !== 'string' || who === '' || !isChosenType(type)) return { ...fields, type: 'refresh' };
  const field = fieldOf[type];
  return { ...fields, type, participant: who, ...(field !== undefined && { [field]: rest.join(' ') }) };
}

function isChosenType(type: string): type is ChosenType {
  return Object.hasOwn(fieldOf, type);
}
