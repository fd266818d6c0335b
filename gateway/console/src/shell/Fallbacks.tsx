import { Button, Text } from '@mantine/core';
import { useTexts } from '../i18n';
import { shellTexts } from './texts';

export function NotFoundPage() {
  return <Text>{useTexts(shellTexts).notFound}</Text>;
}

/** What a page shows that threw: also after a deployment, when a part of the old console is gone from the server. */
export function BrokenPage() {
  const t = useTexts(shellTexts);
  return (
    <div role="alert" style={{ padding: 32 }}>
      <Text mb={12}>{t.broke}</Text>
      <Button onClick={() => window.location.reload()}>{t.reload}</Button>
    </div>
  );
}
