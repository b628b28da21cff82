package io.deliverykit.jdbc;

import io.deliverykit.port.ConflictException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** Tells a lost race from a broken database. */
final class Failures {
    /** Serialization failure, deadlock, lock not to be had, row changed meanwhile, in the words of several databases. */
    private static final Set<String> SOMEBODY_WAS_FASTER = Set.of("40001", "40P01", "55P03", "HYT00", "90131");

    /** MySQL and MariaDB: deadlock, and lock wait timeout. */
    private static final Set<Integer> SOMEBODY_WAS_FASTER_THERE = Set.of(1213, 1205);

    private static final String TAKEN = "23505";
    private static final String NUMBER_KEY = "dk_document_number";

    private Failures() {}

    /** What to throw in place of a failure of the database. */
    static RuntimeException translated(String purpose, JdbiException failure) {
        SQLException cause = cause(failure);
        if (cause == null) {
            return new StorageException(purpose, failure);
        }
        String state = String.valueOf(cause.getSQLState());
        boolean faster = SOMEBODY_WAS_FASTER.contains(state)
                || (cause.getErrorCode() > 0 && isTakenOrLockedThere(cause.getErrorCode()));
        if (faster || (state.equals(TAKEN) && !isAboutNumbers(cause))) {
            return new ConflictException("somebody was faster: " + cause.getMessage(), failure);
        }
        return new StorageException(purpose, failure);
    }

    private static boolean isTakenOrLockedThere(int code) {
        return SOMEBODY_WAS_FASTER_THERE.contains(code);
    }

    /** A number given twice is a broken numbering, which must not hide among lost races. */
    private static boolean isAboutNumbers(SQLException cause) {
        return String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains(NUMBER_KEY);
    }

    private static @Nullable SQLException cause(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }
}
