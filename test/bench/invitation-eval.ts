// Scores the linter on labelled invitations: node test/bench/invitation-eval.ts FILE.jsonl… [--verbose] [--predictions OUT.jsonl]
import { writeFileSync } from 'node:fs';
import { lintedDemands } from '../../src/invitation/invitation.ts';
import type { LintedDemand, Remark, Verdict } from '../../src/invitation/invitation.ts';
import { lint } from '../../src/invitation/lint.ts';
import { said } from '../../src/invitation/say.ts';
import { wordsFor } from '../../src/language/words.ts';
import { invitationOf, linesOfSet, routineOf } from '../invitation/given-event.ts';
import type { Line } from '../invitation/given-event.ts';

interface Linted {
  readonly line: Line;
  readonly remarks: readonly Remark[];
}

/** With what is right. */
interface Scored extends Linted {
  readonly expect: NonNullable<Line['expect']>;
}

const args = process.argv.slice(2);
const at = args.indexOf('--predictions');
const predictions = at === -1 ? undefined : args[at + 1];
const files = args.filter((arg, index) => !arg.startsWith('--') && (at === -1 || index !== at + 1));
if (files.length === 0) {
  console.error('Usage: npm run invitation:eval -- FILE.jsonl [FILE.jsonl …] [--verbose] [--predictions OUT.jsonl]');
  process.exit(2);
}
const linted = files.flatMap(read).map((line) => ({ line, remarks: lint(invitationOf(line), routineOf(line)) }));
const scored = linted.flatMap((one) => (one.line.expect === undefined ? [] : [{ ...one, expect: one.line.expect }]));
if (scored.length < linted.length)
  console.log(`${String(linted.length - scored.length)} invitations without "expect"\n`);
if (scored.length > 0) report(scored);
if (args.includes('--verbose')) scored.forEach(printMistakes);
if (predictions !== undefined) writePredictions(linted, predictions);

function read(file: string): readonly Line[] {
  try {
    return linesOfSet(file);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return process.exit(1);
  }
}

function report(all: readonly Scored[]): void {
  console.log(`${String(all.length)} invitations\n`);
  console.log('                          agreement  precision     recall  not kept (precision and recall of not-kept)');
  for (const demand of lintedDemands) {
    const pairs = all.map((one) => ({ verdict: verdictOf(one, demand), right: one.expect[demand] }));
    const agreeing = pairs.filter(({ verdict, right }) => verdict === right).length;
    const raised = pairs.filter(({ verdict }) => verdict === 'not-kept');
    const faulty = pairs.filter(({ right }) => right === 'not-kept');
    const both = raised.filter(({ right }) => right === 'not-kept').length;
    const figures = [agreeing / all.length, both / raised.length, both / faulty.length].map(shown);
    console.log(`${demand.padEnd(25)}${figures.join('')}${String(faulty.length).padStart(10)}`);
  }
  const right = all.filter((one) => lintedDemands.every((demand) => isRight(one, demand))).length;
  console.log(`\nall right in ${((100 * right) / all.length).toFixed(1)} % (${String(right)})`);
}

function shown(figure: number): string {
  return (Number.isNaN(figure) ? '–' : figure.toFixed(3)).padStart(11);
}

function verdictOf({ remarks }: Linted, demand: LintedDemand): Verdict | undefined {
  return remarks.find((remark) => remark.demand === demand)?.verdict;
}

function isRight(one: Scored, demand: LintedDemand): boolean {
  return verdictOf(one, demand) === one.expect[demand];
}

function printMistakes(one: Scored): void {
  for (const demand of lintedDemands.filter((each) => !isRight(one, each))) {
    const { event, attachments } = one.line;
    console.log(
      `\n${one.line.id} ${demand}: ${String(verdictOf(one, demand))}, not ${one.expect[demand]}. «${event.subject ?? ''}»`,
    );
    for (const remark of one.remarks.filter((each) => each.demand === demand)) {
      const words = said(remark, wordsFor('en'));
      if (words !== undefined) console.log(`   ${words.wrong} ${words.todo}`);
      for (const place of remark.places) {
        if (place.type === 'subject' || place.type === 'location' || place.type === 'body')
          console.log(`   ${place.type} ${place.category} «${textOf(one.line, place.type, [place.start, place.end])}»`);
        else if (place.type === 'attachment') console.log(`   attachment «${attachments[place.index]?.name ?? ''}»`);
      }
    }
  }
}

function textOf(line: Line, type: 'subject' | 'location' | 'body', stretch: readonly [number, number]): string {
  const { subject, location, body } = invitationOf(line);
  return { subject, location, body: body.content }[type].slice(...stretch);
}

function writePredictions(all: readonly Linted[], out: string): void {
  const lines = all.map(({ line, remarks }) => {
    const demands = Object.fromEntries(remarks.map(({ demand, verdict }) => [demand, verdict]));
    return JSON.stringify({ id: line.id, demands });
  });
  writeFileSync(out, `${lines.join('\n')}\n`);
}
