package com.azuvio.crmconnect.invoicing.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Five working days, Monday to Friday. */
class SubmissionDeadlineTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-30", // Monday to Monday
        "2026-11-24, 2026-12-01",
        "2026-11-27, 2026-12-04", // Friday to Friday
        "2026-11-28, 2026-12-04", // Saturday
        "2026-11-29, 2026-12-04" // Sunday
    })
    void countsWorkingDaysAfterTheIssue(LocalDate issuedOn, LocalDate submitBy) {
        assertThat(SubmissionDeadline.of(issuedOn)).isEqualTo(submitBy);
    }
}
