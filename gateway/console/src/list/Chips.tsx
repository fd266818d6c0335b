import { formatNumber } from '../format/money';
import { useLanguage } from '../i18n';
import type { Chip } from './types';

interface Props {
  chips: Chip[];
  counts: Record<string, number> | undefined;
  chosen: string[];
  onChange: (chosen: string[]) => void;
  label: string;
}

/** Status chips with live counts; a click chooses one alone, Ctrl or Shift adds to those chosen. */
export function Chips({ chips, counts, chosen, onChange, label }: Props) {
  const language = useLanguage();
  const toggle = (value: string, add: boolean) => {
    if (chosen.includes(value)) onChange(add ? chosen.filter((other) => other !== value) : chosen.length > 1 ? [value] : []);
    else onChange(add ? [...chosen, value] : [value]);
  };
  return (
    <div className="chips" role="group" aria-label={label}>
      {chips.map(({ value, label: word }) => (
        <button
          key={value}
          type="button"
          className="chip"
          aria-pressed={chosen.includes(value)}
          onClick={(event) => toggle(value, event.ctrlKey || event.metaKey || event.shiftKey)}
        >
          {word}
          {(!counts || value in counts) && <span className="count">{counts ? formatNumber(counts[value]!, language) : '·'}</span>}
        </button>
      ))}
    </div>
  );
}
