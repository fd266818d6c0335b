import '@mantine/charts/styles.css';
import { LineChart } from '@mantine/charts';
import { formatDate } from '../../format/dates';
import { formatNumber } from '../../format/money';
import { useLanguage } from '../../i18n';
import type { History } from './figures';

const COLOURS = ['indigo.6', 'teal.6', 'orange.6', 'grape.6', 'cyan.6', 'red.6'];

/** The history as lines; read only when somebody looks at it. */
export default function Chart({ history, nameOf }: { history: History; nameOf: (line: string) => string }) {
  const language = useLanguage();
  return (
    <LineChart
      h={260}
      data={history.points.map(({ on, values }) => ({ on: formatDate(on, language), ...values }))}
      dataKey="on"
      series={history.lines.map((line, at) => ({ name: line, label: nameOf(line), color: COLOURS[at % COLOURS.length]! }))}
      curveType="linear"
      withLegend
      withDots={history.points.length < 40}
      valueFormatter={(value) => formatNumber(value, language)}
      lineChartProps={{ accessibilityLayer: true }}
      lineProps={{ isAnimationActive: false }}
    />
  );
}
