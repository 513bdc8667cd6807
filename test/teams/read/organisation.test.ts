import { expect, test } from 'vitest';
import { account } from '../../../bot/teams/read/activity.ts';
import { person } from '../../../bot/teams/read/person.ts';
import { home } from './given-told.ts';

const elsewhere = '6e1f7c20-9b4d-4a55-8c11-7d20c3b9a002';
const aadObjectId = '55555555-5555-4555-8555-555555555555';

/** Which organisation an account is said to be of. */
function organisationIn(told: object): string | undefined {
  return person(account({ id: '29:x', aadObjectId, ...told }), { home, caller: () => 'phone:1' }).organisation;
}

test.each([
  ['their address', { tenantId: elsewhere, email: 'lise.berg@nabokommune.example' }],
  ['their user principal name', { tenantId: elsewhere, userPrincipalName: 'LiseB@Nabokommune.example' }],
  [
    'the name of their guest account',
    { tenantId: home, userPrincipalName: 'lise_berg_nabokommune.example#EXT#@kommune.example' },
  ],
  [
    'the name of their guest account rather than one of the own organisation',
    { tenantId: home, userRole: 'guest', userPrincipalName: 'lise_nabokommune.example#EXT#@kommune.example' },
  ],
])('tells which organisation somebody from outside is of by %s, and no more of it', (_what, told) => {
  expect(organisationIn(told)).toBe('nabokommune.example');
});

test.each([
  ['of the own organisation', { tenantId: home, email: 'ola.hansen@kommune.example' }],
  ['from outside without an address', { tenantId: elsewhere }],
  ['with an empty address', { tenantId: elsewhere, email: '', userPrincipalName: '' }],
  ['without an account', { tenantId: home, userRole: 'anonymous', email: 'nils@heime.example' }],
  ['with what is no domain', { tenantId: elsewhere, email: 'lise@<b>nabo</b>' }],
  ['with an address without end', { tenantId: elsewhere, email: `lise@${'a'.repeat(100)}.example` }],
])('says nothing of the organisation of somebody %s', (_what, told) => {
  expect(organisationIn(told)).toBeUndefined();
});
