import { randomUUID } from 'node:crypto';
import type { Api } from './test';

const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Bucharest' }).format(new Date());
const short = () => randomUUID().slice(0, 8);

export interface Client {
  id: string;
  name: string;
  email: string;
}

/** A consumer with everything that an invoice needs, met by no other test. */
export async function aClient(api: Api): Promise<Client> {
  const name = `Maria Ionescu ${short()}`;
  const email = `maria.${short()}@client.example`;
  const { id } = await api.post<{ id: string }>('/clients', {
    name,
    status: 'CONSUMER',
    registeredAddress: { line1: 'Strada Lungă 4', city: 'Brașov', region: 'RO-BV', postalCode: '500035', country: 'RO' },
    language: 'en',
    contacts: [],
    invoiceEmails: [email],
    paymentTermsDays: 14,
    paysByTransfer: false,
  });
  return { id, name, email };
}

export async function anItem(api: Api): Promise<string> {
  const code = `E2E-${short().toUpperCase()}`;
  await api.post('/items', { code, name: 'Oak table', unitCode: 'H87', price: { amount: '100.00', currency: 'RON' }, vatClass: 'STANDARD', kind: 'SERVICE' });
  return code;
}

/** An order of three at 100.00 RON that its account executive has agreed to. */
export async function anOrder(api: Api, client: Client, agent = 'agent'): Promise<{ id: string; number: string }> {
  return api.post('/orders', {
    source: 'console-test',
    externalId: short(),
    agent: { id: agent, name: 'Ana Agent' },
    agentConfirmedAt: new Date().toISOString(),
    client: { clientId: client.id, name: client.name },
    currency: 'RON',
    lines: [{ itemCode: await anItem(api), quantity: '3', unitPrice: { amount: '100.00', currency: 'RON' }, agentConfirmedQuantity: '3' }],
  });
}

/** A draft made by hand: one line of services. */
export async function aDraft(api: Api, client: Client, price = 100): Promise<{ id: string; version: number }> {
  return api.post('/invoices', {
    clientId: client.id,
    currency: 'RON',
    taxPoint: today(),
    lines: [{ description: 'Consulting', kind: 'SERVICE', vatClass: 'STANDARD', unitCode: 'HUR', quantity: 1, unitPrice: price }],
  });
}
