import { Button, Menu, useMantineColorScheme } from '@mantine/core';
import { logout } from '../api/session';
import { type Language, useLanguage, useTexts } from '../i18n';
import { useMe } from './me';
import { shellTexts } from './texts';

/** Language, colours, keys and the way out; opened as soon as it is there, since a click asked for it. */
export function UserMenu({ setLanguage, showKeys }: { setLanguage: (language: Language) => void; showKeys: () => void }) {
  const t = useTexts(shellTexts);
  const me = useMe();
  const language = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const mark = (on: boolean) => (on ? '✓ ' : '　');
  return (
    <Menu position="bottom-end" width={220} defaultOpened>
      <Menu.Target>
        <Button variant="default" aria-label={t.user(me.name)}>
          {me.name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{me.roles.join(', ')}</Menu.Label>
        <Menu.Item onClick={showKeys} rightSection={<kbd>?</kbd>}>
          {t.keys}
        </Menu.Item>
        <Menu.Label>{t.language}</Menu.Label>
        <Menu.Item onClick={() => setLanguage('en')}>{mark(language === 'en')}English</Menu.Item>
        <Menu.Item onClick={() => setLanguage('ro')}>{mark(language === 'ro')}Română</Menu.Item>
        <Menu.Label>{t.theme}</Menu.Label>
        <Menu.Item onClick={() => setColorScheme('auto')}>{mark(colorScheme === 'auto') + t.system}</Menu.Item>
        <Menu.Item onClick={() => setColorScheme('light')}>{mark(colorScheme === 'light') + t.light}</Menu.Item>
        <Menu.Item onClick={() => setColorScheme('dark')}>{mark(colorScheme === 'dark') + t.dark}</Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => void logout()}>{t.logout}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
