import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core';
import type { InvoicingSchemas } from '../../api';
import { MoneyText } from '../../document/Money';
import { useTexts } from '../../i18n';
import { AmountInput } from '../AmountInput';
import { type BillingForm, type BillingLine, EMPTY_LINE } from './billing';
import { DiscountInput } from './DiscountInput';
import { type Item, ItemPicker } from './ItemPicker';
import { billingTexts } from './texts';

const VAT_CLASSES = ['STANDARD', 'REDUCED', 'SECOND_REDUCED', 'ZERO', 'EXEMPT'] as const;

interface Props {
  form: BillingForm;
  onChange: (change: Partial<BillingForm>) => void;
  /** The service's message for a field of the line at this place of the form. */
  errorOf: (at: number, field: string) => string | undefined;
  /** The service's amounts of the line at this place, where they are known. */
  priced: (at: number) => InvoicingSchemas['PricedLine'] | undefined;
}

/** The lines as they are typed; an item of the catalogue fills its line, Enter in the last one begins another. */
export function BillingLines({ form, onChange, errorOf, priced }: Props) {
  const t = useTexts(billingTexts);
  const withLine = (at: number, change: Partial<BillingLine>) => form.lines.map((line, index) => (index === at ? { ...line, ...change } : line));
  const set = (at: number, change: Partial<BillingLine>) => onChange({ lines: withLine(at, change) });
  const fill = (at: number, item: Item) => {
    // The first price decides the currency; later a price of another currency is not this document's price.
    const first = form.lines.every((line, index) => index === at || line.unitPrice === '');
    const currency = first ? (item.price?.currency ?? form.currency) : form.currency;
    const price = item.price?.currency === currency ? { unitPrice: item.price.amount } : {};
    onChange({ currency, lines: withLine(at, { itemCode: item.code ?? '', description: item.name ?? '', kind: item.kind, vatClass: item.vatClass, unitCode: item.unitCode ?? '', ...price }) });
  };
  const add = () => onChange({ lines: [...form.lines, EMPTY_LINE] });
  return (
    <div
      onKeyDown={(event) => {
        const row = (event.target as HTMLElement).closest<HTMLElement>('[data-line]');
        if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.defaultPrevented || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        if (row && Number(row.dataset.line) === form.lines.length - 1) add();
      }}
    >
      <table className="lines entry">
        <thead>
          <tr>
            <th scope="col">{t.item}</th>
            <th scope="col" style={{ width: 90 }} data-align="right">{t.quantity}</th>
            <th scope="col" style={{ width: 68 }}>{t.unit}</th>
            <th scope="col" style={{ width: 112 }} data-align="right">{t.price}</th>
            <th scope="col" style={{ width: 104 }} data-align="right">{t.discount}</th>
            <th scope="col" style={{ width: 108 }}>{t.kind}</th>
            <th scope="col" style={{ width: 124 }}>{t.vatClass}</th>
            <th scope="col" style={{ width: 120 }} data-align="right">{t.net}</th>
            <th scope="col" style={{ width: 36 }} aria-label={t.addLine} />
          </tr>
        </thead>
        <tbody>
          {form.lines.map((line, at) => (
            <tr key={at} data-line={at}>
              <td>
                <ItemPicker label={t.item} value={line.description} autoFocus={at > 0 && line === EMPTY_LINE} onText={(description) => set(at, { description, ...(description ? {} : { itemCode: '' }) })} onItem={(item) => fill(at, item)} currency={form.currency} error={errorOf(at, 'description')} />
                {line.itemCode && <div className="mono muted" style={{ fontSize: 12 }}>{line.itemCode}</div>}
              </td>
              <td><AmountInput plain aria-label={t.quantity} value={line.quantity} onChange={(quantity) => set(at, { quantity })} error={errorOf(at, 'quantity')} /></td>
              <td><TextInput aria-label={t.unit} maxLength={10} value={line.unitCode} onChange={(event) => set(at, { unitCode: event.currentTarget.value.toUpperCase() })} error={errorOf(at, 'unitCode')} /></td>
              <td><AmountInput aria-label={t.price} value={line.unitPrice} onChange={(unitPrice) => set(at, { unitPrice })} error={errorOf(at, 'unitPrice')} /></td>
              <td><DiscountInput label={t.discount} kind={line.discountKind} value={line.discount} currency={form.currency} onChange={(discountKind, discount) => set(at, { discountKind, discount })} error={errorOf(at, line.discountKind === 'percent' ? 'discountPercent' : 'discountAmount')} /></td>
              <td><NativeSelect aria-label={t.kind} data={(['GOODS', 'SERVICE'] as const).map((value) => ({ value, label: t.kinds[value]! }))} value={line.kind} onChange={(event) => set(at, { kind: event.currentTarget.value as BillingLine['kind'] })} /></td>
              <td><NativeSelect aria-label={t.vatClass} data={VAT_CLASSES.map((value) => ({ value, label: t.vatClasses[value]! }))} value={line.vatClass} onChange={(event) => set(at, { vatClass: event.currentTarget.value as BillingLine['vatClass'] })} error={errorOf(at, 'vatClass')} /></td>
              <td data-align="right" style={{ paddingTop: 14 }}><MoneyText money={priced(at)?.net} /></td>
              <td>
                <ActionIcon variant="subtle" color="gray" size="lg" tabIndex={-1} aria-label={t.removeLine(at + 1)} disabled={form.lines.length === 1} onClick={() => onChange({ lines: form.lines.filter((_, index) => index !== at) })}>
                  ✕
                </ActionIcon>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button variant="subtle" m={8} onClick={add}>
        + {t.addLine}
      </Button>
    </div>
  );
}
