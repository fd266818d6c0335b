import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import { Loaded } from '../../document/Loaded';
import { ProblemNotice } from '../../form/ProblemNotice';
import { formatTime } from '../../format/dates';
import { useLanguage, useTexts } from '../../i18n';
import { usePageTitle } from '../../shell/pageTitle';
import { AgeingSection } from './AgeingSection';
import { EntryLagSection } from './EntryLagSection';
import { FigureCards } from './FigureCards';
import { METRICS, type Metric } from './figures';
import { HistorySection } from './HistorySection';
import { metricTexts } from './texts';
import { useFigures } from './useFigures';

/** The role's four figures with their history, what is owed by age, and how quickly money is entered. */
export function MetricsPage() {
  const t = useTexts(metricTexts);
  const language = useLanguage();
  usePageTitle(t.title);
  const [params, setParams] = useSearchParams();
  const { measured, uninvoiced } = useFigures();
  const chosen = METRICS.find((metric) => metric === params.get('metric')) ?? 'uninvoiced';
  const choose = (metric: Metric) => setParams({ metric }, { replace: true });
  return (
    <>
      <Group justify="space-between" mb={12}>
        <Title order={1}>{t.title}</Title>
        <Group gap={12}>
          <Text size="sm" className="muted">{measured.data && t.measuredAt(formatTime(measured.data.measuredAt, language))}</Text>
          <Button variant="default" component={Link} to="/metrics/register">{t.register}</Button>
        </Group>
      </Group>
      <ProblemNotice error={uninvoiced.error} />
      <Loaded query={measured}>{(figures) => (uninvoiced.data ? <FigureCards measured={figures} uninvoiced={uninvoiced.data} chosen={chosen} onChoose={choose} /> : null)}</Loaded>
      <Stack gap={20}>
        <HistorySection metric={chosen} />
        <AgeingSection />
        <EntryLagSection />
      </Stack>
    </>
  );
}
