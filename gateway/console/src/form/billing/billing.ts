import type { InvoicingSchemas } from '../../api';

type LineRequest = InvoicingSchemas['BilledLineRequest'];
type Shipping = InvoicingSchemas['Shipping'];
export type VatClass = LineRequest['vatClass'];
export type DiscountKind = 'percent' | 'amount';

/** A line as it is typed: every decimal is the text that the API takes, or empty. */
export interface BillingLine {
  itemCode: string;
  description: string;
  kind: LineRequest['kind'];
  vatClass: VatClass;
  unitCode: string;
  quantity: string;
  unitPrice: string;
  discountKind: DiscountKind;
  discount: string;
}

export interface BillingCharge {
  reason: string;
  amount: string;
  vatClass: VatClass;
}

/** What invoices, proformas and recurring templates have in common when they are entered. */
export interface BillingForm {
  currency: string;
  lines: BillingLine[];
  discountKind: DiscountKind;
  discount: string;
  charges: BillingCharge[];
  clientOrderNumber: string;
  buyerReference: string;
  notes: string;
  paymentTermsDays: string;
  shipping: Shipping | undefined;
}

/** What the services answer of an entered content. */
export interface BillingSource {
  currency?: string;
  lines?: InvoicingSchemas['DocumentLine'][];
  discountPercent?: number;
  discountAmount?: InvoicingSchemas['Money'];
  charges?: InvoicingSchemas['BilledCharge'][];
  clientOrderNumber?: string;
  buyerReference?: string;
  notes?: string;
  paymentTermsDays?: number;
  shipping?: Shipping;
}

export const EMPTY_LINE: BillingLine = { itemCode: '', description: '', kind: 'SERVICE', vatClass: 'STANDARD', unitCode: 'H87', quantity: '1', unitPrice: '', discountKind: 'percent', discount: '' };

export function emptyBilling(currency: string): BillingForm {
  return { currency, lines: [EMPTY_LINE], discountKind: 'percent', discount: '', charges: [], clientOrderNumber: '', buyerReference: '', notes: '', paymentTermsDays: '', shipping: undefined };
}

const text = (value: number | string | undefined): string => (value === undefined ? '' : String(value));
const nonZero = (value: number | string | undefined): string => (value === undefined || Number(value) === 0 ? '' : String(value));

function discountOf(percent: number | undefined, amount: InvoicingSchemas['Money'] | undefined): { discountKind: DiscountKind; discount: string } {
  const byAmount = nonZero(amount?.amount);
  return byAmount ? { discountKind: 'amount', discount: byAmount } : { discountKind: 'percent', discount: nonZero(percent) };
}

export function billingOf(source: BillingSource, fallbackCurrency: string): BillingForm {
  return {
    currency: source.currency ?? fallbackCurrency,
    lines: (source.lines ?? []).map((line) => ({
      itemCode: line.itemCode ?? '',
      description: line.description ?? '',
      kind: line.kind ?? 'SERVICE',
      vatClass: line.vatClass ?? 'STANDARD',
      unitCode: line.unitCode ?? '',
      quantity: text(line.quantity),
      unitPrice: text(line.unitPrice),
      ...discountOf(line.discountPercent, line.discountAmount),
    })),
    ...discountOf(source.discountPercent, source.discountAmount),
    charges: (source.charges ?? []).map((charge) => ({ reason: charge.reason ?? '', amount: charge.amount?.amount ?? '', vatClass: charge.vatClass ?? 'STANDARD' })),
    clientOrderNumber: source.clientOrderNumber ?? '',
    buyerReference: source.buyerReference ?? '',
    notes: source.notes ?? '',
    paymentTermsDays: text(source.paymentTermsDays),
    shipping: source.shipping && Object.keys(source.shipping).length > 0 ? source.shipping : undefined,
  };
}

export function lineComplete(line: BillingLine): boolean {
  return line.description.trim() !== '' && line.quantity !== '' && line.unitPrice !== '' && line.unitCode.trim() !== '';
}

/** Nothing typed yet: such a line is left out of what is sent. */
export function lineUntouched(line: BillingLine): boolean {
  return line.description.trim() === '' && line.unitPrice === '' && line.itemCode === '';
}

/** Something is typed that the service can answer to. */
export function billingSendable(form: BillingForm): boolean {
  return form.lines.some((line) => !lineUntouched(line));
}

/** Nothing is half typed. */
export function billingComplete(form: BillingForm): boolean {
  return billingSendable(form) && form.lines.every((line) => lineUntouched(line) || lineComplete(line)) && form.charges.every((charge) => charge.reason.trim() !== '' && charge.amount !== '');
}

const trimmed = <K extends string>(name: K, value: string) => (value.trim() ? ({ [name]: value.trim() } as Record<K, string>) : {});

function lineRequest(line: BillingLine) {
  return {
    ...trimmed('itemCode', line.itemCode),
    description: line.description.trim(),
    kind: line.kind,
    vatClass: line.vatClass,
    unitCode: line.unitCode.trim(),
    quantity: line.quantity || undefined,
    unitPrice: line.unitPrice || undefined,
    ...(line.discount ? (line.discountKind === 'percent' ? { discountPercent: line.discount } : { discountAmount: line.discount }) : {}),
  };
}

/** An address of which nothing is typed is none. */
function shippingRequest(shipping: Shipping | undefined): { shipping?: Shipping } {
  if (!shipping) return {};
  const { to, ...rest } = shipping;
  const address = to && Object.values(to).some(Boolean) ? { to } : {};
  const sent = { ...rest, ...address };
  return Object.keys(sent).length > 0 ? { shipping: sent } : {};
}

/**
 * The common part of a request. Decimals stay texts, which the services read without losing a digit; the contract types
 * them as numbers, hence the cast where it is sent.
 */
export function billingRequest(form: BillingForm, lines: BillingLine[] = form.lines.filter((line) => !lineUntouched(line))) {
  return {
    currency: form.currency,
    ...shippingRequest(form.shipping),
    ...trimmed('buyerReference', form.buyerReference),
    ...trimmed('clientOrderNumber', form.clientOrderNumber),
    ...trimmed('notes', form.notes),
    lines: lines.map(lineRequest),
    ...(form.discount ? { discount: form.discountKind === 'percent' ? { percent: form.discount } : { amount: form.discount } } : {}),
    ...(form.charges.length > 0 ? { charges: form.charges.map((charge) => ({ reason: charge.reason.trim(), amount: charge.amount || undefined, vatClass: charge.vatClass })) } : {}),
    ...(form.paymentTermsDays ? { paymentTermsDays: form.paymentTermsDays } : {}),
  };
}

/** A refusal names lines by their place among those sent; the form has those left out as well. */
export function errorPath(form: BillingForm, sent: BillingLine[], at: number, field: string): string | undefined {
  const place = sent.indexOf(form.lines[at]!);
  return place < 0 ? undefined : `lines[${place}].${field}`;
}
