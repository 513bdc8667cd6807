import { actionSet, text, withTip, type CardAction, type CardElement, type ColumnSet } from './adaptive-card.ts';

/**
 * Words, and beside them a short button that does what they say (and says so in its tip): no card breaks the words on a button, and
 * long ones are cut.
 */
export function lineWithButton(words: string, button: CardAction, look: Pick<ColumnSet, 'spacing'> = {}): ColumnSet {
  const tipped = button.type !== 'Action.Execute' || button.tooltip !== undefined ? button : withTip(words, button);
  return {
    type: 'ColumnSet',
    columns: [
      { type: 'Column', width: 'stretch', verticalContentAlignment: 'Center', items: [text(words)] },
      { type: 'Column', width: 'auto', items: actionSet([tipped]) },
    ],
    ...look,
  };
}

/** So many letters can be read on a button in a card of 300 pixels. */
const most = 26;

/** Buttons in a row that breaks where it is narrow; those with long titles stand below, as words with a short button. */
export function readable(
  buttons: readonly CardAction[],
  short: string,
  look: Pick<ColumnSet, 'spacing'> = {},
): readonly CardElement[] {
  const isLong = ({ title }: CardAction) => title.length > most;
  return [
    ...actionSet(
      buttons.filter((one) => !isLong(one)),
      look,
    ),
    ...buttons.filter(isLong).map((one) => lineWithButton(one.title, shortened(one, short), { spacing: 'Small' })),
  ];
}

function shortened(button: CardAction, short: string): CardAction {
  if (button.type !== 'Action.Execute') return { ...button, title: short };
  const { fallback } = button;
  const what = button.tooltip ?? button.title;
  const tipped = withTip(what, { ...button, title: short });
  return fallback === undefined ? tipped : { ...tipped, fallback: { ...fallback, title: short } };
}
