package io.deliverykit.jdbc;

import io.deliverykit.port.ConflictException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells a lost race from a broken database. */
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    /** Serialization failure, deadlock, lock not to be had, row changed meanwhile, in the words of both databases. */
    private static final Set<String> SOMEBODY_WAS_FASTER = Set.of("40001", "40P01", "55P03", "HYT00", "90131");

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
        if (SOMEBODY_WAS_FASTER.contains(state) || (state.equals(TAKEN) && !isAboutNumbers(cause))) {
            LOG.debug("somebody was faster than what should {}", purpose, failure);
            return new ConflictException("somebody was faster than what should " + purpose, failure);
        }
        return new StorageException(purpose, failure);
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
