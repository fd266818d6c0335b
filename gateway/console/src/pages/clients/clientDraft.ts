import type { ClientSchemas } from '../../api';

export type Client = ClientSchemas['ClientResponse'];
export type ClientRequest = ClientSchemas['ClientRequest'];

export interface AddressDraft {
  line1: string;
  line2: string;
  city: string;
  region: string;
  postalCode: string;
  country: string;
}

/** What stands in the form: every field a text, so that a half-typed one is no error yet. */
export interface ClientDraft {
  name: string;
  status: string;
  vatNumber: string;
  fiscalCode: string;
  registeredAddress: AddressDraft;
  iban: string;
  language: string;
  paymentTermsDays: string;
  defaultPaymentMode: string;
  paysByTransfer: boolean;
  invoiceEmails: string[];
  contacts: { name: string; email: string; role: string }[];
  deliveryAddresses: { id?: string; name: string; address: AddressDraft }[];
  peppolScheme: string;
  peppolId: string;
}

type AnyAddress = { [K in keyof AddressDraft]?: string };

const addressDraft = (address: AnyAddress | undefined): AddressDraft => ({
  line1: address?.line1 ?? '', line2: address?.line2 ?? '', city: address?.city ?? '', region: address?.region ?? '', postalCode: address?.postalCode ?? '', country: address?.country ?? '',
});

/** Of a client, of what is known of one, or of nobody yet. */
export function draftOf(client: Client | Partial<ClientRequest>): ClientDraft {
  return {
    name: client.name ?? '',
    status: client.status ?? 'DOMESTIC_TAXABLE',
    vatNumber: client.vatNumber ?? '',
    fiscalCode: client.fiscalCode ?? '',
    registeredAddress: { ...addressDraft(client.registeredAddress), country: client.registeredAddress?.country ?? (client.name === undefined ? 'RO' : '') },
    iban: client.iban ?? '',
    language: client.language ?? 'ro',
    paymentTermsDays: client.paymentTermsDays === undefined ? '30' : String(client.paymentTermsDays),
    defaultPaymentMode: client.defaultPaymentMode ?? '',
    paysByTransfer: client.paysByTransfer ?? true,
    invoiceEmails: client.invoiceEmails ?? [],
    contacts: (client.contacts ?? []).map((contact) => ({ name: contact.name ?? '', email: contact.email ?? '', role: contact.role ?? 'ACCOUNTING' })),
    deliveryAddresses: (client.deliveryAddresses ?? []).map((place) => ({ id: place.id, name: place.name ?? '', address: addressDraft(place.address) })),
    peppolScheme: client.peppolEndpoint?.scheme ?? '',
    peppolId: client.peppolEndpoint?.id ?? '',
  };
}

const optional = (text: string) => text.trim() || undefined;

function address(draft: AddressDraft): ClientSchemas['AddressRequest'] {
  return { line1: draft.line1.trim(), line2: optional(draft.line2), city: draft.city.trim(), region: optional(draft.region), postalCode: optional(draft.postalCode), country: draft.country };
}

/** An address of which only the country is chosen is none yet. */
function isEmpty({ country: _, ...rest }: AddressDraft): boolean {
  return Object.values(rest).every((part) => part.trim() === '');
}

export function requestOf(draft: ClientDraft): ClientRequest {
  return {
    name: draft.name.trim(),
    status: draft.status as ClientRequest['status'],
    vatNumber: optional(draft.vatNumber),
    fiscalCode: optional(draft.fiscalCode),
    registeredAddress: isEmpty(draft.registeredAddress) ? undefined : address(draft.registeredAddress),
    iban: optional(draft.iban),
    language: draft.language,
    paymentTermsDays: /^\d{1,4}$/.test(draft.paymentTermsDays.trim()) ? Number(draft.paymentTermsDays) : (null as unknown as number),
    defaultPaymentMode: optional(draft.defaultPaymentMode),
    paysByTransfer: draft.paysByTransfer,
    invoiceEmails: draft.invoiceEmails.map((email) => email.trim()),
    contacts: draft.contacts.map((contact) => ({ name: contact.name.trim(), email: contact.email.trim(), role: contact.role as 'OTHER' })),
    deliveryAddresses: draft.deliveryAddresses.map((place) => ({ id: place.id, name: place.name.trim(), address: address(place.address) })),
    peppolEndpoint: optional(draft.peppolScheme) || optional(draft.peppolId) ? { scheme: draft.peppolScheme.trim(), id: draft.peppolId.trim() } : undefined,
  };
}
