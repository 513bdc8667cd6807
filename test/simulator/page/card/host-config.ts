const colours = (subtle: string) => ({
  default: colour('--text', subtle),
  dark: colour('--text', subtle),
  light: colour('--on-brand', subtle),
  accent: colour('--brand-text', '--brand-text'),
  good: colour('--teams-good', '--teams-good'),
  warning: colour('--teams-warning', '--teams-warning'),
  attention: colour('--danger-text', '--danger-text'),
});

function colour(name: string, subtle: string) {
  return { default: `var(${name})`, subtle: `var(${subtle})` };
}

function container(background: string) {
  return { backgroundColor: `var(${background})`, foregroundColors: colours('--text-soft') };
}

/** How Teams draws cards. Colours are the page's own, so that a card follows the theme without being drawn again. */
export const hostConfig = {
  fontFamily: 'var(--font)',
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 12 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  containerStyles: {
    default: container('--card'),
    emphasis: container('--card-emphasis'),
    accent: container('--accent-fill'),
    good: container('--good-fill'),
    warning: container('--warning-fill'),
    attention: container('--danger-fill'),
  },
  textStyles: { heading: { size: 'large', weight: 'bolder' }, columnHeader: { weight: 'bolder' } },
  imageSizes: { small: 32, medium: 52, large: 100 },
  factSet: {
    title: { weight: 'bolder', wrap: true, maxWidth: 150 },
    value: { wrap: true },
    spacing: 12,
  },
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
    showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
  },
  adaptiveCard: { allowCustomStyle: true },
};
