import { Alert } from '@mantine/core';
import type { InvoicingSchemas } from '../../api';
import { Section, TotalsBlock } from '../../document/parts';
import { useTexts } from '../../i18n';
import { ProblemNotice } from '../ProblemNotice';
import { billingTexts } from './texts';
import type { LiveTotals } from './useTotals';

/** The server's totals of what is typed; of what was saved last where it cannot compute before. */
export function TotalsPanel({ live, saved }: { live: LiveTotals; saved?: InvoicingSchemas['Totals'] }) {
  const t = useTexts(billingTexts);
  const totals = live.totals?.totals ?? saved;
  return (
    <Section title={t.totals} padded={false}>
      <div style={{ minHeight: 150 }}>
        {totals ? <TotalsBlock totals={totals} /> : <div className="muted" style={{ padding: 16 }}>{live.unsupported ? t.totalsOnSave : t.totalsLater}</div>}
        {live.totals?.vatDetermined === false && <Alert color="yellow" m={16} mt={0}>{t.undecided}</Alert>}
        {live.error && !(live.error as { fields?: object }).fields && <ProblemNotice error={live.error} />}
      </div>
    </Section>
  );
}
