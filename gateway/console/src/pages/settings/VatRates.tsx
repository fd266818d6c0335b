import { Button, Group, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { body, invoicing } from '../../api';
import { useCommand } from '../../api/useCommand';
import { Loaded } from '../../document/Loaded';
import { Section } from '../../document/parts';
import { AmountInput } from '../../form/AmountInput';
import { DayInput } from '../../form/DayInput';
import { fieldError, ProblemNotice } from '../../form/ProblemNotice';
import { formatDate } from '../../format/dates';
import { formatNumber } from '../../format/money';
import { useLanguage, useTexts } from '../../i18n';
import { useMay } from '../../shell/me';
import { settingsTexts } from './texts';

interface Rate {
  country: string;
  vatClass: 'STANDARD' | 'REDUCED' | 'SECOND_REDUCED' | 'ZERO' | 'EXEMPT';
  ratePercent: string;
  validFrom: string;
}

export function VatRates() {
  const t = useTexts(settingsTexts);
  const language = useLanguage();
  const mayChange = useMay('sales-admin', 'finance-manager');
  const [country, setCountry] = useState('RO');
  const query = useQuery({
    queryKey: ['vat-rate', country],
    enabled: country.length === 2,
    queryFn: () => body(invoicing.GET('/vat-rates', { params: { query: { country, limit: 200 } } })),
  });
  return (
    <div style={{ display: 'grid', gap: 16 }}>
      <Section title={t.vatRates} padded={false} right={<TextInput aria-label={t.country} w={70} value={country} maxLength={2} onChange={(event) => setCountry(event.currentTarget.value.toUpperCase())} />}>
        <Loaded query={query}>
          {(page) => (
            <table className="lines">
              <thead>
                <tr>
                  <th scope="col">{t.vatClass}</th>
                  <th scope="col" data-align="right">{t.rate}</th>
                  <th scope="col">{t.validFrom}</th>
                </tr>
              </thead>
              <tbody>
                {(page.items ?? []).map((rate) => (
                  <tr key={`${rate.vatClass}${rate.validFrom}`}>
                    <td>{t.vatClasses[rate.vatClass ?? '']}</td>
                    <td data-align="right" className="number">{formatNumber(rate.ratePercent, language)} %</td>
                    <td className="number">{formatDate(rate.validFrom, language)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </Loaded>
      </Section>
      {mayChange && <AddRate country={country} />}
    </div>
  );
}

function AddRate({ country }: { country: string }) {
  const t = useTexts(settingsTexts);
  const [rate, setRate] = useState<Omit<Rate, 'country'>>({ vatClass: 'STANDARD', ratePercent: '', validFrom: '' });
  const add = useCommand<Rate, unknown>({
    run: (request, key) => body(invoicing.POST('/vat-rates', { params: { header: { 'Idempotency-Key': key } }, body: { ...request, ratePercent: request.ratePercent as unknown as number } })),
    touches: ['vat-rate', 'invoice'],
    onDone: () => setRate({ ...rate, ratePercent: '', validFrom: '' }),
  });
  return (
    <Section title={t.addRate}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          add.send({ ...rate, country });
        }}
      >
        <Group gap={8} align="flex-start">
          <Select label={t.vatClass} w={170} data={Object.entries(t.vatClasses).map(([value, label]) => ({ value, label }))} value={rate.vatClass} allowDeselect={false} onChange={(value) => setRate({ ...rate, vatClass: value as Rate['vatClass'] })} />
          <AmountInput plain label={`${t.rate} %`} w={110} value={rate.ratePercent} error={fieldError(add.error, 'ratePercent')} onChange={(ratePercent) => setRate({ ...rate, ratePercent })} />
          <DayInput label={t.validFrom} w={150} value={rate.validFrom} error={fieldError(add.error, 'validFrom')} onChange={(validFrom) => setRate({ ...rate, validFrom })} />
          <Button type="submit" loading={add.pending} mt={24}>
            {t.addRate}
          </Button>
        </Group>
        <ProblemNotice error={add.error} known={['ratePercent', 'validFrom']} />
      </form>
    </Section>
  );
}
