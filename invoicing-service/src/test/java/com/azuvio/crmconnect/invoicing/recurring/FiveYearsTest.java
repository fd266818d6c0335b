package com.azuvio.crmconnect.invoicing.recurring;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.invoicing.recurring.GenerationRun.Result;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Five years of a thousand templates with outages and failures: what is made is what the schedules say, each period once. */
class FiveYearsTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2030, 12, 31);
    private static final List<IntervalUnit> UNITS = List.of(IntervalUnit.values());
    private static final int TEMPLATES = 1_000;
    private static final int PERIODS_PER_RUN_MAX = 15;
    private static final double FAILURES = 0.05;
    private static final double OUTAGES = 0.01;
    private static final int OUTAGE_DAYS_MAX = 120;

    /** Memory in the place of tables; the decisions are those of the service. */
    private static final class World implements GenerationRun.Work {

        private final Random random;
        private final Map<UUID, RecurringTemplate> templates = new HashMap<>();
        private final Map<UUID, Map<Integer, LocalDate>> documents = new HashMap<>();
        private final Map<UUID, Set<Integer>> handled = new HashMap<>();
        private final List<RecurringPeriods.Key> failed = new ArrayList<>();
        private LocalDate today = FIRST_DAY;
        private boolean calm;
        private int late;

        World(long seed) {
            random = new Random(seed);
            for (int i = 0; i < TEMPLATES; i++) {
                RecurringTemplate template = RecurringFixtures.aTemplate(schedule(), FIRST_DAY);
                templates.put(template.id(), template);
                documents.put(template.id(), new TreeMap<>());
                handled.put(template.id(), new HashSet<>());
            }
        }

        private Schedule schedule() {
            IntervalUnit unit = UNITS.get(random.nextInt(UNITS.size()));
            int count = unit == IntervalUnit.DAYS ? 7 + random.nextInt(60) : 1 + random.nextInt(3);
            LocalDate start = FIRST_DAY.plusDays(random.nextInt(700));
            @Nullable
            Integer anchor = unit.isOfMonths() && random.nextBoolean() ? (Integer) (1 + random.nextInt(31)) : null;
            @Nullable LocalDate end = random.nextInt(4) == 0 ? start.plusDays(400 + random.nextInt(1500)) : null;
            return new Schedule(start, count, unit, anchor, end, 0);
        }

        @Override
        public Result next(UUID id) {
            RecurringTemplate template = of(templates, id);
            Optional<RecurringPeriod> due = template.due(today);
            if (due.isEmpty()) {
                return Result.NOTHING;
            }
            int k = due.get().index();
            boolean fails = !calm && random.nextDouble() < FAILURES;
            if (fails) {
                failed.add(new RecurringPeriods.Key(id, k));
            } else {
                make(id, k);
            }
            of(handled, id).add(k);
            template.advance(of(handled, id));
            return fails ? Result.FAILED : Result.GENERATED;
        }

        private void make(UUID id, int k) {
            RecurringPeriod period = of(templates, id).schedule().period(k);
            assertThat(of(documents, id).put(k, period.startsOn()))
                    .as("period %s of %s once", k, id)
                    .isNull();
            assertThat(period.startsOn()).isBeforeOrEqualTo(today);
            late += today.isAfter(period.startsOn()) ? 1 : 0;
        }

        private static <T> T of(Map<UUID, T> all, UUID id) {
            return Objects.requireNonNull(all.get(id));
        }

        private void run() {
            List<RecurringPeriods.Key> again = failed.stream()
                    .filter(key -> calm || random.nextDouble() >= FAILURES)
                    .toList();
            again.forEach(key -> make(key.templateId(), key.index()));
            failed.removeAll(again);
            List<UUID> due = templates.values().stream()
                    .filter(template -> template.due(today).isPresent())
                    .map(RecurringTemplate::id)
                    .toList();
            GenerationRun.over(due, PERIODS_PER_RUN_MAX, this);
        }

        private void fiveYears() {
            while (!today.isAfter(LAST_DAY)) {
                int runs = random.nextInt(4);
                for (int i = 0; i < runs; i++) {
                    run();
                }
                today = today.plusDays(random.nextDouble() < OUTAGES ? 1 + random.nextInt(OUTAGE_DAYS_MAX) : 1);
            }
            today = LAST_DAY;
            calm = true;
            while (templates.values().stream()
                            .anyMatch(template -> template.due(LAST_DAY).isPresent())
                    || !failed.isEmpty()) {
                run();
            }
        }

        private static Map<Integer, LocalDate> expected(Schedule schedule) {
            Map<Integer, LocalDate> dates = new TreeMap<>();
            for (int k = 0; schedule.has(k) && !schedule.date(k).isAfter(LAST_DAY); k++) {
                dates.put(k, schedule.date(k));
            }
            return dates;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void makesExactlyWhatTheSchedulesSay(long seed) {
        World world = new World(seed);

        world.fiveYears();

        assertThat(world.templates).hasSize(TEMPLATES);
        world.templates
                .values()
                .forEach(template -> assertThat(world.documents.get(template.id()))
                        .as("seed %s, %s", seed, template.schedule())
                        .isEqualTo(World.expected(template.schedule())));
        assertThat(world.late).as("outages were met").isPositive();
    }
}
