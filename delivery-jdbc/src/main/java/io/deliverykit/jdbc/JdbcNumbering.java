package io.deliverykit.jdbc;

import io.deliverykit.port.ConflictException;
import io.deliverykit.port.Numbering;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Numbers such as {@code DN-20250314-0007}, counted per tenant, kind and day (编号, JR-03). Thread-safe.
 *
 * <p>Each node takes whole blocks, each in a transaction of its own that is committed before the first number of it is
 * given: no number comes twice, whatever becomes of the action it was given to, and a node that stops leaves a gap.
 */
public final class JdbcNumbering implements Numbering {
    private static final Sql.Part LAST = Sql.Part.of(
            "select last_number from dk_number_block where tenant = :tenant and series = :series for update");

    private static final Sql.Part ADVANCE = Sql.Part.of("""
            update dk_number_block set last_number = :last
            where tenant = :tenant and series = :series and last_number = :known""");

    private static final Sql.Part BEGIN =
            Sql.Part.of("insert into dk_number_block (tenant, series, last_number) values (:tenant, :series, :last)");

    private static final int SERIES_IN_HAND = 10_000;

    private final Sessions sessions;
    private final int blockSize;
    private final Map<Series, Block> inHand = new HashMap<>();

    private record Series(String tenant, String name) {}

    /** Numbers not given yet, from {@code next} to {@code last}. */
    private record Block(long next, long last) {
        Block rest() {
            return new Block(next + 1, last);
        }

        boolean isUsedUp() {
            return next > last;
        }
    }

    private JdbcNumbering(Sessions sessions, int blockSize) {
        this.sessions = sessions;
        this.blockSize = blockSize;
    }

    /**
     * Takes blocks of fifty.
     *
     * @param database of its own, or a pool that has a connection to spare while every thread of the desk holds one
     */
    public static JdbcNumbering on(DataSource database) {
        return new JdbcNumbering(Sessions.owning(database), 50);
    }

    /** The same with blocks of another size: larger ones ask the database less often and leave larger gaps. */
    public JdbcNumbering inBlocksOf(int size) {
        if (size < 1) {
            throw new IllegalArgumentException("a block has at least one number, got " + size);
        }
        return new JdbcNumbering(sessions, size);
    }

    @Override
    public synchronized String next(String tenant, String prefix, LocalDate day) {
        Series series = new Series(tenant, prefix + "-" + DateTimeFormatter.BASIC_ISO_DATE.format(day));
        Block block = inHand.get(series);
        if (block == null || block.isUsedUp()) {
            block = taken(series, block);
        }
        if (inHand.size() > SERIES_IN_HAND) {
            inHand.clear();
        }
        inHand.put(series, block.rest());
        String number = Long.toString(block.next());
        return series.name() + "-" + "0".repeat(Math.max(0, 4 - number.length())) + number;
    }

    /** In one round trip where no other node has taken a block since ours. */
    private Block taken(Series series, @Nullable Block usedUp) {
        Supplier<String> purpose = () -> "take a block of numbers";
        if (usedUp != null) {
            try {
                if (sessions.once(purpose, session -> advance(session, series, usedUp.last()))) {
                    return after(usedUp.last());
                }
            } catch (ConflictException anotherNode) {
                // so it has, and its block is seen below
            }
        }
        return sessions.insisting(purpose, session -> take(session, series));
    }

    private Block take(Session session, Series series) {
        List<Long> known = new Sql().add(LAST, row(series)).query(session, row -> row.getLong(1));
        if (known.isEmpty()) {
            new Sql().add(BEGIN, row(series)).update(session);
            return after(0);
        }
        advance(session, series, known.get(0));
        return after(known.get(0));
    }

    private boolean advance(Session session, Series series, long known) {
        Map<String, Object> row = row(series);
        row.put("known", known);
        row.put("last", known + blockSize);
        return new Sql().add(ADVANCE, row).update(session) > 0;
    }

    private Block after(long known) {
        return new Block(known + 1, known + blockSize);
    }

    private Map<String, Object> row(Series series) {
        Map<String, Object> row = new HashMap<>();
        row.put("tenant", series.tenant());
        row.put("series", series.name());
        row.put("last", (long) blockSize);
        return row;
    }
}
