import { ActionIcon, Button, UnstyledButton } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import { NavLink, Outlet, useLocation, useNavigate } from 'react-router';
import { body, invoicing, orders } from '../api';
import { useLive } from '../api/live';
import { formatTime } from '../format/dates';
import { formatNumber } from '../format/money';
import { type Language, useLanguage, useTexts } from '../i18n';
import { Icon } from './Icon';
import { useKeys } from './keys';
import { LoginInPlace } from './LoginInPlace';
import { useMay, useMe } from './me';
import { MENU } from './menu';
import { shellTexts } from './texts';

/** Read when they are first opened: with menus and dialogs they weigh as much as the rest of the frame. */
const Palette = lazy(async () => ({ default: (await import('./Palette')).Palette }));
const KeyList = lazy(async () => ({ default: (await import('./KeyList')).KeyList }));
const UserMenu = lazy(async () => ({ default: (await import('./UserMenu')).UserMenu }));

export function Shell({ setLanguage }: { setLanguage: (language: Language) => void }) {
  const t = useTexts(shellTexts);
  const navigate = useNavigate();
  const [rail, setRail] = useLocalStorage<'full' | 'icons'>({ key: 'rail', defaultValue: 'full' });
  const [palette, setPalette] = useState(false);
  const [help, setHelp] = useState(false);
  const [menu, setMenu] = useState(false);
  const me = useMe();

  const to = (path: string) => () => void navigate(path);
  useKeys({
    '/': () => setPalette(true),
    'Ctrl-k': () => setPalette(true),
    '?': () => setHelp(true),
    'g t': to('/today'),
    'g o': to('/sales/orders'),
    'g i': to('/sales/invoices'),
    'g p': to('/sales/payments'),
    'g c': to('/crm/clients'),
  });
  const { pathname } = useLocation();
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [pathname]);

  return (
    <div className="frame" data-rail={rail}>
      <a className="skip" href="#content">
        {t.skip}
      </a>
      <Rail />
      <div>
        <header className="topbar">
          <ActionIcon variant="subtle" color="gray" aria-label={rail === 'full' ? t.collapse : t.expand} onClick={() => setRail(rail === 'full' ? 'icons' : 'full')}>
            ☰
          </ActionIcon>
          <UnstyledButton onClick={() => setPalette(true)} className="surface muted" style={{ width: 320, height: 32, padding: '0 10px', display: 'flex', justifyContent: 'space-between', alignItems: 'center', fontSize: 13 }}>
            {t.search} <kbd>/</kbd>
          </UnstyledButton>
          <div style={{ marginLeft: 'auto', display: 'flex', gap: 16, alignItems: 'center' }}>
            <LiveDot />
            <Suspense fallback={<UserButton name={me.name} />}>
              {menu ? <UserMenu setLanguage={setLanguage} showKeys={() => setHelp(true)} /> : <UserButton name={me.name} onClick={() => setMenu(true)} />}
            </Suspense>
          </div>
        </header>
        <main className="content" id="content" tabIndex={-1} style={{ outline: 'none' }}>
          <Suspense>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <Suspense>{palette && <Palette opened onClose={() => setPalette(false)} />}</Suspense>
      <Suspense>{help && <KeyList onClose={() => setHelp(false)} />}</Suspense>
      <LoginInPlace />
    </div>
  );
}

function Rail() {
  const t = useTexts(shellTexts);
  const me = useMe();
  const language = useLanguage();
  const admin = useMay('sales-admin');
  const newOrders = useQuery({
    queryKey: ['order', 'waiting'],
    enabled: admin,
    queryFn: () => body(orders.GET('/orders', { params: { query: { limit: 1 } } })).then((page) => page.counts?.NEW ?? 0),
  });
  const drafts = useQuery({
    queryKey: ['invoice', 'waiting'],
    enabled: admin,
    queryFn: () => body(invoicing.GET('/invoices', { params: { query: { limit: 1 } } })).then((page) => page.counts?.DRAFT ?? 0),
  });
  const waiting: Record<string, number | undefined> = { orders: newOrders.data, invoices: drafts.data };
  return (
    <nav className="rail" aria-label={t.menu}>
      <div style={{ display: 'flex', gap: 10, alignItems: 'center', padding: '4px 8px 14px', fontWeight: 650 }}>
        <img src="/assets/mark.svg" alt="" width={24} height={24} />
        <span className="label">CRMconnect</span>
      </div>
      {MENU.map((section) => {
        const entries = section.entries.filter((entry) => !entry.hidden && entry.roles.some((role) => me.roles.includes(role)));
        if (entries.length === 0) return null;
        return (
          <div key={section.heading ?? 'top'} style={section.heading === 'other' ? { marginTop: 'auto' } : undefined}>
            {section.heading && section.heading !== 'other' && <h2>{t[section.heading]}</h2>}
            {entries.map((entry) => (
              <NavLink key={entry.path} to={entry.path} title={t[entry.word]} end={entry.path === '/sales/payment'}>
                <Icon name={entry.icon} />
                <span className="label">{t[entry.word]}</span>
                {waiting[entry.word] ? <span className="count number">{formatNumber(waiting[entry.word]!, language)}</span> : null}
              </NavLink>
            ))}
          </div>
        );
      })}
    </nav>
  );
}

function LiveDot() {
  const t = useTexts(shellTexts);
  const language = useLanguage();
  const state = useLive(useQueryClient());
  const [since, setSince] = useState<string>();
  useEffect(() => setSince(state === 'offline' ? new Date().toISOString() : undefined), [state]);
  const word = state === 'live' ? t.live : state === 'reconnecting' ? t.reconnecting : t.offline(formatTime(since, language));
  return (
    <span className="live" data-state={state} role="status">
      {word}
    </span>
  );
}

function UserButton({ name, onClick }: { name: string; onClick?: () => void }) {
  const t = useTexts(shellTexts);
  return (
    <Button variant="default" aria-label={t.user(name)} aria-haspopup="menu" onClick={onClick}>
      {name}
    </Button>
  );
}
