// Learns the judge from the labelled messages: npm run detect:train. The same messages and program make the same file to the byte.
import { writeFileSync } from 'node:fs';
import { ownFile } from '../../bot/own-files.ts';
import { weightsFile } from '../../bot/judge/learned-judge.ts';
import { calibrationError } from './judge/calibrate.ts';
import { byKind, dataFile } from './judge/data-file.ts';
import { calibrationsBy, kindsOf, learnt, leftOut, probabilityOf } from './judge/left-out.ts';
import { authors, digestOfSets } from './judge/sets.ts';
import { thresholdsBy } from './judge/thresholds.ts';

const all = authors();
console.log(`${String(all.length)} authors, ${String(all.reduce((sum, { items }) => sum + items.length, 0))} messages`);
const unseen = leftOut(all);
const calibrations = calibrationsBy(unseen);
const thresholds = thresholdsBy(unseen, calibrations);
const judged = unseen.map((one) => ({ probable: probabilityOf(one, calibrations), is: one.example.sensitive }));
const kinds = unseen
  .filter(({ example }) => example.kinds.some(Boolean))
  .flatMap((one) =>
    kindsOf(one, calibrations)
      .toSorted((a, b) => b.probable - a.probable)
      .slice(0, 1),
  );
console.log(
  `of authors who were left out: area ${area(judged).toFixed(4)}, calibration error ${calibrationError(judged).toFixed(4)}`,
);
console.log(`kind right ${(kinds.filter(({ isRight }) => isRight).length / kinds.length).toFixed(3)}`);
console.log(thresholds);
const file = dataFile(
  { inputs: digestOfSets(), calibration: calibrations.whether, calibrations: byKind(calibrations.kinds), thresholds },
  learnt(all),
);
writeFileSync(ownFile(weightsFile), file);
console.log(`${weightsFile}: ${String(file.length)} bytes`);

/** How often something sensitive is held for more probable than something that is not (the area under the ROC curve). */
function area(some: readonly { readonly probable: number; readonly is: boolean }[]): number {
  const ranked = some.toSorted((a, b) => a.probable - b.probable);
  const positives = ranked.filter(({ is }) => is).length;
  const ranks = ranked.reduce((sum, { is }, at) => sum + (is ? at + 1 : 0), 0);
  return (ranks - (positives * (positives + 1)) / 2) / (positives * (ranked.length - positives));
}
