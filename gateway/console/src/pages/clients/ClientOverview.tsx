import type { ReactNode } from 'react';
import { type CheckItem, Checklist, Facts, Section, Timeline } from '../../document/parts';
import { addressLine } from '../../format/countries';
import { useLanguage, useTexts } from '../../i18n';
import type { Client } from './clientDraft';
import { clientTexts } from './texts';
import { VatChecks } from './VatChecks';

/** Who the client is, and what is missing before it can be invoiced. */
export function ClientOverview({ client, onFix }: { client: Client; onFix?: (field: string) => void }) {
  const t = useTexts(clientTexts);
  const language = useLanguage();
  const mono = (value: string | undefined) => value && <span className="mono">{value}</span>;
  const missing: CheckItem[] = (client.readiness?.missing ?? []).map(({ field = '', code = '', message }) => {
    const said = t.missing[code];
    const text = !said ? (message ?? code) : code === 'required' || code === 'contradicts-status' ? `${t.fields[field] ?? field} ${said}` : said;
    return { level: 'RED', text, onFix: onFix && (() => onFix(field)) };
  });
  const duplicates: CheckItem[] = (client.possibleDuplicates ?? []).map((other) => ({
    level: 'AMBER', text: `${t.duplicates} ${other.name} · ${other.number} (${(other.reasons ?? []).map((reason) => t.duplicateReasons[reason]).join(', ')})`, fix: `/crm/clients/${other.id}`,
  }));
  return (
    <div className="document">
      <div style={{ display: 'grid', gap: 20 }}>
        <Section title={t.identity}>
          <Facts
            facts={[
              [t.status, t.statuses[client.status ?? '']],
              [t.vatNumber, mono(client.vatNumber)],
              [t.fiscalCode, mono(client.fiscalCode)],
              [t.address, addressLine(client.registeredAddress, language)],
              ...(client.deliveryAddresses ?? []).map((place): [string, string] => [`${t.deliveryAddresses}: ${place.name}`, addressLine(place.address, language)]),
            ]}
          />
        </Section>
        <Section title={t.payment}>
          <Facts
            facts={[
              [t.paymentTerms, client.paymentTermsDays === undefined ? undefined : t.days(client.paymentTermsDays)],
              [t.paymentMode, client.defaultPaymentMode],
              [t.paysByTransfer, client.paysByTransfer ? t.yes : t.no],
              [t.iban, mono(client.iban?.replace(/(.{4})(?=.)/g, '$1 '))],
            ]}
          />
        </Section>
        <Section title={t.mail}>
          <Facts
            facts={[
              [t.invoiceEmails, (client.invoiceEmails ?? []).map((email) => <div key={email}>{email}</div>)],
              [t.language, client.language === 'ro' ? t.ro : t.en],
              ...(client.contacts ?? []).map((contact): [string, ReactNode] => [t.roles[contact.role ?? ''] ?? t.contacts, `${contact.name} · ${contact.email}`]),
              [t.peppol, mono(client.peppolEndpoint && `${client.peppolEndpoint.scheme}:${client.peppolEndpoint.id}`)],
            ]}
          />
        </Section>
      </div>
      <aside style={{ display: 'grid', gap: 20 }}>
        <Checklist items={[...missing, ...duplicates]} />
        <VatChecks client={client} />
        <Timeline
          items={[
            { at: client.registeredAt, by: client.registeredBy, title: t.registered },
            ...(client.changedAt !== client.registeredAt ? [{ at: client.changedAt, by: client.changedBy, title: t.changed }] : []),
          ]}
        />
      </aside>
    </div>
  );
}
