import { Button, Group, Select, Switch, TagsInput, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useLayoutEffect, useRef } from 'react';
import { body, payments } from '../../api';
import { ProblemError } from '../../api/problem';
import { fieldError, ProblemNotice } from '../../form/ProblemNotice';
import { RaceDiff } from '../../form/RaceDiff';
import { useFocusError } from '../../form/useFocusError';
import { useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { AddressFields } from './AddressFields';
import { ClientLists } from './ClientLists';
import { type Client, type ClientDraft, type ClientRequest } from './clientDraft';
import { Duplicates } from './Duplicates';
import { Part } from './Part';
import { clientTexts } from './texts';
import { useClientForm } from './useClientForm';

interface Props {
  /** The client that is corrected; without it a new one is registered. */
  client?: Client;
  /** What is known of a new one. */
  initial?: Partial<ClientRequest>;
  /** Field to start at, as readiness names it. */
  startAt?: string;
  onSaved: (client: Client) => void;
  onCancel: () => void;
}

const STATUSES = ['DOMESTIC_TAXABLE', 'EU_VAT_REGISTERED', 'EU_NOT_REGISTERED', 'NON_EU', 'CONSUMER'];
const KNOWN = ['name', 'status', 'vatNumber', 'fiscalCode', 'iban', 'language', 'paymentTermsDays', 'defaultPaymentMode', ...['line1', 'line2', 'city', 'region', 'postalCode', 'country'].map((part) => `registeredAddress.${part}`)];

/** A client's data, whole. Wrong data are refused field by field; missing ones may come later and are named until then. */
export function ClientForm({ client, initial, startAt, onSaved, onCancel }: Props) {
  const t = useTexts(clientTexts);
  const w = useTexts(words);
  const { draft, set, save, pending, error, race, take, isNew } = useClientForm({ client, initial, onSaved });
  const modes = useQuery({ queryKey: ['payment-mode', 'list'], queryFn: () => body(payments.GET('/payment-modes')) });
  const form = useRef<HTMLFormElement>(null);
  useFocusError(form, error);
  useLayoutEffect(() => {
    // The panel gives the focus to what carries this mark.
    if (startAt) fieldOf(form.current, startAt)?.setAttribute('data-autofocus', 'true');
  }, [startAt]);

  const text = (field: 'name' | 'vatNumber' | 'fiscalCode' | 'iban' | 'paymentTermsDays', label: string, max: number) => (
    <TextInput data-field={field} label={label} maxLength={max} value={draft[field]} error={fieldError(error, field)} onChange={(event) => set({ [field]: event.currentTarget.value })} />
  );
  const usesFiscalCode = draft.status !== 'EU_VAT_REGISTERED';
  const usesVatNumber = draft.status === 'DOMESTIC_TAXABLE' || draft.status === 'EU_VAT_REGISTERED' || draft.vatNumber !== '';

  return (
    <form
      ref={form}
      noValidate
      style={{ display: 'grid', gap: 20 }}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
      }}
    >
      {race ? (
        <RaceDiff
          rows={[
            ...race.conflicts.map(({ field, theirs, mine }) => ({ field, label: t.fields[field] ?? field, theirs: shown(theirs), mine: shown(mine), take: () => take(field) })),
            ...race.taken.map((field) => ({ field, label: t.fields[field] ?? field, theirs: shown(race.theirs[field as keyof ClientDraft]), mine: '' })),
          ]}
        />
      ) : (
        <ProblemNotice error={error} known={KNOWN} />
      )}
      <Part title={t.identity}>
        <TextInput data-field="name" data-autofocus={!startAt || undefined} required label={t.name} maxLength={200} value={draft.name} error={fieldError(error, 'name')} onChange={(event) => set({ name: event.currentTarget.value })} />
        <Group grow align="flex-start">
          <Select data-field="status" label={t.status} allowDeselect={false} data={STATUSES.map((value) => ({ value, label: t.statuses[value]! }))} value={draft.status} error={fieldError(error, 'status')} onChange={(status) => set({ status: status ?? draft.status })} />
          <Select data-field="language" label={t.language} allowDeselect={false} data={[{ value: 'ro', label: t.ro }, { value: 'en', label: t.en }]} value={draft.language} error={fieldError(error, 'language')} onChange={(language) => set({ language: language ?? draft.language })} />
        </Group>
        <Group grow align="flex-start">
          {usesVatNumber && text('vatNumber', t.vatNumber, 30)}
          {usesFiscalCode && text('fiscalCode', t.fiscalCode, 30)}
        </Group>
        {isNew && <Duplicates name={draft.name} vatNumber={draft.vatNumber} fiscalCode={draft.fiscalCode} iban={draft.iban} />}
      </Part>
      <Part title={t.address} field="registeredAddress">
        <AddressFields field="registeredAddress" value={draft.registeredAddress} error={error} onChange={(registeredAddress) => set({ registeredAddress })} />
      </Part>
      <Part title={t.payment}>
        <Group grow align="flex-start">
          {text('paymentTermsDays', t.paymentTerms, 4)}
          <Select data-field="defaultPaymentMode" clearable label={t.paymentMode} data={(modes.data?.items ?? []).map((mode) => ({ value: mode.code!, label: mode.name! }))} value={draft.defaultPaymentMode || null} error={fieldError(error, 'defaultPaymentMode')} onChange={(mode) => set({ defaultPaymentMode: mode ?? '' })} />
        </Group>
        <Switch label={t.paysByTransfer} checked={draft.paysByTransfer} onChange={(event) => set({ paysByTransfer: event.currentTarget.checked })} />
        {text('iban', t.iban, 50)}
      </Part>
      <Part title={t.mail}>
        <TagsInput label={t.invoiceEmails} description={t.emailsHelp} splitChars={[',', ';', ' ']} acceptValueOnBlur value={draft.invoiceEmails} error={fieldError(error, 'invoiceEmails') ?? firstOf(error, 'invoiceEmails[')} onChange={(invoiceEmails) => set({ invoiceEmails })} />
      </Part>
      <ClientLists draft={draft} set={set} error={error} />
      <Group justify="flex-end" gap={8} style={{ position: 'sticky', bottom: 0, background: 'var(--mantine-color-body)', padding: '12px 0' }}>
        <Button variant="default" onClick={onCancel}>{w.cancel}</Button>
        <Button type="submit" loading={pending}>{isNew ? t.create : w.save}</Button>
      </Group>
    </form>
  );
}

/** The input of a field, or the first of a group of fields. */
function fieldOf(form: HTMLElement | null, field: string): HTMLElement | null {
  const found = form?.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`);
  return found?.matches('input') ? found : (found?.querySelector('input') ?? null);
}

function firstOf(error: Error | null, prefix: string): string | undefined {
  if (!(error instanceof ProblemError)) return undefined;
  return Object.entries(error.fields).find(([name]) => name.startsWith(prefix))?.[1];
}

function shown(value: ClientDraft[keyof ClientDraft]): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? '✓' : '–';
  if (Array.isArray(value)) return value.map((one) => (typeof one === 'string' ? one : Object.values(one).filter((part) => typeof part === 'string').join(' '))).join(', ');
  return Object.values(value ?? {}).filter(Boolean).join(', ');
}
