import { judgedCategories, type JudgedCategory } from '../../../src/detect/judge/judged.ts';
import type { Calibration } from '../../../src/detect/judge/learned.ts';
import type { Header } from '../../../src/detect/judge/data-file.ts';
import type { Calibrations } from './left-out.ts';
import type { Bytes } from './quantise.ts';

/** Calibrations by the names of the kinds. */
export function byKind(kinds: Calibrations['kinds']): Readonly<Record<JudgedCategory, Calibration>> {
  const named = judgedCategories.map((category, kind) => [category, kinds[kind] ?? { slope: 0, offset: 0 }] as const);
  // Every kind is there, each once.
  return Object.fromEntries(named) as Record<JudgedCategory, Calibration>;
}

/** The data file: its header as one line, then the bytes. */
export function dataFile(header: Omit<Header, 'version' | 'greatest'>, { sensitive, kinds }: Bytes): Uint8Array {
  const whole: Header = { version: 1, ...header, greatest: [sensitive.greatest, kinds.greatest] };
  const line = Buffer.from(`${JSON.stringify(whole)}\n`, 'latin1');
  return Buffer.concat([line, sensitive.weights.bytes, kinds.weights.bytes]);
}
