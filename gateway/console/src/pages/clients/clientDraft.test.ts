import { describe, expect, it } from 'vitest';
import { draftOf, requestOf } from './clientDraft';

describe('the form of a client', () => {
  it('gives back what it read, so that saving unchanged changes nothing', () => {
    const client = {
      name: 'Alfa SRL', status: 'DOMESTIC_TAXABLE' as const, vatNumber: 'RO288943253', language: 'ro', paymentTermsDays: 45, paysByTransfer: true,
      registeredAddress: { line1: 'Calea Victoriei 28', city: 'SECTOR1', region: 'RO-B', country: 'RO' }, invoiceEmails: ['a@alfa.example'],
      contacts: [{ name: 'Ana', email: 'ana@alfa.example', role: 'ACCOUNTING' as const }],
      deliveryAddresses: [{ id: '1', name: 'Depozit', address: { line1: 'Str. 1', city: 'Cluj', country: 'RO' } }],
    };
    expect(requestOf(draftOf(client))).toMatchObject(client);
  });
  it('leaves out what is empty', () => {
    const request = requestOf(draftOf({}));
    expect(request.registeredAddress).toBeUndefined();
    expect(request.vatNumber).toBeUndefined();
    expect(request.peppolEndpoint).toBeUndefined();
    expect(request.paymentTermsDays).toBe(30);
  });
  it('sends no number for terms that are none, so that the service names the field', () => {
    expect(requestOf({ ...draftOf({}), paymentTermsDays: 'soon' }).paymentTermsDays).toBeNull();
  });
});
