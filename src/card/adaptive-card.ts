import { isRightToLeft, type Language } from '../language/language.ts';
import { buttonData, type ButtonData } from '../view/action.ts';
import type { MendData } from '../view/invitation.ts';

/** An Adaptive Card of version 1.5, with the elements that Teams draws everywhere. */
export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly $schema: string;
  readonly version: '1.5';
  readonly lang: Language;
  /** Laid out from right to left, as the language is written. */
  readonly rtl?: true;
  /** What is read aloud, and shown where the card cannot be drawn. */
  readonly speak: string;
  readonly fallbackText: string;
  readonly body: readonly CardElement[];
  readonly msteams: { readonly width: 'full' };
  readonly refresh?: { readonly action: ExecuteAction; readonly userIds: readonly string[] };
}

export type CardElement = TextBlock | Container | ColumnSet | ActionSet | TextInput | ChoiceInput;

export interface TextBlock extends Placed {
  readonly type: 'TextBlock';
  readonly text: string;
  readonly wrap: true;
  readonly size?: 'Small' | 'Medium' | 'Large';
  readonly weight?: 'Bolder';
  readonly color?: Colour;
  readonly isSubtle?: true;
  readonly style?: 'heading';
}

/**
 * The one colour of words. Teams' `Good` and `Warning` are too faint on white for any words (2.1:1 and 1.5:1), and `Attention` is
 * too faint in the dark (3.3:1) and on what is filled to warn (3.7:1): what is well, wrong or left to do is said by words.
 */
export type Colour = 'Accent';

export interface Container extends Placed {
  readonly type: 'Container';
  readonly items: readonly CardElement[];
  readonly style?: 'emphasis' | 'good' | 'warning' | 'attention' | 'accent';
  readonly isVisible?: false;
  readonly rtl?: true;
}

export interface ColumnSet extends Placed {
  readonly type: 'ColumnSet';
  readonly columns: readonly Column[];
}

export interface Column {
  readonly type: 'Column';
  readonly width: 'stretch' | 'auto';
  readonly items: readonly CardElement[];
  readonly verticalContentAlignment?: 'Center';
  readonly selectAction?: ToggleAction;
}

export interface ActionSet extends Placed {
  readonly type: 'ActionSet';
  readonly actions: readonly CardAction[];
}

export interface TextInput extends Placed {
  readonly type: 'Input.Text';
  readonly id: string;
  readonly label: string;
  readonly maxLength: number;
}

export interface ChoiceInput extends Placed {
  readonly type: 'Input.ChoiceSet';
  readonly id: string;
  readonly label: string;
  readonly placeholder: string;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
}

interface Placed {
  readonly id?: string;
  readonly spacing?: 'None' | 'Small' | 'Medium' | 'Large';
  readonly separator?: true;
}

export type CardAction = ExecuteAction | SubmitAction | ToggleAction | OpenUrlAction;

/** Answered at once, with a fresh card; old clients send the same data as a message. */
export interface ExecuteAction {
  readonly type: 'Action.Execute';
  readonly title: string;
  readonly verb: string;
  readonly data: ButtonData | MendData;
  /** What is on the button and more, where its title alone would not tell it from its namesakes. */
  readonly tooltip?: string;
  /** What cannot be undone. */
  readonly style?: 'destructive';
  readonly fallback?: SubmitAction;
}

export interface SubmitAction {
  readonly type: 'Action.Submit';
  readonly title: string;
  readonly data:
    | ButtonData
    | MendData
    | { readonly msteams: { readonly type: 'imBack'; readonly value: string } }
    | DialogData;
}

/** Has the client ask for a dialog, of this occurrence. Clients may put a `type` of their own beside it. */
interface DialogData {
  readonly msteams: { readonly type: 'task/fetch' };
  readonly meeting: string;
}

/** Unfolds and folds parts of the card; nobody else notices. */
export interface ToggleAction {
  readonly type: 'Action.ToggleVisibility';
  readonly title: string;
  readonly targetElements: readonly string[];
}

export interface OpenUrlAction {
  readonly type: 'Action.OpenUrl';
  readonly title: string;
  readonly url: string;
}

type Look = Omit<TextBlock, 'type' | 'text' | 'wrap'>;

/** A card with these parts. `speak` is what it says in a sentence. */
export function card(language: Language, speak: string, body: readonly CardElement[]): AdaptiveCard {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: language,
    ...(isRightToLeft(language) && { rtl: true }),
    speak,
    fallbackText: speak,
    body,
    msteams: { width: 'full' },
  };
}

export function text(words: string, look: Look = {}): TextBlock {
  return { type: 'TextBlock', text: words, wrap: true, ...look };
}

/** A heading that screen readers know as one. */
export function heading(words: string, look: Look = {}): TextBlock {
  return text(words, { size: 'Medium', weight: 'Bolder', style: 'heading', ...look });
}

export function container(items: readonly CardElement[], look: Omit<Container, 'type' | 'items'> = {}): Container {
  return { type: 'Container', items, ...look };
}

/** Words of another language than the card's, laid out as that one is written. */
export function inLanguage(
  language: Language,
  words: TextBlock,
  look: Omit<Container, 'type' | 'items'> = {},
): Container {
  return container([words], { ...look, ...(isRightToLeft(language) && { rtl: true }) });
}

/** Buttons in a row that breaks where it is narrow; nothing when there are none. */
export function actionSet(
  actions: readonly CardAction[],
  look: Omit<ActionSet, 'type' | 'actions'> = {},
): readonly CardElement[] {
  return actions.length === 0 ? [] : [{ type: 'ActionSet', actions, ...look }];
}

/** A button of an occurrence, for what it asks. */
export function execute(meeting: string, title: string, action: Parameters<typeof buttonData>[1]): ExecuteAction {
  return executeData(title, buttonData(meeting, action));
}

/** A button with its data already written. */
export function executeData(title: string, data: ButtonData | MendData): ExecuteAction {
  return {
    type: 'Action.Execute',
    title,
    verb: data.type,
    data,
    fallback: { type: 'Action.Submit', title, data },
  };
}

/** The same button with a tip that says what it is about: "Gjort: Merk møtet som privat". */
export function withTip(what: string, button: ExecuteAction): ExecuteAction {
  return { ...button, tooltip: `${button.title}: ${what}` };
}

/** A button that writes a command to the bot for the reader. */
export function say(title: string, words: string): SubmitAction {
  return { type: 'Action.Submit', title, data: { msteams: { type: 'imBack', value: words } } };
}

/** A button that opens the panel in a dialog, for whoever presses. */
export function openPanel(title: string, meeting: string): SubmitAction {
  return { type: 'Action.Submit', title, data: { msteams: { type: 'task/fetch' }, meeting } };
}

export function toggle(title: string, ...targetElements: readonly string[]): ToggleAction {
  return { type: 'Action.ToggleVisibility', title, targetElements };
}

export function openUrl(title: string, url: string): OpenUrlAction {
  return { type: 'Action.OpenUrl', title, url };
}
