import { Button, Group, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { body, invoicing, type InvoicingSchemas } from '../../api';
import { useCommand } from '../../api/useCommand';
import { Section } from '../../document/parts';
import { AmountInput } from '../../form/AmountInput';
import { DayInput } from '../../form/DayInput';
import { fieldError, ProblemNotice } from '../../form/ProblemNotice';
import { formatDate, formatTime, today } from '../../format/dates';
import { formatNumber } from '../../format/money';
import { useLanguage, useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { ListPage } from '../../list/ListPage';
import type { ListDefinition } from '../../list/types';
import { useMay } from '../../shell/me';
import { settingsTexts } from './texts';

type Rate = InvoicingSchemas['ExchangeRateResponse'];

export function ExchangeRates() {
  const t = useTexts(settingsTexts);
  const w = useTexts(words);
  const language = useLanguage();
  const definition = useMemo<ListDefinition<Rate>>(
    () => ({
      name: 'exchange-rates',
      resource: 'exchange-rate',
      title: t.exchangeRates,
      part: true,
      read: (query) => body(invoicing.GET('/exchange-rates', { params: { query: query as never } })),
      id: (row) => row.id!,
      filters: [{ kind: 'text', name: 'currency', label: w.currency }],
      columns: [
        { id: 'currency', header: w.currency, cell: (row) => row.currency },
        { id: 'on', header: t.on, cell: (row) => <span className="number">{formatDate(row.on, language)}</span> },
        { id: 'rate', header: t.rate, align: 'right', cell: (row) => <span className="number">{formatNumber(row.rate, language)} <span className="muted">{row.companyCurrency}</span></span> },
        { id: 'source', header: t.source, cell: (row) => row.source },
        { id: 'recorded', header: t.recordedBy, cell: (row) => `${row.recordedBy ?? ''} · ${formatTime(row.recordedAt, language)}` },
      ],
    }),
    [t, w, language],
  );
  return (
    <div style={{ display: 'grid', gap: 16 }}>
      {useMay('sales-admin', 'finance-manager') && <RecordRate />}
      <div>
        <ListPage definition={definition} />
      </div>
    </div>
  );
}

interface Entered {
  currency: string;
  on: string;
  rate: string;
  source: string;
}

function RecordRate() {
  const t = useTexts(settingsTexts);
  const w = useTexts(words);
  const [rate, setRate] = useState<Entered>({ currency: 'EUR', on: today(), rate: '', source: 'BNR' });
  const record = useCommand<Entered, unknown>({
    run: (request, key) => body(invoicing.POST('/exchange-rates', { params: { header: { 'Idempotency-Key': key } }, body: { ...request, rate: request.rate as unknown as number } })),
    touches: ['exchange-rate', 'invoice'],
    onDone: () => setRate({ ...rate, rate: '' }),
  });
  const set = (change: Partial<Entered>) => setRate({ ...rate, ...change });
  return (
    <Section title={t.recordRate}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          record.send(rate);
        }}
      >
        <Group gap={8} align="flex-start">
          <TextInput label={w.currency} w={90} value={rate.currency} error={fieldError(record.error, 'currency')} onChange={(event) => set({ currency: event.currentTarget.value.toUpperCase() })} />
          <DayInput label={t.on} w={150} value={rate.on} error={fieldError(record.error, 'on')} onChange={(on) => set({ on })} />
          <AmountInput plain label={t.rate} w={130} value={rate.rate} error={fieldError(record.error, 'rate')} onChange={(value) => set({ rate: value })} />
          <TextInput label={t.source} w={160} value={rate.source} error={fieldError(record.error, 'source')} onChange={(event) => set({ source: event.currentTarget.value })} />
          <Button type="submit" loading={record.pending} mt={24}>
            {t.recordRate}
          </Button>
        </Group>
        <ProblemNotice error={record.error} known={['currency', 'on', 'rate', 'source']} />
      </form>
    </Section>
  );
}
