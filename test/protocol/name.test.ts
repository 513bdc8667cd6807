import { expect, test } from 'vitest';
import { relationIn } from '../../src/protocol/know/name.ts';

test.each([
  ['Mor til Embla', 'Mor'],
  ['pappa til Embla (Guest)', 'Pappa'],
  ['**Mamma** (til Embla)', 'Mamma'],
  ['Mor og far til Embla', 'Mor'],
  ['Mor/far til Embla', 'Mor'],
  ['Foreldrene til Embla og Storm', 'Foreldrene'],
  ['Stefar åt Embla', 'Stefar'],
  ['Foster mother of Embla', 'Mother'],
  ['Emblas pappa', 'Pappa'],
  ['Emblas pappa Per', 'Pappa'],
  ['Embla Lunds bestemor', 'Bestemor'],
  ['Embla’s mum', 'Mum'],
  ['Embla sin bror', 'Bror'],
])('a name like %s is kept as %s alone', (name, relation) => {
  expect(relationIn(name)).toBe(relation);
});

test.each(['Embla', 'Mor', 'Lars Bror Olsen', 'James Foster', 'Farida Mortensen', 'Tilde Morberg', ''])(
  'the name %s is its owner’s own',
  (name) => {
    expect(relationIn(name)).toBe(undefined);
  },
);
