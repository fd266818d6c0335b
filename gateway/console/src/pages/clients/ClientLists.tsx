import { ActionIcon, Anchor, Group, Select, TextInput } from '@mantine/core';
import { fieldError } from '../../form/ProblemNotice';
import { useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { AddressFields } from './AddressFields';
import { type ClientDraft, draftOf } from './clientDraft';
import { Part } from './Part';
import { clientTexts } from './texts';

const ROLES = ['ACCOUNTING', 'PURCHASING', 'LOGISTICS', 'MANAGEMENT', 'OTHER'];

interface Props {
  draft: ClientDraft;
  set: (part: Partial<ClientDraft>) => void;
  error: Error | null;
}

/** Contacts, places of delivery and the Peppol endpoint: as many as there are, none needed. */
export function ClientLists({ draft, set, error }: Props) {
  const t = useTexts(clientTexts);
  const w = useTexts(words);
  const contact = (at: number, part: Partial<ClientDraft['contacts'][number]>) => set({ contacts: draft.contacts.map((one, index) => (index === at ? { ...one, ...part } : one)) });
  const place = (at: number, part: Partial<ClientDraft['deliveryAddresses'][number]>) => set({ deliveryAddresses: draft.deliveryAddresses.map((one, index) => (index === at ? { ...one, ...part } : one)) });
  return (
    <>
      <Part title={t.contacts}>
        {draft.contacts.map((one, at) => (
          <Group key={at} gap={8} align="flex-start" wrap="nowrap">
            <TextInput style={{ flex: 1 }} aria-label={`${t.name} ${at + 1}`} placeholder={t.name} maxLength={100} value={one.name} error={fieldError(error, `contacts[${at}].name`)} onChange={(event) => contact(at, { name: event.currentTarget.value })} />
            <TextInput style={{ flex: 1 }} aria-label={`${t.email} ${at + 1}`} placeholder={t.email} value={one.email} error={fieldError(error, `contacts[${at}].email`)} onChange={(event) => contact(at, { email: event.currentTarget.value })} />
            <Select w={130} aria-label={`${t.role} ${at + 1}`} allowDeselect={false} data={ROLES.map((value) => ({ value, label: t.roles[value]! }))} value={one.role} onChange={(role) => contact(at, { role: role ?? one.role })} />
            <ActionIcon variant="subtle" color="gray" mt={5} aria-label={`${w.remove} ${one.name}`} onClick={() => set({ contacts: draft.contacts.filter((_, index) => index !== at) })}>
              ✕
            </ActionIcon>
          </Group>
        ))}
        <Anchor component="button" type="button" size="sm" ta="left" onClick={() => set({ contacts: [...draft.contacts, { name: '', email: '', role: 'ACCOUNTING' }] })}>
          + {t.addContact}
        </Anchor>
      </Part>
      <Part title={t.deliveryAddresses}>
        {draft.deliveryAddresses.map((one, at) => (
          <div key={one.id ?? at} className="surface" style={{ display: 'grid', gap: 10, padding: 12 }}>
            <Group gap={8} align="flex-end" wrap="nowrap">
              <TextInput style={{ flex: 1 }} label={t.placeName} maxLength={100} value={one.name} error={fieldError(error, `deliveryAddresses[${at}].name`)} onChange={(event) => place(at, { name: event.currentTarget.value })} />
              <ActionIcon variant="subtle" color="gray" mb={5} aria-label={`${w.remove} ${one.name}`} onClick={() => set({ deliveryAddresses: draft.deliveryAddresses.filter((_, index) => index !== at) })}>
                ✕
              </ActionIcon>
            </Group>
            <AddressFields field={`deliveryAddresses[${at}].address`} value={one.address} error={error} onChange={(address) => place(at, { address })} />
          </div>
        ))}
        <Anchor component="button" type="button" size="sm" ta="left" onClick={() => set({ deliveryAddresses: [...draft.deliveryAddresses, { name: '', address: draftOf({}).registeredAddress }] })}>
          + {t.addDelivery}
        </Anchor>
      </Part>
      <Part title={t.peppol}>
        <Group grow align="flex-start">
          <TextInput label={t.peppolScheme} placeholder="9947" maxLength={4} value={draft.peppolScheme} error={fieldError(error, 'peppolEndpoint.scheme') ?? fieldError(error, 'peppolEndpoint')} onChange={(event) => set({ peppolScheme: event.currentTarget.value })} />
          <TextInput label={t.peppolId} maxLength={50} value={draft.peppolId} error={fieldError(error, 'peppolEndpoint.id')} onChange={(event) => set({ peppolId: event.currentTarget.value })} />
        </Group>
      </Part>
    </>
  );
}
