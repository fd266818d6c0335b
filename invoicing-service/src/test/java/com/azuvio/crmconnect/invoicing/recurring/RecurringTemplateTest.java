package com.azuvio.crmconnect.invoicing.recurring;

import static com.azuvio.crmconnect.invoicing.recurring.RecurringFixtures.TODAY;
import static com.azuvio.crmconnect.invoicing.recurring.RecurringFixtures.aTemplate;
import static com.azuvio.crmconnect.invoicing.recurring.RecurringFixtures.details;
import static com.azuvio.crmconnect.invoicing.recurring.RecurringFixtures.every;
import static com.azuvio.crmconnect.invoicing.recurring.RecurringFixtures.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.azuvio.crmconnect.starter.web.Refusal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurringTemplateTest {

    private static final Schedule MONTHLY = every(1, IntervalUnit.MONTHS, TODAY);

    @ParameterizedTest
    @CsvSource({"ACTIVE,PAUSED ENDED", "PAUSED,ACTIVE ENDED", "ENDED,''"})
    void allowsTheseTransitions(RecurringStatus from, String to) {
        assertThat(Arrays.stream(RecurringStatus.values())
                        .filter(from::mayBecome)
                        .map(Enum::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(to);
    }

    @Test
    void isDueFromItsDayOnUntilItsPeriodIsSettled() {
        RecurringTemplate template = aTemplate(every(1, IntervalUnit.MONTHS, TODAY.plusDays(1)), TODAY);

        assertThat(template.due(TODAY)).isEmpty();
        assertThat(template.due(TODAY.plusDays(1))).isPresent();
        template.advance(Set.of(0));
        assertThat(template.due(TODAY.plusDays(1))).isEmpty();
        assertThat(template.nextOn()).isEqualTo("2026-02-02");
    }

    @Test
    void aStartInThePastHasToBeMeant() {
        Schedule past = every(1, IntervalUnit.MONTHS, TODAY.minusMonths(2));

        refused(() -> create(past, null), "start-in-past");
        assertThat(create(past, true).nextOn()).isEqualTo("2025-11-01");
        assertThat(create(past, false).nextOn()).isEqualTo("2026-01-01");
        assertThat(create(past, false).nextIndex()).isEqualTo(2);
        refused(() -> create(every(1, IntervalUnit.DAYS, TODAY.minusDays(121)), true), "too-many-past-periods");
        assertThat(create(every(1, IntervalUnit.DAYS, TODAY.minusDays(120)), true)
                        .nextIndex())
                .isZero();
    }

    @Test
    void endsAfterItsLastPeriod() {
        RecurringTemplate template = aTemplate(until(MONTHLY, TODAY.plusMonths(1)), TODAY);

        template.advance(Set.of(0));
        assertThat(template.status()).isEqualTo(RecurringStatus.ACTIVE);
        template.advance(Set.of(1));
        assertThat(template.status()).isEqualTo(RecurringStatus.ENDED);
        refused(() -> template.pause("maria"), "recurring-template-ended");
        Schedule over = until(every(1, IntervalUnit.MONTHS, TODAY.minusMonths(1)), TODAY.minusDays(1));
        refused(() -> create(over, false), "no-periods");
    }

    @Test
    void makesNothingInAPauseAndGoesOnWhereItStood() {
        RecurringTemplate template = aTemplate(MONTHLY, TODAY);
        template.pause("maria");
        assertThat(template.due(TODAY.plusYears(1))).isEmpty();
        refused(() -> template.pause("maria"), "recurring-template-paused");

        template.resume(false, Set.of(0, 1, 2), "maria");

        assertThat(template.nextIndex()).isEqualTo(3);
    }

    @Test
    void anEditWithoutAnotherRhythmKeepsItsPeriods() {
        RecurringTemplate template = aTemplate(MONTHLY, TODAY);
        template.advance(Set.of(0, 1));

        template.edit(details(until(MONTHLY, TODAY.plusYears(1))), null, TODAY.plusMonths(1), true, TODAY, "maria");

        assertThat(template.nextIndex()).isEqualTo(2);
        assertThat(template.schedule().endOn()).isEqualTo("2027-01-01");
    }

    @Test
    void anotherRhythmBeginsAfterWhatIsSettledAndCountsOn() {
        RecurringTemplate template = aTemplate(MONTHLY, TODAY);
        template.advance(Set.of(0, 1));
        LocalDate lastOn = TODAY.plusMonths(1);
        LocalDate later = TODAY.plusMonths(1).plusDays(15);
        TemplateDetails quarterly = details(every(1, IntervalUnit.QUARTERS, later));

        refused(() -> template.edit(quarterly, null, lastOn, true, later, "maria"), "skips-ahead");
        refused(
                () -> template.edit(
                        details(every(1, IntervalUnit.QUARTERS, lastOn)), null, lastOn, false, lastOn, "maria"),
                "start-before-generated");
        template.edit(quarterly, null, lastOn, false, later, "maria");

        assertThat(template.nextIndex()).isEqualTo(2);
        assertThat(template.nextOn()).isEqualTo(later);
        assertThat(template.schedule().date(3)).isEqualTo(later.plusMonths(3));
    }

    @Test
    void aRunStopsAtItsCapAndSaysSo() {
        RecurringTemplate template = aTemplate(every(1, IntervalUnit.DAYS, TODAY.minusDays(30)), TODAY);
        GenerationRun.Work work = id -> {
            boolean due = template.due(TODAY).isPresent();
            template.advance(Set.of(template.nextIndex()));
            return due ? GenerationRun.Result.GENERATED : GenerationRun.Result.NOTHING;
        };

        GenerationRun.Report report = GenerationRun.over(List.of(template.id()), 15, work);

        assertThat(report.generated()).isEqualTo(15);
        assertThat(report.capped()).containsExactly(template.id());
    }

    @Test
    void aTemplateThatFailsStopsNoOther() {
        UUID failing = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        int[] left = {1, 2};
        GenerationRun.Work work = id -> {
            int index = id.equals(failing) ? 0 : 1;
            if (left[index]-- <= 0) {
                return GenerationRun.Result.NOTHING;
            }
            return index == 0 ? GenerationRun.Result.FAILED : GenerationRun.Result.GENERATED;
        };

        assertThat(GenerationRun.over(List.of(failing, other), 15, work))
                .isEqualTo(new GenerationRun.Report(2, 1, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "2,2", "3,4", "8,128", "9,256", "10,360", "1000,360"})
    void waitsLongerAfterEachFailure(int attempts, int minutes) {
        assertThat(BackOff.after(attempts)).isEqualTo(Duration.ofMinutes(minutes));
    }

    private static RecurringTemplate create(Schedule schedule, @Nullable Boolean generatePast) {
        return RecurringTemplate.create(details(schedule), generatePast, TODAY, RecurringFixtures.NOW, "maria");
    }

    private static void refused(ThrowingCallable command, String code) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
