import { Alert, Select } from '@mantine/core';
import { useMemo } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { body, invoicing, type InvoicingSchemas } from '../../api';
import { Loaded } from '../../document/Loaded';
import { Section } from '../../document/parts';
import { BillingBody, knownBillingFields } from '../../form/billing/BillingBody';
import { type BillingForm, billingOf, billingRequest, billingComplete, billingSendable, emptyBilling } from '../../form/billing/billing';
import { billingTexts } from '../../form/billing/texts';
import { ClientPicker } from '../../form/ClientPicker';
import { CURRENCIES } from '../../form/currencies';
import { DayInput } from '../../form/DayInput';
import { EditorPage } from '../../form/EditorPage';
import { fieldError } from '../../form/ProblemNotice';
import { useDraftEditor } from '../../form/useDraftEditor';
import { useTexts } from '../../i18n';
import { type Invoice, useInvoice } from './api';

interface InvoiceForm extends BillingForm {
  clientId: string;
  taxPoint: string;
  periodFrom: string;
  periodTo: string;
}

function formOf(invoice: Invoice): InvoiceForm {
  const lines = (invoice.lines ?? []).map((priced) => priced.line ?? {});
  return {
    ...billingOf({ ...invoice, lines, discountAmount: invoice.discount, charges: invoice.enteredCharges }, invoice.totals?.gross?.currency ?? 'RON'),
    currency: invoice.totals?.gross?.currency ?? 'RON',
    clientId: invoice.clientId ?? '',
    taxPoint: invoice.taxPoint ?? '',
    periodFrom: invoice.period?.from ?? '',
    periodTo: invoice.period?.to ?? '',
  };
}

/** What the document has beside its billing, as the API takes it. */
function particulars(form: InvoiceForm) {
  return {
    ...(form.taxPoint ? { taxPoint: form.taxPoint } : {}),
    ...(form.periodFrom || form.periodTo ? { period: { from: form.periodFrom || undefined, to: form.periodTo || undefined } } : {}),
  };
}

export function InvoiceEditorPage() {
  const { id } = useParams();
  return id ? <Existing key={id} id={id} /> : <InvoiceEditor invoice={undefined} />;
}

function Existing({ id }: { id: string }) {
  const t = useTexts(billingTexts);
  const query = useInvoice(id);
  return <Loaded query={query}>{(invoice) => (invoice.status === 'DRAFT' ? <InvoiceEditor invoice={invoice} /> : <Alert color="gray">{t.notEditable}</Alert>)}</Loaded>;
}

function InvoiceEditor({ invoice }: { invoice: Invoice | undefined }) {
  const t = useTexts(billingTexts);
  const navigate = useNavigate();
  const [parameters] = useSearchParams();
  const initial: InvoiceForm = { ...emptyBilling('RON'), clientId: parameters.get('clientId') ?? '', taxPoint: '', periodFrom: '', periodTo: '' };
  const stored = useMemo(() => (invoice ? { form: formOf(invoice), version: invoice.version ?? 0 } : undefined), [invoice]);
  const editor = useDraftEditor<InvoiceForm>({
    initial,
    stored,
    complete: billingComplete,
    sendable: (form) => form.clientId !== '' && billingSendable(form),
    save: async (form, version, key) => {
      const request = { clientId: form.clientId, ...billingRequest(form), ...particulars(form) } as unknown as InvoicingSchemas['ManualInvoiceRequest'];
      const saved =
        version === undefined
          ? await body(invoicing.POST('/invoices', { params: { header: { 'Idempotency-Key': key } }, body: request }))
          : await body(invoicing.PUT('/invoices/{id}', { params: { path: { id: invoice!.id! }, header: { 'If-Match': `"${version}"` } }, body: request }));
      return { id: saved.id!, version: saved.version ?? 0 };
    },
    touches: ['invoice'],
    onSaved: (saved, created) => created && void navigate(`/sales/invoices/${saved.id}/edit`, { replace: true }),
  });
  const { form, set, error } = editor;
  const done = () => void navigate(invoice ? `/sales/invoices/${invoice.id}` : '/sales/invoices');
  return (
    <EditorPage title={invoice ? t.editInvoice : t.newInvoice} editor={editor} known={knownBillingFields(form)} onDone={done}>
      <Section>
        <div style={{ display: 'grid', gridTemplateColumns: 'minmax(240px, 2fr) 110px 1fr 1fr 1fr', gap: 12 }}>
          <ClientPicker label={t.client} required autoFocus={!invoice} disabled={Boolean(invoice)} value={form.clientId || undefined} onChange={(client) => set({ clientId: client?.id ?? '' })} error={fieldError(error, 'clientId')} />
          <Select label={t.currency} searchable allowDeselect={false} data={CURRENCIES} value={form.currency} onChange={(currency) => set({ currency: currency ?? form.currency })} error={fieldError(error, 'currency')} />
          <DayInput label={t.taxPoint} placeholder={t.taxPointHelp} value={form.taxPoint} onChange={(taxPoint) => set({ taxPoint })} error={fieldError(error, 'taxPoint')} />
          <DayInput label={t.periodFrom} value={form.periodFrom} onChange={(periodFrom) => set({ periodFrom })} error={fieldError(error, 'period.from') ?? fieldError(error, 'period')} />
          <DayInput label={t.periodTo} value={form.periodTo} onChange={(periodTo) => set({ periodTo })} error={fieldError(error, 'period.to')} />
        </div>
      </Section>
      <BillingBody clientId={form.clientId || undefined} form={form} onChange={set} error={error} savedTotals={invoice?.totals} more={particulars(form)} />
    </EditorPage>
  );
}
