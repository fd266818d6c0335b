import { TextInput, type TextInputProps } from '@mantine/core';
import { useEffect, useState } from 'react';
import { formatDate, parseDay } from '../format/dates';
import { useLanguage, useTexts } from '../i18n';
import { words } from '../i18n/words';

interface Props extends Omit<TextInputProps, 'value' | 'onChange'> {
  /** ISO day or empty. */
  value: string;
  onChange: (day: string) => void;
}

/** A day typed as "today", "+30", "31.10" or in full; what it was read as stands in its place when the field is left. */
export function DayInput({ value, onChange, error, ...rest }: Props) {
  const language = useLanguage();
  const w = useTexts(words);
  const [text, setText] = useState(formatDate(value, language));
  const [bad, setBad] = useState(false);
  useEffect(() => {
    setText(formatDate(value, language));
    setBad(false);
  }, [value, language]);

  const read = () => {
    if (text.trim() === '') return onChange('');
    const day = parseDay(text) ?? (text === formatDate(value, language) ? value : undefined);
    setBad(day === undefined);
    if (day === undefined) return;
    setText(formatDate(day, language));
    if (day !== value) onChange(day);
  };
  return (
    <TextInput
      {...rest}
      value={text}
      error={bad ? w.badDate : error}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={read}
      onKeyDown={(event) => event.key === 'Enter' && read()}
    />
  );
}
