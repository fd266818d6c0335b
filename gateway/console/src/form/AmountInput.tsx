import { TextInput, type TextInputProps } from '@mantine/core';
import { useEffect, useState } from 'react';
import { formatAmount, formatNumber, parseAmount } from '../format/money';
import { useLanguage, useTexts } from '../i18n';
import { words } from '../i18n/words';

interface Props extends Omit<TextInputProps, 'value' | 'onChange'> {
  /** The decimal's text as the API takes it, or empty. */
  value: string;
  onChange: (amount: string) => void;
  /** Quantities and percents show the digits that they have; amounts at least two. */
  plain?: boolean;
}

/** Takes both separators and shows what it read them as; hands on only what is an amount, or empty. */
export function AmountInput({ value, onChange, plain, error, rightSection, rightSectionWidth, ...rest }: Props) {
  const language = useLanguage();
  const w = useTexts(words);
  const write = (amount: string) => (amount === '' ? '' : plain ? formatNumber(amount, language) : formatAmount(amount, language));
  const [text, setText] = useState(write(value));
  const [focused, setFocused] = useState(false);
  const read = parseAmount(text, language);
  useEffect(() => {
    if (!focused) setText(write(value));
    // The text is the person's while the field has the focus
  }, [value, language, focused]);

  const bad = text.trim() !== '' && read === undefined;
  const parsed = focused && read !== undefined && write(read) !== text ? w.readAs(write(read)) : undefined;
  return (
    <TextInput
      {...rest}
      classNames={{ input: 'number' }}
      styles={{ input: { textAlign: 'right' } }}
      inputMode="decimal"
      autoComplete="off"
      value={text}
      error={bad && !focused ? w.badAmount : error}
      rightSection={rightSection ?? (parsed ? <span className="number muted" style={{ fontSize: 11 }}>{parsed}</span> : undefined)}
      rightSectionWidth={rightSectionWidth ?? (parsed ? parsed.length * 7 + 8 : undefined)}
      onFocus={(event) => {
        setFocused(true);
        event.currentTarget.select();
      }}
      onBlur={() => setFocused(false)}
      onChange={(event) => {
        const next = event.currentTarget.value;
        setText(next);
        const amount = parseAmount(next, language);
        if (next.trim() === '') onChange('');
        else if (amount !== undefined) onChange(amount);
      }}
    />
  );
}
