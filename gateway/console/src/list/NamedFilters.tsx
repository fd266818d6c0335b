import { ActionIcon, Button, Group, Menu, Modal, TextInput } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useState } from 'react';
import { useTexts } from '../i18n';
import { words } from '../i18n/words';
import { listTexts } from './texts';

interface Named {
  name: string;
  search: string;
}

/** Filters that the person has given a name, kept in the browser. */
export function NamedFilters({ list, search, apply }: { list: string; search: string; apply: (search: string) => void }) {
  const t = useTexts(listTexts);
  const w = useTexts(words);
  const [stored, setStored] = useLocalStorage<Named[]>({ key: `filters-${list}`, defaultValue: [] });
  const [naming, setNaming] = useState<string>();
  if (stored.length === 0 && !search) return null;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default">{t.savedFilters}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {stored.map((named) => (
            <Menu.Item
              key={named.name}
              onClick={() => apply(named.search)}
              rightSection={
                <ActionIcon component="span" role="button" size="xs" variant="subtle" aria-label={`${w.remove} ${named.name}`} onClick={(event) => (event.stopPropagation(), setStored(stored.filter((other) => other.name !== named.name)))}>
                  ✕
                </ActionIcon>
              }
            >
              {named.name}
            </Menu.Item>
          ))}
          {search && <Menu.Item onClick={() => setNaming('')}>{t.saveFilter}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      <Modal opened={naming !== undefined} onClose={() => setNaming(undefined)} title={t.saveFilter} closeButtonProps={{ 'aria-label': w.close }}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (!naming?.trim()) return;
            setStored([...stored.filter((other) => other.name !== naming.trim()), { name: naming.trim(), search }]);
            setNaming(undefined);
          }}
        >
          <TextInput data-autofocus label={t.filterName} maxLength={40} value={naming ?? ''} onChange={(event) => setNaming(event.currentTarget.value)} />
          <Group justify="flex-end" mt={16}>
            <Button type="submit">{w.save}</Button>
          </Group>
        </form>
      </Modal>
    </>
  );
}
