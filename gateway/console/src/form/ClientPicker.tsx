import { Combobox, InputBase, type InputBaseProps, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { body, clients, type ClientSchemas } from '../api';
import { useTexts } from '../i18n';
import { words } from '../i18n/words';

type Client = ClientSchemas['ClientSummary'];

interface Props extends Omit<InputBaseProps, 'value' | 'onChange'> {
  /** Id of the client chosen. */
  value: string | undefined;
  onChange: (client: Client | undefined) => void;
  placeholder?: string;
  autoFocus?: boolean;
}

/** Finds a client by name, VAT number or number, and says whether invoices to it are held by missing data. */
export function ClientPicker({ value, onChange, ...rest }: Props) {
  const w = useTexts(words);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [text, setText] = useState('');
  const [search] = useDebouncedValue(text.trim(), 200);

  const chosen = useQuery({
    queryKey: ['client', 'one', value],
    queryFn: () => body(clients.GET('/clients/{id}', { params: { path: { id: value! } } })),
    enabled: Boolean(value),
  });
  const name = value ? (chosen.data?.name ?? '') : '';
  useEffect(() => setText(name), [name]);

  const found = useQuery({
    queryKey: ['client', 'picker', search],
    queryFn: () => body(clients.GET('/clients', { params: { query: { q: search || undefined, active: true, limit: 12 } } })),
    enabled: combobox.dropdownOpened,
    placeholderData: (before) => before,
  });
  const choose = (id: string) => {
    onChange(found.data?.items?.find((client) => client.id === id));
    combobox.closeDropdown();
  };

  return (
    <Combobox store={combobox} onOptionSubmit={choose} withinPortal>
      <Combobox.Target withExpandedAttribute>
        <InputBase
          {...rest}
          component="input"
          role="combobox"
          autoComplete="off"
          value={text}
          rightSection={value ? <Combobox.ClearButton onClear={() => onChange(undefined)} aria-label={w.remove} /> : <Combobox.Chevron />}
          rightSectionPointerEvents={value ? 'all' : 'none'}
          onChange={(event) => {
            setText(event.currentTarget.value);
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onClick={() => combobox.openDropdown()}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={() => {
            combobox.closeDropdown();
            setText(name);
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options mah={320} style={{ overflowY: 'auto' }}>
          {(found.data?.items ?? []).map((client) => (
            <Combobox.Option value={client.id!} key={client.id}>
              <div>{client.name}</div>
              <div className="muted" style={{ fontSize: 12 }}>
                {[client.number, client.vatNumber].filter(Boolean).join(' · ')}
              </div>
            </Combobox.Option>
          ))}
          {found.data?.items?.length === 0 && <Combobox.Empty>{w.nothing}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
