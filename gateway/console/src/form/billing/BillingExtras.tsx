import { ActionIcon, Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTexts } from '../../i18n';
import { AmountInput } from '../AmountInput';
import { type BillingCharge, type BillingForm, type VatClass } from './billing';
import { DiscountInput } from './DiscountInput';
import { billingTexts } from './texts';

const VAT_CLASSES = ['STANDARD', 'REDUCED', 'SECOND_REDUCED', 'ZERO', 'EXEMPT'] as const;

interface Props {
  form: BillingForm;
  onChange: (change: Partial<BillingForm>) => void;
  errorOf: (field: string) => string | undefined;
  /** Proformas are due at once. */
  terms?: boolean;
}

/** Discount of the whole, charges, references and the printed text. */
export function BillingExtras({ form, onChange, errorOf, terms = true }: Props) {
  const t = useTexts(billingTexts);
  const setCharge = (at: number, change: Partial<BillingCharge>) => onChange({ charges: form.charges.map((charge, index) => (index === at ? { ...charge, ...change } : charge)) });
  return (
    <div style={{ display: 'grid', gap: 14 }}>
      <div style={{ display: 'grid', gridTemplateColumns: terms ? '1fr 1fr 1fr 1fr' : '1fr 1fr 1fr', gap: 12 }}>
        <DiscountInput labelled label={t.documentDiscount} kind={form.discountKind} value={form.discount} currency={form.currency} onChange={(discountKind, discount) => onChange({ discountKind, discount })} error={errorOf('discount') ?? errorOf('discount.percent') ?? errorOf('discount.amount')} />
        <TextInput label={t.clientOrder} maxLength={100} value={form.clientOrderNumber} onChange={(event) => onChange({ clientOrderNumber: event.currentTarget.value })} error={errorOf('clientOrderNumber')} />
        <TextInput label={t.buyerReference} maxLength={100} value={form.buyerReference} onChange={(event) => onChange({ buyerReference: event.currentTarget.value })} error={errorOf('buyerReference')} />
        {terms && <AmountInput plain label={t.terms} placeholder={t.termsHelp} value={form.paymentTermsDays} onChange={(paymentTermsDays) => onChange({ paymentTermsDays })} error={errorOf('paymentTermsDays')} />}
      </div>
      {form.charges.map((charge, at) => (
        <div key={at} style={{ display: 'grid', gridTemplateColumns: '1fr 140px 140px 36px', gap: 12, alignItems: 'end' }}>
          <TextInput label={t.chargeReason} maxLength={200} value={charge.reason} onChange={(event) => setCharge(at, { reason: event.currentTarget.value })} error={errorOf(`charges[${at}].reason`)} />
          <AmountInput label={form.currency} value={charge.amount} onChange={(amount) => setCharge(at, { amount })} error={errorOf(`charges[${at}].amount`)} />
          <NativeSelect label={t.vatClass} data={VAT_CLASSES.map((value) => ({ value, label: t.vatClasses[value]! }))} value={charge.vatClass} onChange={(event) => setCharge(at, { vatClass: event.currentTarget.value as VatClass })} />
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t.removeCharge(at + 1)} onClick={() => onChange({ charges: form.charges.filter((_, index) => index !== at) })}>
            ✕
          </ActionIcon>
        </div>
      ))}
      <Button variant="subtle" style={{ justifySelf: 'start' }} onClick={() => onChange({ charges: [...form.charges, { reason: '', amount: '', vatClass: 'STANDARD' }] })}>
        + {t.addCharge}
      </Button>
      <Textarea label={t.notes} autosize minRows={2} maxLength={2000} value={form.notes} onChange={(event) => onChange({ notes: event.currentTarget.value })} error={errorOf('notes')} />
    </div>
  );
}
