import { Alert, Select } from '@mantine/core';
import { useMemo } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { body, invoicing, type InvoicingSchemas } from '../../api';
import { Loaded } from '../../document/Loaded';
import { Section } from '../../document/parts';
import { BillingBody, knownBillingFields } from '../../form/billing/BillingBody';
import { billingComplete, type BillingForm, billingOf, billingRequest, billingSendable, type DiscountKind, emptyBilling } from '../../form/billing/billing';
import { DiscountInput } from '../../form/billing/DiscountInput';
import { billingTexts } from '../../form/billing/texts';
import { ClientPicker } from '../../form/ClientPicker';
import { CURRENCIES } from '../../form/currencies';
import { DayInput } from '../../form/DayInput';
import { EditorPage } from '../../form/EditorPage';
import { fieldError } from '../../form/ProblemNotice';
import { useDraftEditor } from '../../form/useDraftEditor';
import { useTexts } from '../../i18n';
import { type Proforma, useProforma } from './api';
import { proformaTexts } from './texts';

interface ProformaForm extends BillingForm {
  clientId: string;
  validUntil: string;
  advanceKind: DiscountKind;
  advance: string;
  order: InvoicingSchemas['OrderRequest'] | undefined;
}

function formOf(proforma: Proforma): ProformaForm {
  const { advance, order } = proforma;
  return {
    ...billingOf(proforma.content ?? {}, 'RON'),
    clientId: proforma.clientId ?? '',
    validUntil: proforma.validUntil ?? '',
    ...(advance?.amount ? { advanceKind: 'amount' as const, advance: advance.amount.amount } : { advanceKind: 'percent' as const, advance: advance?.percent === undefined ? '' : String(advance.percent) }),
    order: order?.orderId ? { orderId: order.orderId, number: order.orderNumber ?? '' } : undefined,
  };
}

function requestOf(form: ProformaForm): InvoicingSchemas['ProformaRequest'] {
  const request = {
    clientId: form.clientId,
    ...billingRequest({ ...form, paymentTermsDays: '' }),
    ...(form.order ? { order: form.order } : {}),
    ...(form.advance ? { advance: form.advanceKind === 'percent' ? { percent: form.advance } : { amount: form.advance } } : {}),
    ...(form.validUntil ? { validUntil: form.validUntil } : {}),
  };
  return request as unknown as InvoicingSchemas['ProformaRequest'];
}

export function ProformaEditorPage() {
  const { id } = useParams();
  return id ? <Existing key={id} id={id} /> : <ProformaEditor proforma={undefined} />;
}

function Existing({ id }: { id: string }) {
  const t = useTexts(billingTexts);
  const query = useProforma(id);
  return <Loaded query={query}>{(proforma) => (proforma.status === 'DRAFT' ? <ProformaEditor proforma={proforma} /> : <Alert color="gray">{t.notEditable}</Alert>)}</Loaded>;
}

function ProformaEditor({ proforma }: { proforma: Proforma | undefined }) {
  const t = useTexts(proformaTexts);
  const b = useTexts(billingTexts);
  const navigate = useNavigate();
  const [parameters] = useSearchParams();
  const stored = useMemo(() => (proforma ? { form: formOf(proforma), version: proforma.version ?? 0 } : undefined), [proforma]);
  const editor = useDraftEditor<ProformaForm>({
    initial: { ...emptyBilling('RON'), clientId: parameters.get('clientId') ?? '', validUntil: '', advanceKind: 'percent', advance: '', order: undefined },
    stored,
    complete: billingComplete,
    sendable: (form) => form.clientId !== '' && billingSendable(form),
    save: async (form, version, key) => {
      const saved =
        version === undefined
          ? await body(invoicing.POST('/proformas', { params: { header: { 'Idempotency-Key': key } }, body: requestOf(form) }))
          : await body(invoicing.PUT('/proformas/{id}', { params: { path: { id: proforma!.id! }, header: { 'If-Match': `"${version}"` } }, body: requestOf(form) }));
      return { id: saved.id!, version: saved.version ?? 0 };
    },
    touches: ['proforma'],
    onSaved: (saved, created) => created && void navigate(`/sales/proformas/${saved.id}`, { replace: true }),
  });
  const { form, set, error } = editor;
  return (
    <EditorPage title={proforma ? t.editProforma : t.newProforma} editor={editor} known={[...knownBillingFields(form), 'validUntil', 'advance', 'advance.percent', 'advance.amount']} onDone={() => void navigate(proforma ? `/sales/proformas/${proforma.id}` : '/sales/proformas')}>
      <Section>
        <div style={{ display: 'grid', gridTemplateColumns: 'minmax(240px, 2fr) 110px 1fr 1fr', gap: 12 }}>
          <ClientPicker label={b.client} required autoFocus={!proforma} disabled={Boolean(proforma)} value={form.clientId || undefined} onChange={(client) => set({ clientId: client?.id ?? '' })} error={fieldError(error, 'clientId')} />
          <Select label={b.currency} searchable allowDeselect={false} data={CURRENCIES} value={form.currency} onChange={(currency) => set({ currency: currency ?? form.currency })} error={fieldError(error, 'currency')} />
          <DiscountInput labelled label={`${t.advanceOf} (${t.advanceHelp.toLowerCase()})`} kind={form.advanceKind} value={form.advance} currency={form.currency} onChange={(advanceKind, advance) => set({ advanceKind, advance })} error={fieldError(error, 'advance') ?? fieldError(error, 'advance.percent') ?? fieldError(error, 'advance.amount')} />
          <DayInput label={t.validUntil} value={form.validUntil} onChange={(validUntil) => set({ validUntil })} error={fieldError(error, 'validUntil')} />
        </div>
      </Section>
      <BillingBody clientId={form.clientId || undefined} form={form} onChange={set} error={error} savedTotals={proforma?.wholeTotals} terms={false} />
    </EditorPage>
  );
}
