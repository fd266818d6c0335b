import { Group, Select, TextInput } from '@mantine/core';
import { counties, countries, SECTORS } from '../../format/countries';
import { fieldError } from '../../form/ProblemNotice';
import { useLanguage, useTexts } from '../../i18n';
import type { AddressDraft } from './clientDraft';
import { clientTexts } from './texts';

interface Props {
  value: AddressDraft;
  onChange: (address: AddressDraft) => void;
  /** Path of the address in the request, where errors point. */
  field: string;
  error: Error | null;
}

/** A postal address; in Romania the county is chosen, and in Bucharest the sector. */
export function AddressFields({ value, onChange, field, error }: Props) {
  const t = useTexts(clientTexts);
  const language = useLanguage();
  const set = (part: Partial<AddressDraft>) => onChange({ ...value, ...part });
  const at = (name: keyof AddressDraft) => ({ 'data-field': `${field}.${name}`, error: fieldError(error, `${field}.${name}`) });
  const romanian = value.country === 'RO';
  const bucharest = romanian && value.region === 'RO-B';
  return (
    <div style={{ display: 'grid', gap: 10 }}>
      <Group grow align="flex-start">
        <Select {...at('country')} searchable label={t.country} data={countries(language)} value={value.country || null} onChange={(country) => set({ country: country ?? '', region: country === value.country ? value.region : '' })} />
        {romanian ? (
          <Select {...at('region')} searchable clearable label={t.county} data={counties} value={value.region || null} onChange={(region) => set({ region: region ?? '', city: (region === 'RO-B') === bucharest ? value.city : '' })} />
        ) : (
          <TextInput {...at('region')} label={t.region} placeholder={value.country ? `${value.country}-…` : ''} maxLength={6} value={value.region} onChange={(event) => set({ region: event.currentTarget.value })} />
        )}
      </Group>
      <TextInput {...at('line1')} label={t.line1} maxLength={150} value={value.line1} onChange={(event) => set({ line1: event.currentTarget.value })} />
      <TextInput {...at('line2')} label={t.line2} maxLength={100} value={value.line2} onChange={(event) => set({ line2: event.currentTarget.value })} />
      <Group grow align="flex-start">
        <TextInput {...at('postalCode')} label={t.postalCode} maxLength={20} value={value.postalCode} onChange={(event) => set({ postalCode: event.currentTarget.value })} />
        {bucharest ? (
          <Select {...at('city')} label={t.sector} data={SECTORS.map((sector) => ({ value: sector, label: `Sector ${sector.slice(6)}` }))} value={SECTORS.includes(value.city) ? value.city : null} onChange={(city) => set({ city: city ?? '' })} />
        ) : (
          <TextInput {...at('city')} label={t.city} maxLength={50} value={value.city} onChange={(event) => set({ city: event.currentTarget.value })} />
        )}
      </Group>
    </div>
  );
}
