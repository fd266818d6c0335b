import { Checkbox, NativeSelect, Select, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { useNavigate, useParams } from 'react-router';
import { body, invoicing, type InvoicingSchemas } from '../../api';
import { Loaded } from '../../document/Loaded';
import { Section } from '../../document/parts';
import { AmountInput } from '../../form/AmountInput';
import { BillingBody, knownBillingFields } from '../../form/billing/BillingBody';
import { type BillingForm, billingOf, billingRequest, billingSendable, emptyBilling } from '../../form/billing/billing';
import { billingTexts } from '../../form/billing/texts';
import { ClientPicker } from '../../form/ClientPicker';
import { CURRENCIES } from '../../form/currencies';
import { DayInput } from '../../form/DayInput';
import { EditorPage } from '../../form/EditorPage';
import { fieldError } from '../../form/ProblemNotice';
import { useDraftEditor } from '../../form/useDraftEditor';
import { today } from '../../format/dates';
import { useTexts } from '../../i18n';
import { type Template, useTemplate } from './api';
import { recurringTexts } from './texts';

type Unit = InvoicingSchemas['ScheduleRequest']['intervalUnit'];
type Policy = NonNullable<InvoicingSchemas['RecurringTemplateRequest']['sendPolicy']>;
const UNITS: Unit[] = ['DAYS', 'WEEKS', 'MONTHS', 'QUARTERS', 'YEARS'];
const POLICIES: Policy[] = ['DRAFT', 'ISSUE', 'ISSUE_AND_SEND'];

interface TemplateForm extends BillingForm {
  name: string;
  clientId: string;
  startOn: string;
  intervalCount: string;
  intervalUnit: Unit;
  anchorDay: string;
  endOn: string;
  sendPolicy: Policy;
  generatePast: boolean;
}

function formOf(template: Template): TemplateForm {
  const { schedule } = template;
  return {
    ...billingOf(template, 'RON'),
    name: template.name ?? '',
    clientId: template.clientId ?? '',
    startOn: schedule?.startOn ?? '',
    intervalCount: String(schedule?.intervalCount ?? 1),
    intervalUnit: schedule?.intervalUnit ?? 'MONTHS',
    anchorDay: schedule?.anchorDay === undefined ? '' : String(schedule.anchorDay),
    endOn: schedule?.endOn ?? '',
    sendPolicy: template.sendPolicy ?? 'DRAFT',
    generatePast: false,
  };
}

function requestOf(form: TemplateForm, isNew: boolean): InvoicingSchemas['RecurringTemplateRequest'] {
  const request = {
    name: form.name.trim(),
    clientId: form.clientId,
    schedule: {
      startOn: form.startOn || undefined,
      intervalCount: form.intervalCount || undefined,
      intervalUnit: form.intervalUnit,
      ...(form.anchorDay ? { anchorDay: form.anchorDay } : {}),
      ...(form.endOn ? { endOn: form.endOn } : {}),
    },
    sendPolicy: form.sendPolicy,
    ...(isNew && form.startOn < today() ? { generatePast: form.generatePast } : {}),
    ...billingRequest(form),
  };
  return request as unknown as InvoicingSchemas['RecurringTemplateRequest'];
}

export function TemplateEditorPage() {
  const { id } = useParams();
  return id ? <Existing key={id} id={id} /> : <TemplateEditor template={undefined} />;
}

function Existing({ id }: { id: string }) {
  const query = useTemplate(id);
  return <Loaded query={query}>{(template) => <TemplateEditor template={template} />}</Loaded>;
}

function TemplateEditor({ template }: { template: Template | undefined }) {
  const t = useTexts(recurringTexts);
  const b = useTexts(billingTexts);
  const navigate = useNavigate();
  const stored = useMemo(() => (template ? { form: formOf(template), version: template.version ?? 0 } : undefined), [template]);
  const editor = useDraftEditor<TemplateForm>({
    initial: { ...emptyBilling('RON'), name: '', clientId: '', startOn: today(), intervalCount: '1', intervalUnit: 'MONTHS', anchorDay: '', endOn: '', sendPolicy: 'DRAFT', generatePast: false },
    stored,
    // A template is at work: it changes when somebody says so, never by leaving a field.
    complete: () => false,
    sendable: (form) => form.clientId !== '' && billingSendable(form),
    save: async (form, version, key) => {
      const saved =
        version === undefined
          ? await body(invoicing.POST('/recurring-templates', { params: { header: { 'Idempotency-Key': key } }, body: requestOf(form, true) }))
          : await body(invoicing.PUT('/recurring-templates/{id}', { params: { path: { id: template!.id! }, header: { 'If-Match': `"${version}"` } }, body: requestOf(form, false) }));
      return { id: saved.id!, version: saved.version ?? 0 };
    },
    touches: ['recurring'],
    onSaved: (saved, created) => created && void navigate(`/sales/recurring/${saved.id}`, { replace: true }),
  });
  const { form, set, error } = editor;
  const scheduled = (field: string) => fieldError(error, `schedule.${field}`) ?? fieldError(error, field);
  const known = [...knownBillingFields(form), 'name', 'sendPolicy', 'generatePast', ...['startOn', 'intervalCount', 'intervalUnit', 'anchorDay', 'endOn'].flatMap((field) => [field, `schedule.${field}`])];
  const past = !template && form.startOn !== '' && form.startOn < today();
  return (
    <EditorPage title={template ? t.editTemplate : t.newTemplate} editor={editor} known={known} onDone={() => void navigate(template ? `/sales/recurring/${template.id}` : '/sales/recurring')}>
      <Section>
        <div style={{ display: 'grid', gap: 14 }}>
          <div style={{ display: 'grid', gridTemplateColumns: '2fr 2fr 110px 1fr', gap: 12 }}>
            <TextInput label={t.name} required autoFocus={!template} maxLength={200} value={form.name} onChange={(event) => set({ name: event.currentTarget.value })} error={fieldError(error, 'name')} />
            <ClientPicker label={b.client} required disabled={Boolean(template)} value={form.clientId || undefined} onChange={(client) => set({ clientId: client?.id ?? '' })} error={fieldError(error, 'clientId')} />
            <Select label={b.currency} searchable allowDeselect={false} data={CURRENCIES} value={form.currency} onChange={(currency) => set({ currency: currency ?? form.currency })} error={fieldError(error, 'currency')} />
            <NativeSelect label={t.policy} data={POLICIES.map((value) => ({ value, label: t.policies[value]! }))} value={form.sendPolicy} onChange={(event) => set({ sendPolicy: event.currentTarget.value as Policy })} />
          </div>
          <div style={{ display: 'grid', gridTemplateColumns: '1fr 90px 140px 1fr 1fr', gap: 12, alignItems: 'start' }}>
            <DayInput label={t.startOn} required value={form.startOn} onChange={(startOn) => set({ startOn })} error={scheduled('startOn')} />
            <AmountInput plain label={t.every} value={form.intervalCount} onChange={(intervalCount) => set({ intervalCount })} error={scheduled('intervalCount')} />
            <NativeSelect label={t.unit} data={UNITS.map((value) => ({ value, label: t.units[value]! }))} value={form.intervalUnit} onChange={(event) => set({ intervalUnit: event.currentTarget.value as Unit })} error={scheduled('intervalUnit')} />
            <AmountInput plain label={t.anchorDay} description={t.anchorHelp} inputWrapperOrder={['label', 'input', 'description', 'error']} value={form.anchorDay} onChange={(anchorDay) => set({ anchorDay })} error={scheduled('anchorDay')} />
            <DayInput label={t.endOn} description={t.endHelp} inputWrapperOrder={['label', 'input', 'description', 'error']} value={form.endOn} onChange={(endOn) => set({ endOn })} error={scheduled('endOn')} />
          </div>
          {past && <Checkbox label={t.generatePast} description={t.generatePastHelp} checked={form.generatePast} onChange={(event) => set({ generatePast: event.currentTarget.checked })} />}
        </div>
      </Section>
      <BillingBody clientId={form.clientId || undefined} form={form} onChange={set} error={error} />
    </EditorPage>
  );
}
