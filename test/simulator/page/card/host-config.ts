/** The colours of words in a card: on the card itself, and on what is filled with a colour. */
function colours(on: 'card' | 'fill') {
  return {
    default: { default: `var(--teams-${on}-text)`, subtle: `var(--teams-${on}-subtle)` },
    dark: { default: 'var(--teams-dark)', subtle: 'var(--teams-dark-subtle)' },
    light: { default: 'var(--teams-light)', subtle: 'var(--teams-light-subtle)' },
    accent: { default: 'var(--teams-accent)', subtle: 'var(--teams-accent-subtle)' },
    good: { default: 'var(--teams-good)', subtle: 'var(--teams-good-subtle)' },
    warning: { default: 'var(--teams-warning)', subtle: 'var(--teams-warning-subtle)' },
    attention: { default: 'var(--teams-attention)', subtle: 'var(--teams-attention-subtle)' },
  };
}

function container(background: string, on: 'card' | 'fill') {
  return { backgroundColor: `var(--teams-${background})`, foregroundColors: colours(on) };
}

/**
 * Teams' own host configuration, light and dark. The values of its colours are the page's (style/teams-card.css), so that a card
 * follows the theme without being drawn again.
 */
export const hostConfig = {
  fontFamily: 'var(--font)',
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 200, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--teams-line)' },
  containerStyles: {
    default: container('card', 'card'),
    emphasis: container('emphasis', 'card'),
    accent: container('accent-fill', 'fill'),
    good: container('good-fill', 'fill'),
    warning: container('warning-fill', 'fill'),
    attention: container('attention-fill', 'fill'),
  },
  textStyles: { heading: { size: 'large', weight: 'bolder' }, columnHeader: { weight: 'bolder' } },
  textBlock: { headingLevel: 2 },
  imageSizes: { small: 32, medium: 52, large: 100 },
  factSet: { title: { weight: 'bolder', wrap: true }, value: { wrap: true }, spacing: 16 },
  inputs: {
    label: { inputSpacing: 'small', requiredInputs: { suffix: ' *', suffixColor: 'attention' }, optionalInputs: {} },
    errorMessage: { size: 'small', color: 'attention', spacing: 'small' },
  },
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 8,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    showCard: { actionMode: 'inline', inlineTopMargin: 16, style: 'emphasis' },
  },
  adaptiveCard: { allowCustomStyle: false },
};
