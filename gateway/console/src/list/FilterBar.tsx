import { Button, Group, Menu, Select, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { ClientPicker } from '../form/ClientPicker';
import { DayInput } from '../form/DayInput';
import { parseAmount } from '../format/money';
import { useLanguage, useTexts } from '../i18n';
import { listTexts } from './texts';
import type { Filter } from './types';
import type { ListState } from './useListState';

/** The filters of a list besides its chips, in one row; text takes effect when typing rests. */
export function FilterBar({ filters, state }: { filters: Filter[]; state: ListState }) {
  const t = useTexts(listTexts);
  const used = Object.keys(state.filters).length + state.status.length;
  const [asked, setAsked] = useState<string[]>([]);
  const hidden = filters.filter(({ extra, name }) => extra && !(name in state.filters) && !asked.includes(name));
  return (
    <Group gap={8} align="flex-end">
      {filters.filter((filter) => !hidden.includes(filter)).map((filter) => (
        <FilterInput key={filter.name} filter={filter} value={state.filters[filter.name] ?? ''} onChange={(value) => state.setFilter(filter.name, value || undefined)} />
      ))}
      {hidden.length > 0 && (
        <Menu position="bottom-start">
          <Menu.Target>
            <Button variant="subtle" color="gray">
              + {t.moreFilters}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {hidden.map(({ name, label }) => (
              <Menu.Item key={name} onClick={() => setAsked([...asked, name])}>
                {label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {used > 0 && (
        <Button variant="subtle" color="gray" onClick={state.clear}>
          {t.clear}
        </Button>
      )}
    </Group>
  );
}

const TYPING_RESTS_MS = 300;

interface InputProps {
  filter: Filter;
  value: string;
  onChange: (value: string) => void;
}

function FilterInput({ filter, value, onChange }: InputProps) {
  const t = useTexts(listTexts);
  switch (filter.kind) {
    case 'text':
    case 'amount':
      return <TextFilter filter={filter} value={value} onChange={onChange} />;
    case 'day':
      return <DayInput aria-label={filter.label} placeholder={filter.label} w={116} value={value} onChange={onChange} />;
    case 'client':
      return <ClientPicker aria-label={filter.label} placeholder={filter.label} w={180} value={value || undefined} onChange={(client) => onChange(client?.id ?? '')} />;
    case 'choice':
      return <Select aria-label={filter.label} placeholder={filter.label} w={128} clearable data={filter.options} value={value || null} onChange={(next) => onChange(next ?? '')} />;
    case 'flag':
      return (
        <Select
          aria-label={filter.label}
          placeholder={filter.label}
          w={128}
          clearable
          data={[
            { value: 'true', label: `${filter.label}: ${t.yes}` },
            { value: 'false', label: `${filter.label}: ${t.no}` },
          ]}
          value={value || null}
          onChange={(next) => onChange(next ?? '')}
        />
      );
  }
}

function TextFilter({ filter, value, onChange }: InputProps) {
  const language = useLanguage();
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    const read = filter.kind === 'amount' ? (parseAmount(text, language) ?? '') : text.trim();
    if (read === value) return;
    const timer = window.setTimeout(() => onChange(read), TYPING_RESTS_MS);
    return () => window.clearTimeout(timer);
  }, [text, value, onChange, filter.kind, language]);
  return <TextInput aria-label={filter.label} placeholder={filter.label} w={filter.kind === 'amount' ? 110 : 130} value={text} onChange={(event) => setText(event.currentTarget.value)} />;
}
