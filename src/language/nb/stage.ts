/** The common checklist on the stage of the meeting, for all to see. */
export const stage = {
  over: 'Visningen er avsluttet.',
  left: (left: number) => (left === 0 ? 'alle er klare' : left === 1 ? '1 igjen' : `${left} igjen`),
  how: 'Trykk «Vis mine punkter» på kortet i møtechatten.',
};
