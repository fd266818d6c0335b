import type { InvoicingSchemas } from '../../api';
import { Section } from '../../document/parts';
import { useTexts } from '../../i18n';
import { fieldError } from '../ProblemNotice';
import { type BillingForm, errorPath, lineUntouched } from './billing';
import { BillingExtras } from './BillingExtras';
import { BillingLines } from './BillingLines';
import { billingTexts } from './texts';
import { ShippingFields } from './ShippingFields';
import { TotalsPanel } from './TotalsPanel';
import { useTotals } from './useTotals';

interface Props {
  clientId: string | undefined;
  form: BillingForm;
  onChange: (change: Partial<BillingForm>) => void;
  /** The last refusal of the save. */
  error: Error | null;
  savedTotals?: InvoicingSchemas['Totals'];
  /** What else the totals depend on: tax point, period. */
  more?: object;
  terms?: boolean;
}

/** Lines, discount, charges and notes with the server's totals as one types. */
export function BillingBody({ clientId, form, onChange, error, savedTotals, more, terms }: Props) {
  const t = useTexts(billingTexts);
  const live = useTotals(clientId, form, more);
  const sent = form.lines.filter((line) => !lineUntouched(line));
  const errorOf = (at: number, field: string) => {
    const ofSave = errorPath(form, sent, at, field);
    const ofTotals = errorPath(form, live.lines, at, field);
    return (ofSave && fieldError(error, ofSave)) ?? (ofTotals && fieldError(live.error, ofTotals)) ?? undefined;
  };
  const errorOfField = (field: string) => fieldError(error, field) ?? fieldError(live.error, field);
  const priced = (at: number) => {
    const place = live.lines.indexOf(form.lines[at]!);
    return place < 0 ? undefined : live.totals?.lines?.[place];
  };
  return (
    <>
      <Section title={t.lines} padded={false}>
        <BillingLines form={form} onChange={onChange} errorOf={errorOf} priced={priced} />
      </Section>
      <div style={{ display: 'grid', gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)', gap: 20, alignItems: 'start' }}>
        <div style={{ display: 'grid', gap: 20 }}>
          {(form.shipping || form.lines.some((line) => line.kind === 'GOODS')) && (
            <Section title={t.shipping}>
              <ShippingFields clientId={clientId} shipping={form.shipping} onChange={(shipping) => onChange({ shipping })} errorOf={errorOfField} />
            </Section>
          )}
          <Section title={t.more}>
            <BillingExtras form={form} onChange={onChange} errorOf={errorOfField} terms={terms} />
          </Section>
        </div>
        <TotalsPanel live={live} saved={savedTotals} />
      </div>
    </>
  );
}

/** Paths whose messages stand at their inputs. */
export function knownBillingFields(form: BillingForm): string[] {
  const ofLine = ['description', 'quantity', 'unitCode', 'unitPrice', 'discountPercent', 'discountAmount', 'vatClass'];
  return [
    'clientId', 'currency', 'taxPoint', 'period.from', 'period.to', 'discount', 'discount.percent', 'discount.amount', 'clientOrderNumber', 'buyerReference', 'notes', 'paymentTermsDays',
    'shipping.fromCountry', 'shipping.toName', 'shipping.deliveredOn', ...['line1', 'postalCode', 'city', 'region', 'country'].map((field) => `shipping.to.${field}`),
    ...form.lines.flatMap((_, at) => ofLine.map((field) => `lines[${at}].${field}`)),
    ...form.charges.flatMap((_, at) => [`charges[${at}].reason`, `charges[${at}].amount`]),
  ];
}
