import { ActionIcon, Button, Group, Menu, Title, Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { Money } from '../api';
import { neighbour, trail, leaveTrail, placeInTrail } from '../list/trail';
import { useTexts } from '../i18n';
import { backPath } from './links';
import { words } from '../i18n/words';
import { useKeys } from '../shell/keys';
import { usePageTitle } from '../shell/pageTitle';
import { MoneyText } from './Money';
import { documentTexts } from './texts';

export interface Action {
  label: string;
  run: () => void;
  key?: string;
  /** Why it cannot be done now; said in the tooltip of the disabled button. */
  disabled?: string | false;
  pending?: boolean;
  color?: string;
}

interface Props {
  id: string;
  title: string;
  /** Where Escape goes when the page was not opened from a list. */
  listPath: string;
  /** Address of another document of the same list. */
  path: (id: string) => string;
  subtitle?: ReactNode;
  badges?: ReactNode;
  amounts?: { label: string; money: Money | undefined; main?: boolean }[];
  primary?: Action;
  actions?: Action[];
  /** Two thirds: lines, totals, notes, links. */
  children: ReactNode;
  /** One third: checklist, PDF, timeline. */
  aside?: ReactNode;
  notice?: ReactNode;
}

/** The one document page of the console: who and how much above, what it says left, what is missing and what happened right. */
export function DocumentPage(props: Props) {
  const { id, title, listPath, path, primary, actions = [] } = props;
  const t = useTexts(documentTexts);
  const w = useTexts(words);
  const navigate = useNavigate();
  usePageTitle(title);

  const cameFrom = backPath(useSearchParams()[0]);
  const back = () => void navigate(cameFrom ?? (trail()?.ids.includes(id) ? trail()!.list : listPath));
  const walk = (step: 1 | -1) => {
    const next = neighbour(id, step);
    if (!next) return;
    leaveTrail({ ...trail()!, current: next });
    void navigate(path(next));
  };
  const place = placeInTrail(id);
  const keyed = [primary, ...actions].filter((action) => action?.key);
  useKeys({
    Escape: back,
    ']': () => walk(1),
    '[': () => walk(-1),
    ...Object.fromEntries(keyed.map((action) => [action!.key!, () => !action!.disabled && !action!.pending && action!.run()])),
  });

  return (
    <article>
      <Group justify="space-between" align="flex-start" mb={16} wrap="nowrap">
        <div style={{ minWidth: 0 }}>
          <Group gap={10} mb={4}>
            <Button variant="subtle" color="gray" size="compact-sm" onClick={back}>
              ← {w.back}
            </Button>
            <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t.previous} disabled={!neighbour(id, -1)} onClick={() => walk(-1)}>
              ↑
            </ActionIcon>
            <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t.next} disabled={!neighbour(id, 1)} onClick={() => walk(1)}>
              ↓
            </ActionIcon>
            {place && (
              <span className="muted number" style={{ fontSize: 12 }}>
                {t.place(place.at, place.of)}
              </span>
            )}
          </Group>
          <Group gap={10}>
            <Title order={1}>{title}</Title>
            {props.badges}
          </Group>
          {props.subtitle && <div style={{ marginTop: 4 }}>{props.subtitle}</div>}
        </div>
        <Group gap={8} wrap="nowrap">
          {actions.length > 0 && (
            <Menu position="bottom-end">
              <Menu.Target>
                <Button variant="default">{t.actions} ▾</Button>
              </Menu.Target>
              <Menu.Dropdown>
                {actions.map((action) => (
                  <Tooltip key={action.label} label={action.disabled || ''} disabled={!action.disabled} position="left">
                    <div>
                      <Menu.Item disabled={Boolean(action.disabled) || action.pending} color={action.color} onClick={action.run} rightSection={action.key ? <kbd>{action.key}</kbd> : undefined}>
                        {action.label}
                      </Menu.Item>
                    </div>
                  </Tooltip>
                ))}
              </Menu.Dropdown>
            </Menu>
          )}
          {primary && (
            <Tooltip label={primary.disabled || ''} disabled={!primary.disabled}>
              <Button
                color={primary.color}
                loading={primary.pending}
                data-disabled={primary.disabled ? true : undefined}
                aria-disabled={primary.disabled ? true : undefined}
                onClick={(event) => (primary.disabled ? event.preventDefault() : primary.run())}
              >
                {primary.label}
                {primary.key && <kbd style={{ marginLeft: 8, color: 'inherit' }}>{primary.key}</kbd>}
              </Button>
            </Tooltip>
          )}
        </Group>
      </Group>
      {props.notice}
      {props.amounts && (
        <Group gap={40} mb={20} align="flex-end">
          {props.amounts.map(({ label, money, main }) =>
            money ? (
              <div key={label}>
                <div className="muted" style={{ fontSize: 12 }}>
                  {label}
                </div>
                <MoneyText money={money} size={main ? 26 : 16} />
              </div>
            ) : null,
          )}
        </Group>
      )}
      {props.aside ? (
        <div className="document">
          <div style={{ display: 'grid', gap: 20 }}>{props.children}</div>
          <aside style={{ display: 'grid', gap: 20 }}>{props.aside}</aside>
        </div>
      ) : (
        props.children
      )}
    </article>
  );
}
