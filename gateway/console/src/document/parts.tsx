import { Anchor, Button, Group, Title } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import type { InvoicingSchemas, Money } from '../api';
import { formatAmount, formatNumber, nonZero } from '../format/money';
import { formatTime } from '../format/dates';
import { unitText } from '../format/units';
import { useLanguage, useTexts } from '../i18n';
import { MoneyText } from './Money';
import { documentTexts } from './texts';

/** A titled card of a page. */
export function Section({ title, children, right, padded = true }: { title?: ReactNode; children: ReactNode; right?: ReactNode; padded?: boolean }) {
  return (
    <section className="surface" style={{ padding: padded ? 16 : 0, minWidth: 0 }}>
      {(title || right) && (
        <Group justify="space-between" mb={padded ? 10 : 0} p={padded ? 0 : 16} pb={padded ? 0 : 6}>
          <Title order={2} fz={14}>
            {title}
          </Title>
          {right}
        </Group>
      )}
      {children}
    </section>
  );
}

/** Pairs of name and value; a pair without a value is left out. */
export function Facts({ facts }: { facts: [string, ReactNode][] }) {
  return (
    <dl className="facts">
      {facts
        .filter(([, value]) => value !== undefined && value !== null && value !== '' && value !== false)
        .map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

const LEVEL_COLOUR = { GREEN: 'var(--green)', AMBER: 'var(--amber)', RED: 'var(--red)' };

export interface CheckItem {
  level: 'GREEN' | 'AMBER' | 'RED';
  text: string;
  /** Where it is put right. */
  fix?: string;
  onFix?: () => void;
}

/** What is missing, worst first, each with the way to put it right. */
export function Checklist({ items, note }: { items: CheckItem[]; note?: ReactNode }) {
  const t = useTexts(documentTexts);
  const order = { RED: 0, AMBER: 1, GREEN: 2 };
  const sorted = [...items].sort((a, b) => order[a.level] - order[b.level]);
  return (
    <Section title={t.checklist}>
      {sorted.length === 0 && <span>✓ {t.ready}</span>}
      <ul style={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 8 }}>
        {sorted.map((item, at) => (
          <li key={at} style={{ display: 'flex', gap: 8, alignItems: 'baseline' }}>
            <span style={{ color: LEVEL_COLOUR[item.level] }} aria-label={item.level}>
              {item.level === 'GREEN' ? '✓' : item.level === 'AMBER' ? '!' : '✕'}
            </span>
            <span style={{ flex: 1 }}>{item.text}</span>
            {item.fix && (
              <Anchor component={Link} to={item.fix} size="sm">
                {t.fix}
              </Anchor>
            )}
            {item.onFix && (
              <Anchor component="button" size="sm" onClick={item.onFix}>
                {t.fix}
              </Anchor>
            )}
          </li>
        ))}
      </ul>
      {note && (
        <div className="muted" style={{ fontSize: 12, marginTop: 8 }}>
          {note}
        </div>
      )}
    </Section>
  );
}

export interface TimelineItem {
  at?: string;
  title: ReactNode;
  by?: string;
  text?: ReactNode;
}

/** What happened, newest first: who, when, why. */
export function Timeline({ items }: { items: TimelineItem[] }) {
  const t = useTexts(documentTexts);
  const language = useLanguage();
  const newest = [...items].sort((a, b) => (b.at ?? '').localeCompare(a.at ?? ''));
  return (
    <Section title={t.timeline}>
      <ol style={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 10 }}>
        {newest.map((item, at) => (
          <li key={at} style={{ borderLeft: '2px solid var(--line)', paddingLeft: 10 }}>
            <div>{item.title}</div>
            {item.text && <div style={{ overflowWrap: 'anywhere' }}>{item.text}</div>}
            <div className="muted" style={{ fontSize: 12 }}>
              {[formatTime(item.at, language), item.by].filter(Boolean).join(' · ')}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** The stored PDF beside the data; read only when somebody wants to see it. */
export function PdfPreview({ href, open = false }: { href: string; open?: boolean }) {
  const t = useTexts(documentTexts);
  const [shown, setShown] = useState(open);
  return (
    <Section
      title={t.preview}
      right={
        <Anchor href={href} target="_blank" rel="noreferrer" size="sm">
          {t.openPdf}
        </Anchor>
      }
    >
      {shown ? (
        <iframe src={`${href}#toolbar=0&navpanes=0&view=FitH`} title={t.preview} style={{ width: '100%', height: 560, border: '1px solid var(--line)', borderRadius: 4, background: 'white' }} />
      ) : (
        <Button variant="default" onClick={() => setShown(true)}>
          {t.showPdf}
        </Button>
      )}
    </Section>
  );
}

type PricedLine = InvoicingSchemas['PricedLine'];
type Totals = InvoicingSchemas['Totals'];

function vatText(vat: InvoicingSchemas['LineVat'] | undefined, language: 'en' | 'ro'): string {
  if (!vat?.category || vat.category === 'UNDECIDED') return '?';
  return vat.category === 'S' ? `${formatNumber(vat.ratePercent, language)} %` : `${vat.category} ${formatNumber(vat.ratePercent, language)} %`;
}

/** Lines of a document as they are printed. */
export function LinesTable({ lines }: { lines: PricedLine[] }) {
  const t = useTexts(documentTexts);
  const language = useLanguage();
  return (
    <table className="lines">
      <thead>
        <tr>
          <th scope="col">{t.description}</th>
          <th scope="col" data-align="right">{t.quantity}</th>
          <th scope="col" data-align="right">{t.price}</th>
          <th scope="col" data-align="right">{t.discount}</th>
          <th scope="col" data-align="right">{t.vat}</th>
          <th scope="col" data-align="right">{t.net}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ line, vat, net, discount }, at) => (
          <tr key={line?.position ?? at}>
            <td>
              {line?.description}
              {line?.itemCode && <div className="mono muted" style={{ fontSize: 12 }}>{line.itemCode}</div>}
            </td>
            <td data-align="right" className="number">
              {formatNumber(line?.quantity, language)} <span className="muted">{unitText(line?.unitCode, language)}</span>
            </td>
            <td data-align="right" className="number">{line?.unitPrice === undefined ? '' : formatAmount(line.unitPrice, language)}</td>
            <td data-align="right" className="number">
              {line?.discountPercent ? `${formatNumber(line.discountPercent, language)} %` : discount && Number(discount.amount) !== 0 ? formatAmount(discount.amount, language) : ''}
            </td>
            <td data-align="right" className="number" title={vat?.exemption ? exemption(vat.exemption, language) : undefined}>{vatText(vat, language)}</td>
            <td data-align="right"><MoneyText money={net} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function exemption(reason: InvoicingSchemas['ExemptionReason'], language: 'en' | 'ro'): string {
  return [reason.vatexCode, language === 'ro' ? reason.romanian : reason.english].filter(Boolean).join(': ');
}

/** The block of sums exactly as it is printed: per VAT rate with the reason, then the totals. */
export function TotalsBlock({ totals }: { totals: Totals | undefined }) {
  const t = useTexts(documentTexts);
  const language = useLanguage();
  if (!totals) return null;
  const rows: [string, Money | undefined, boolean][] = [
    [t.linesNet, totals.linesNet, false],
    [t.allowances, nonZero(totals.allowances), false],
    [t.charges, nonZero(totals.charges), false],
    [t.netTotal, totals.net, false],
    [t.vatTotal, totals.vat, false],
    [t.gross, totals.gross, true],
  ];
  return (
    <Group justify="space-between" align="flex-start" p={16}>
      <table style={{ borderSpacing: '16px 4px', marginLeft: -16, fontSize: 13 }}>
        <thead>
          <tr className="muted">
            <th scope="col" style={{ textAlign: 'left', fontWeight: 500 }}>{t.vat}</th>
            <th scope="col" style={{ textAlign: 'right', fontWeight: 500 }}>{t.base}</th>
            <th scope="col" style={{ textAlign: 'right', fontWeight: 500 }}>{t.vatTotal}</th>
          </tr>
        </thead>
        <tbody>
          {(totals.breakdown ?? []).map((row) => (
            <tr key={`${row.category}${row.ratePercent}`}>
              <td>
                {vatText(row, language)}
                {row.exemption && <div className="muted" style={{ fontSize: 12, maxWidth: 260 }}>{exemption(row.exemption, language)}</div>}
              </td>
              <td style={{ textAlign: 'right' }}><MoneyText money={row.base} /></td>
              <td style={{ textAlign: 'right' }}><MoneyText money={row.vat} /></td>
            </tr>
          ))}
        </tbody>
      </table>
      <table style={{ borderSpacing: '16px 4px', marginLeft: 'auto', marginRight: -16, whiteSpace: 'nowrap' }}>
        <tbody>
          {rows.map(([label, money, main]) =>
            money ? (
              <tr key={label} style={main ? { fontWeight: 600, fontSize: 16 } : undefined}>
                <td className={main ? '' : 'muted'}>{label}</td>
                <td style={{ textAlign: 'right' }}><MoneyText money={money} /></td>
              </tr>
            ) : null,
          )}
        </tbody>
      </table>
    </Group>
  );
}
