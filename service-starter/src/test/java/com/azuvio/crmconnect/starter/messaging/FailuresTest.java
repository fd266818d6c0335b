package com.azuvio.crmconnect.starter.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

class FailuresTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "25P03", "40001", "40P01", "53300", "55P03", "57P01", "57P03"})
    void passByThemselvesWhereTheDatabaseSaysSo(String state) {
        assertThat(Failures.isTransient(wrapped(new SQLException("x", state)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "23514", "22021", "42P01", "57014", "55000"})
    void comeWithTheEventOtherwise(String state) {
        assertThat(Failures.isTransient(wrapped(new SQLException("x", state)))).isFalse();
    }

    @Test
    void passByThemselvesWhereAConnectionALockOrTheBrokerIsMissing() {
        assertThat(Failures.isTransient(wrapped(new SQLTransientConnectionException("pool"))))
                .isTrue();
        assertThat(Failures.isTransient(new OptimisticLockingFailureException("x")))
                .isTrue();
        assertThat(Failures.isTransient(new CannotCreateTransactionException("x")))
                .isTrue();
        assertThat(Failures.isTransient(wrapped(new TimeoutException("broker"))))
                .isTrue();
        assertThat(Failures.isTransient(new IllegalStateException("defect"))).isFalse();
    }

    @Test
    void sayThatTheWorkIsDoneByAUniqueKeyAlone() {
        assertThat(Failures.isAlreadyDone(wrapped(new SQLException("x", "23505"))))
                .isTrue();
        assertThat(Failures.isAlreadyDone(wrapped(new SQLException("x", "23514"))))
                .isFalse();
    }

    private static RuntimeException wrapped(Exception cause) {
        return new IllegalStateException(new IllegalArgumentException(cause));
    }
}
