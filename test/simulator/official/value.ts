import { isJson, text, type Json } from '../wire/json.ts';
import type { Table } from './tables.ts';

/** What is wrong with a value that is to be of a type, in words that quote nothing of it. */
export function faultsInValue(table: Table, type: string, value: unknown): readonly string[] {
  if (value === null || value === undefined || type === 'any') return [];
  const listed = /^\[(.+)\]$/.exec(type)?.[1];
  if (listed !== undefined) {
    return Array.isArray(value) ? value.flatMap((one) => faultsInValue(table, listed, one)) : [`no list of ${listed}`];
  }
  if (table.types[type] !== undefined) return faultsInObject(table, type, value);
  return isOf(type, value) ? [] : [`not ${type}`];
}

function isOf(type: string, value: unknown): boolean {
  if (type === 'boolean') return typeof value === 'boolean';
  if (type === 'integer') return Number.isInteger(value);
  if (typeof value !== 'string') return false;
  if (type === 'string') return true;
  if (type === 'date-time') return /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value));
  const words = type
    .replace(/^flags /, '')
    .toLowerCase()
    .split('|');
  const chosen = type.startsWith('flags ') ? value.toLowerCase().split(',') : [value.toLowerCase()];
  return chosen.every((one) => words.includes(one));
}

function faultsInObject(table: Table, expected: string, value: unknown): readonly string[] {
  if (!isJson(value)) return [`no ${expected}`];
  const type = text(value, '@odata.type')?.replace(/^#microsoft\.graph\./, '') ?? expected;
  if (!isKindOf(table, type, expected)) return [`${type} is no ${expected}`];
  if (table.types[type]?.['is'] === 'abstract') return [`${type} needs its @odata.type`];
  const known = propertiesOf(table, type);
  return Object.entries(value).flatMap(([name, content]) => {
    if (name === '@odata.type' || content === undefined) return [];
    const wanted = known[name];
    if (wanted === undefined) return [`${type} has no property ${name}`];
    return faultsInValue(table, wanted, content).map((fault) => `${name}: ${fault}`);
  });
}

function isKindOf(table: Table, type: string, expected: string): boolean {
  const properties = table.types[type];
  if (properties === undefined) return false;
  return type === expected || isKindOf(table, properties['is'] ?? '', expected);
}

function propertiesOf(table: Table, type: string): Readonly<Record<string, string>> {
  const { is, ...own } = table.types[type] ?? {};
  return is === undefined ? own : { ...propertiesOf(table, is), ...own };
}

/** Those that are needed and not there. */
export function lacking(value: Json, needs: readonly string[]): readonly string[] {
  return needs.filter((name) => value[name] === undefined).map((name) => `${name} is missing`);
}
