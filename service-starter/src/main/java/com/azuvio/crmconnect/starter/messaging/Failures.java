package com.azuvio.crmconnect.starter.messaging;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.kafka.common.errors.RetriableException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionTimedOutException;

/** Tells a failure that passes by itself from one that an event brings along. */
public final class Failures {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final String DATA_EXCEPTION = "22";
    /** Connection, transaction rollback (deadlock, serialization), resources, operator intervention. */
    private static final Set<String> TRANSIENT_CLASSES = Set.of("08", "40", "53");

    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final String SESSION_WAS_IDLE = "25P03";
    private static final String SERVER_GOES_AWAY = "57P";
    private static final int CAUSES_MAX = 20;

    private Failures() {}

    /** Whether the same work succeeds once the database, the broker or another transaction is out of the way. */
    public static boolean isTransient(Throwable failure) {
        return anyCause(failure, Failures::isTransientItself);
    }

    /** Whether a business key says that the work has been done already. */
    public static boolean isAlreadyDone(Throwable failure) {
        return anyCause(failure, cause -> UNIQUE_VIOLATION.equals(sqlState(cause)));
    }

    /** Whether a value cannot be stored at all, such as a NUL character in a text. */
    public static boolean isUnstorableValue(Throwable failure) {
        return anyCause(failure, cause -> sqlState(cause).startsWith(DATA_EXCEPTION));
    }

    private static boolean anyCause(Throwable failure, Predicate<Throwable> test) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < CAUSES_MAX; depth++) {
            if (test.test(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static String sqlState(Throwable cause) {
        return cause instanceof SQLException sql && sql.getSQLState() != null ? sql.getSQLState() : "";
    }

    private static boolean isTransientItself(Throwable cause) {
        return switch (cause) {
            case SQLTransientConnectionException e -> true;
            case SQLException e -> isTransientState(sqlState(e));
            case RetriableException e -> true;
            case TransientDataAccessException e -> true; // also a lost optimistic lock
            case CannotCreateTransactionException e -> true;
            case TransactionTimedOutException e -> true;
            default -> false;
        };
    }

    private static boolean isTransientState(String state) {
        return state.length() == 5
                && (TRANSIENT_CLASSES.contains(state.substring(0, 2))
                        || state.equals(LOCK_NOT_AVAILABLE)
                        || state.equals(SESSION_WAS_IDLE)
                        || state.startsWith(SERVER_GOES_AWAY));
    }
}
