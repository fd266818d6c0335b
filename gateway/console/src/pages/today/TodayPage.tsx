import { Button, Group, Skeleton, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { MoneyText } from '../../document/Money';
import { formatNumber } from '../../format/money';
import { useLanguage, useTexts } from '../../i18n';
import { useMe } from '../../shell/me';
import { usePageTitle } from '../../shell/pageTitle';
import { CARDS, type CardDefinition } from './cards';
import { todayTexts } from './texts';

const BANDS: CardDefinition['band'][] = ['morning', 'lunch', 'afternoon', 'weekly'];

/** The day of whoever is logged in: what waits, in the order of the routine, each with the list behind its count. */
export function TodayPage() {
  const t = useTexts(todayTexts);
  const me = useMe();
  usePageTitle(t.title);
  const cards = CARDS.filter((card) => card.roles.some((role) => me.roles.includes(role)));
  const bands = BANDS.filter((band) => cards.some((card) => card.band === band));
  return (
    <>
      <Title order={1} mb={16}>
        {t.title}
      </Title>
      <div style={{ display: 'grid', gap: 20, gridTemplateColumns: `repeat(${bands.length}, minmax(0, 1fr))`, alignItems: 'start' }}>
        {bands.map((band) => (
          <section key={band} aria-labelledby={`band-${band}`} style={{ display: 'grid', gap: 12, gridTemplateColumns: 'minmax(0, 1fr)' }}>
            <Title order={2} fz={13} fw={600} className="muted" id={`band-${band}`}>
              {t.bands[band]}
            </Title>
            {cards.filter((card) => card.band === band).map((card) => <Card key={card.id} card={card} />)}
          </section>
        ))}
      </div>
    </>
  );
}

function Card({ card }: { card: CardDefinition }) {
  const t = useTexts(todayTexts);
  const language = useLanguage();
  const waiting = useQuery({ queryKey: [card.resource, 'today', card.id], queryFn: card.read });
  const { count = 0, rows = [], oldestDays } = waiting.data ?? {};
  const late = card.limitDays !== undefined && oldestDays !== undefined && oldestDays >= card.limitDays;
  const title = t.cards[card.id] ?? card.id;
  return (
    <article className="surface" style={{ padding: '12px 14px', minHeight: 74 }} aria-label={title}>
      <Group justify="space-between" wrap="nowrap" align="baseline">
        <Link to={card.href} className="quiet" style={{ fontWeight: 600 }}>
          {title}
        </Link>
        {waiting.data ? (
          <span className="number" data-count={card.id} style={{ fontSize: 20, fontWeight: 600, opacity: count === 0 ? 0.45 : 1 }}>
            {formatNumber(count, language)}
          </span>
        ) : (
          <Skeleton height={20} width={28} my={5} />
        )}
      </Group>
      {waiting.error && <div className="muted">{t.failed}</div>}
      {waiting.data && count === 0 && <div className="muted" style={{ fontSize: 13 }}>{t.clear}</div>}
      {count > 0 && (
        <>
          {oldestDays !== undefined && (
            <div className="number" style={{ fontSize: 12, color: late ? 'var(--red)' : 'var(--muted)' }}>
              {t.oldest(oldestDays)}
            </div>
          )}
          <ul style={{ listStyle: 'none', margin: '6px 0 8px', padding: 0, fontSize: 13, display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 1fr)' }}>
            {rows.map((row) => (
              <li key={row.id} style={{ display: 'flex', gap: 8, justifyContent: 'space-between', lineHeight: '24px' }}>
                <Link to={row.href} className="quiet alone" style={{ minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
                  {row.name && <span>{row.name} </span>}
                  <span className="muted">{row.hint}</span>
                </Link>
                <MoneyText money={row.money} />
              </li>
            ))}
          </ul>
          <Button component={Link} to={card.href} variant="default" size="compact-sm">
            {t.workThrough}
          </Button>
        </>
      )}
    </article>
  );
}
