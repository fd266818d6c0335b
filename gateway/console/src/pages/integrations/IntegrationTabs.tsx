import { Tabs } from '@mantine/core';
import { useLocation, useNavigate } from 'react-router';
import { useTexts } from '../../i18n';
import { integrationTexts } from './texts';

/** The three views of what other systems send and the services say of themselves; work that waits comes first. */
export function IntegrationTabs() {
  const t = useTexts(integrationTexts);
  const navigate = useNavigate();
  const { pathname } = useLocation();
  return (
    <Tabs value={pathname} onChange={(path) => path && void navigate(path === '/integrations/services' ? path : `${path}?status=OPEN`)} mb={16}>
      <Tabs.List aria-label={t.tabs}>
        <Tabs.Tab value="/integrations">{t.rejections}</Tabs.Tab>
        <Tabs.Tab value="/integrations/messages">{t.parked}</Tabs.Tab>
        <Tabs.Tab value="/integrations/services">{t.services}</Tabs.Tab>
      </Tabs.List>
    </Tabs>
  );
}
