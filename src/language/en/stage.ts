import type { Words } from '../nb.ts';

export const stage: Words['stage'] = {
  over: 'This view has ended.',
  left: (left) => (left === 0 ? 'everyone is ready' : left === 1 ? '1 left' : `${left} left`),
  how: 'Press “Show my steps” on the card in the meeting chat.',
};
