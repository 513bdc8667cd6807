import { judgedCategories } from './judged.ts';
import type { JudgedCategory } from './judged.ts';
import { room } from './learned.ts';
import type { Calibration, Learned, Thresholds } from './learned.ts';

/** What stands before the bytes: one line of JSON, and a line's end. */
export interface Header {
  readonly version: 1;
  /** The digest (SHA-256) of the messages that were learnt from. */
  readonly inputs: string;
  /** The greatest weight: of whether, and of which kind. */
  readonly greatest: readonly [number, number];
  readonly calibration: Calibration;
  readonly calibrations: Readonly<Record<JudgedCategory, Calibration>>;
  readonly thresholds: Thresholds;
}

/** What each byte stands for, when 255 stands for `greatest`: small weights are told finely, great ones coarsely; 128 is nothing. */
export function valuesUpTo(greatest: number): Float64Array {
  return Float64Array.from({ length: 256 }, (_, byte) => {
    const part = Math.max(-127, byte - 128) / 127;
    return greatest * part * Math.abs(part);
  });
}

const lineEnd = 10;
/** No header is as long as this. */
const longest = 10_000;

/** The header of a data file, and where its bytes begin; `undefined` when it is none of ours. */
export function headerOf(file: Uint8Array): { readonly header: Header; readonly from: number } | undefined {
  const end = file.subarray(0, longest).indexOf(lineEnd);
  if (end === -1) return undefined;
  const line = String.fromCharCode(...file.subarray(0, end));
  try {
    const header: unknown = JSON.parse(line);
    return isHeader(header) ? { header, from: end + 1 } : undefined;
  } catch {
    return undefined;
  }
}

/** What a data file has learnt; `undefined` when it is not whole, or of another version. */
export function learnedFrom(file: Uint8Array): Learned | undefined {
  const read = headerOf(file);
  if (read === undefined) return undefined;
  const { header, from } = read;
  const middle = from + room.sensitive;
  const end = middle + room.kinds * judgedCategories.length;
  if (file.length !== end) return undefined;
  return {
    sensitive: { bytes: file.subarray(from, middle), values: valuesUpTo(header.greatest[0]) },
    kinds: { bytes: file.subarray(middle, end), values: valuesUpTo(header.greatest[1]) },
    calibration: header.calibration,
    calibrations: header.calibrations,
    thresholds: header.thresholds,
  };
}

function isHeader(read: unknown): read is Header {
  return (
    isObject(read) &&
    read['version'] === 1 &&
    typeof read['inputs'] === 'string' &&
    Array.isArray(read['greatest']) &&
    read['greatest'].length === 2 &&
    read['greatest'].every(isNumber) &&
    isCalibration(read['calibration']) &&
    hasAll(read['calibrations'], judgedCategories, isCalibration) &&
    hasAll(
      read['thresholds'],
      ['demote', 'demoteBlock', 'promote', 'alone', 'hint', 'drop', 'kind', 'another'],
      isNumber,
    )
  );
}

function isCalibration(read: unknown): boolean {
  return hasAll(read, ['slope', 'offset'], isNumber);
}

function hasAll(read: unknown, keys: readonly string[], isOne: (value: unknown) => boolean): boolean {
  return isObject(read) && keys.every((key) => isOne(read[key]));
}

function isObject(read: unknown): read is Readonly<Record<string, unknown>> {
  return typeof read === 'object' && read !== null;
}

function isNumber(read: unknown): boolean {
  return typeof read === 'number' && Number.isFinite(read);
}
