import type { Words } from '../nb.ts';

export const stage: Words['stage'] = {
  over: 'Visinga er avslutta.',
  left: (left) => (left === 0 ? 'alle er klare' : left === 1 ? '1 står igjen' : `${left} står igjen`),
  how: 'Trykk «Vis punkta mine» på kortet i møtechatten.',
};
