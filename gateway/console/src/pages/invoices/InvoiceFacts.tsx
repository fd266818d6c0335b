import { MoneyText } from '../../document/Money';
import { Facts, Section } from '../../document/parts';
import { documentTexts } from '../../document/texts';
import { formatDate } from '../../format/dates';
import { formatNumber } from '../../format/money';
import { useLanguage, useTexts } from '../../i18n';
import type { Invoice } from './api';
import { invoicePageTexts } from './documentTexts';

export function addressText(address: { line1?: string; line2?: string; postalCode?: string; city?: string; region?: string; country?: string } | undefined): string {
  if (!address) return '';
  return [address.line1, address.line2, [address.postalCode, address.city].filter(Boolean).join(' '), address.region, address.country].filter(Boolean).join(', ');
}

/** The goods go to another place than the client's own address. */
function elsewhere({ shipping, buyer }: Invoice): boolean {
  return addressText(shipping?.to) !== addressText(buyer?.address);
}

/** Dates, references and the client as the document prints it. */
export function InvoiceFacts({ invoice }: { invoice: Invoice }) {
  const t = useTexts(invoicePageTexts);
  const d = useTexts(documentTexts);
  const language = useLanguage();
  const day = (value: string | undefined) => value && <span className="number">{formatDate(value, language)}</span>;
  const vat = invoice.nationalVat;
  const foreign = vat?.amount && vat.amount.currency !== invoice.totals?.gross?.currency;
  const terms = invoice.paymentTermsDays ?? invoice.buyer?.paymentTermsDays;
  return (
    <Section title={d.details}>
      <Facts
        facts={[
          [t.issuedOn, day(invoice.issuedOn)],
          [t.dueOn, day(invoice.dueOn ?? invoice.keptDueOn)],
          [t.taxPoint, day(invoice.taxPoint)],
          [t.period, invoice.period && `${formatDate(invoice.period.from, language)} – ${formatDate(invoice.period.to, language)}`],
          [t.terms, invoice.status === 'DRAFT' && terms !== undefined && t.termsDays(terms)],
          [t.issueBy, day(invoice.advances?.issueBy)],
          [t.paymentReference, invoice.paymentReference && <span className="mono">{invoice.paymentReference}</span>],
          [t.clientOrder, invoice.clientOrderNumber],
          [t.buyerReference, invoice.buyerReference],
          [t.vatNumber, invoice.buyer?.vatNumber ?? invoice.buyer?.fiscalCode],
          [t.address, addressText(invoice.buyer?.address)],
          [t.deliveredTo, elsewhere(invoice) && [invoice.shipping?.toName !== invoice.buyer?.name && invoice.shipping?.toName, addressText(invoice.shipping?.to)].filter(Boolean).join(', ')],
          [
            t.nationalVat,
            foreign && (
              <>
                <MoneyText money={vat.amount} /> <span className="muted">{t.rate(formatNumber(vat.rate, language), [formatDate(vat.rateOn, language), vat.source].filter(Boolean).join(', '))}</span>
              </>
            ),
          ],
        ]}
      />
    </Section>
  );
}
