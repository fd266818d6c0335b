import { Alert, Anchor, Button, Group, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { body, clients, type Money, payments, type PaymentSchemas } from '../../api';
import { useCommand } from '../../api/useCommand';
import { SidePanel } from '../../document/SidePanel';
import { AmountInput } from '../../form/AmountInput';
import { ClientPicker } from '../../form/ClientPicker';
import { DayInput } from '../../form/DayInput';
import { fieldError, ProblemNotice } from '../../form/ProblemNotice';
import { today } from '../../format/dates';
import { toCents } from '../../format/decimal';
import { formatMoney } from '../../format/money';
import { useLanguage, useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { AllocationEditor } from './AllocationEditor';
import { CURRENCIES, usePaymentModes } from './paymentModes';
import { paymentTexts } from './texts';
import { type MeantDocument, useAllocation } from './useAllocation';

type Payment = PaymentSchemas['PaymentResponse'];

export interface RecordPaymentProps {
  opened: boolean;
  onClose: () => void;
  /** The client that the money is from, where it is known already. */
  clientId?: string;
  /** The document that it was opened from, with what remains on it as the default amount. */
  document?: MeantDocument & { remaining: Money };
  onRecorded?: (payment: Payment) => void;
}

/** Records money that arrived, from a document, a client or nowhere in particular, and says first what each document becomes. */
export function RecordPayment({ opened, onClose, ...rest }: RecordPaymentProps) {
  const t = useTexts(paymentTexts);
  return (
    <SidePanel opened={opened} onClose={onClose} title={t.record} size={640}>
      {opened && <RecordPaymentForm key={rest.document?.id ?? rest.clientId ?? ''} onClose={onClose} {...rest} />}
    </SidePanel>
  );
}

interface Entry {
  clientId?: string;
  amount: string;
  currency: string;
  receivedOn: string;
  modeCode: string;
  reference: string;
  payerIban: string;
  mandate: string;
}

const KNOWN = ['clientId', 'amount', 'amount.amount', 'amount.currency', 'receivedOn', 'modeCode', 'reference', 'payerIban', 'mandate'];

function RecordPaymentForm({ clientId, document, onClose, onRecorded }: Omit<RecordPaymentProps, 'opened'>) {
  const t = useTexts(paymentTexts);
  const w = useTexts(words);
  const modes = usePaymentModes();
  const form = useRef<HTMLFormElement>(null);
  const blank: Entry = {
    clientId, amount: document?.remaining.amount ?? '', currency: document?.remaining.currency ?? 'RON', receivedOn: today(),
    modeCode: '', reference: '', payerIban: '', mandate: '',
  };
  const [entry, setEntry] = useState(blank);
  const set = (change: Partial<Entry>) => setEntry((before) => ({ ...before, ...change }));

  const client = useQuery({
    queryKey: ['client', 'one', entry.clientId],
    queryFn: () => body(clients.GET('/clients/{id}', { params: { path: { id: entry.clientId! } } })),
    enabled: Boolean(entry.clientId),
  });
  const modeCode = entry.modeCode || (modes.active.some(({ code }) => code === client.data?.defaultPaymentMode) ? client.data!.defaultPaymentMode! : (modes.active[0]?.code ?? ''));
  const required = modes.active.find(({ code }) => code === modeCode)?.requiredFields ?? [];
  const payerIban = entry.payerIban || client.data?.iban || '';

  const allocation = useAllocation({ ...entry, clientId: entry.clientId, meant: document, findClient: !clientId && !document, active: true });
  const { payer } = allocation;
  useEffect(() => {
    if (!entry.clientId && payer?.found && payer.id) set({ clientId: payer.id });
  }, [entry.clientId, payer?.found, payer?.id]);

  const command = useCommand<PaymentSchemas['RecordPaymentRequest'] & { next: boolean }, Payment>({
    run: ({ next: _next, ...request }, key) => body(payments.POST('/payments', { params: { header: { 'Idempotency-Key': key } }, body: request })),
    touches: ['payment', 'invoice', 'open-document', 'client', 'proforma'],
    onDone: (payment, { next }) => {
      onRecorded?.(payment);
      const clean = !payment.possibleDuplicate && !payment.cuts?.length && toCents(payment.free?.amount) === 0n;
      if (clean && !next) return onClose();
      setEntry({ ...blank, amount: '', clientId, receivedOn: entry.receivedOn, modeCode: entry.modeCode, currency: entry.currency });
      allocation.reset();
      form.current?.querySelector<HTMLInputElement>('input')?.focus();
    },
  });
  const { error } = command;
  useEffect(() => {
    if (error) form.current?.querySelector<HTMLInputElement>('[aria-invalid="true"]')?.focus();
  }, [error]);
  const field = (...paths: string[]) => paths.map((path) => fieldError(error, path)).find(Boolean);
  const overGiven = (toCents(allocation.rest) ?? 0n) < 0n;

  const send = (next: boolean) => {
    if (overGiven) return;
    command.send({
      clientId: entry.clientId!, amount: { amount: entry.amount, currency: entry.currency }, receivedOn: entry.receivedOn, modeCode,
      reference: entry.reference.trim() || undefined, mandate: entry.mandate.trim() || undefined, allocations: allocation.wanted,
      payerIban: required.includes('PAYER_IBAN') ? payerIban.replace(/\s/g, '') || undefined : undefined, next,
    });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(false);
  };

  return (
    <form ref={form} onSubmit={submit} noValidate onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && (event.preventDefault(), send(true))}>
      <Stack gap={14}>
        {command.output && <Recorded payment={command.output} />}
        {!document && (
          <ClientPicker label={w.client} required value={entry.clientId} disabled={Boolean(clientId)} data-autofocus={!clientId || undefined} error={field('clientId')} onChange={(chosen) => (set({ clientId: chosen?.id }), allocation.reset())} />
        )}
        {!entry.clientId && allocation.candidates.length > 1 && (
          <Group gap={8}>
            <span className="muted">{t.severalFound}</span>
            {allocation.candidates.map((candidate) => (
              <Button key={candidate.id} variant="default" onClick={() => set({ clientId: candidate.id })}>{candidate.name}</Button>
            ))}
          </Group>
        )}
        <SimpleGrid cols={3} spacing={12}>
          <AmountInput label={w.amount} required value={entry.amount} data-autofocus={Boolean(clientId || document) || undefined} error={field('amount', 'amount.amount')} onChange={(amount) => set({ amount })} />
          <Select label={w.currency} data={CURRENCIES} searchable allowDeselect={false} value={entry.currency} disabled={Boolean(document)} error={field('amount.currency')} onChange={(currency) => (set({ currency: currency ?? 'RON' }), allocation.reset())} />
          <DayInput label={t.received} required value={entry.receivedOn} error={field('receivedOn')} onChange={(receivedOn) => set({ receivedOn })} />
          <Select label={t.mode} required data={modes.active.map(({ code, name }) => ({ value: code!, label: name! }))} allowDeselect={false} value={modeCode || null} error={field('modeCode')} onChange={(code) => set({ modeCode: code ?? '' })} />
          <TextInput style={{ gridColumn: 'span 2' }} label={t.reference} required={required.includes('REFERENCE')} maxLength={140} value={entry.reference} error={field('reference')} onChange={(event) => set({ reference: event.currentTarget.value })} placeholder={document?.number} />
          {required.includes('PAYER_IBAN') && <TextInput style={{ gridColumn: 'span 2' }} label={t.payerIban} required classNames={{ input: 'mono' }} value={payerIban} error={field('payerIban')} onChange={(event) => set({ payerIban: event.currentTarget.value })} />}
          {required.includes('MANDATE') && <TextInput label={t.mandate} required value={entry.mandate} error={field('mandate')} onChange={(event) => set({ mandate: event.currentTarget.value })} />}
        </SimpleGrid>
        <AllocationEditor allocation={allocation} currency={entry.currency} clientChosen={Boolean(entry.clientId)} />
        <ProblemNotice error={error ?? modes.error} known={KNOWN} />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>{w.close}</Button>
          {!document && <Button variant="default" disabled={command.pending || overGiven} onClick={() => send(true)}>{t.recordNext} <kbd style={{ marginLeft: 8 }}>Ctrl Enter</kbd></Button>}
          <Button type="submit" loading={command.pending} disabled={overGiven}>{t.record} <kbd style={{ marginLeft: 8, color: 'inherit' }}>Enter</kbd></Button>
        </Group>
      </Stack>
    </form>
  );
}

/** What became of the receipt that was just entered, in the service's figures. */
function Recorded({ payment }: { payment: Payment }) {
  const t = useTexts(paymentTexts);
  const language = useLanguage();
  const numbers = Object.fromEntries((payment.allocations ?? []).map((allocation) => [allocation.documentId!, allocation.documentNumber]));
  return (
    <Alert color={payment.possibleDuplicate ? 'yellow' : 'green'} role="status">
      {t.recorded(payment.number ?? '')} {toCents(payment.free?.amount) !== 0n && t.recordedFree(formatMoney(payment.free, language))}{' '}
      {payment.cuts?.map((cut) => t.recordedCut(numbers[cut.documentId ?? ''] ?? '', formatMoney(cut.notNeeded, language))).join(' ')}{' '}
      {payment.possibleDuplicate && t.duplicate((payment.possibleDuplicates ?? []).map(({ number }) => number).join(', '))}{' '}
      <Anchor component={Link} to={`/sales/payments/${payment.id}`} size="sm">{t.openIt}</Anchor>
    </Alert>
  );
}
