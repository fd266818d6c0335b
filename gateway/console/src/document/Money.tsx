import type { Money } from '../api';
import { formatAmount } from '../format/money';
import { useLanguage } from '../i18n';

/** An amount with tabular figures and its currency muted. */
export function MoneyText({ money, size, dim }: { money: Money | undefined; size?: number; dim?: boolean }) {
  const language = useLanguage();
  if (!money) return null;
  return (
    <span className={`number${dim && Number(money.amount) === 0 ? ' muted' : ''}`} style={size ? { fontSize: size, fontWeight: 600 } : undefined}>
      {formatAmount(money.amount, language)} <span className="muted" style={{ fontSize: size ? size * 0.6 : 12, fontWeight: 400 }}>{money.currency}</span>
    </span>
  );
}
