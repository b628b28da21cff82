package io.deliverykit.example;

import static io.deliverykit.example.Accounts.State.BLOCKED;
import static io.deliverykit.example.Accounts.State.CLOSED;
import static io.deliverykit.example.Accounts.State.OPEN;
import static io.deliverykit.lifecycle.Table.begins;
import static io.deliverykit.lifecycle.Table.ends;
import static io.deliverykit.lifecycle.Table.from;
import static io.deliverykit.lifecycle.Table.lifecycle;
import static io.deliverykit.lifecycle.Table.newly;
import static io.deliverykit.party.Role.FINANCE_MANAGER;

import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Claim;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.Turn;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Map;
import java.util.TreeMap;

/** A customer's credit, guarded: what notes take of it never passes the limit. */
public final class Accounts {
    private Accounts() {}

    public enum State implements io.deliverykit.lifecycle.State<Account> {
        OPEN,
        BLOCKED,
        CLOSED
    }

    public record Account(long limit, Map<String, Long> taken) {
        public Account {
            taken = Map.copyOf(taken);
        }

        public long used() {
            return taken.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    public record OpenAccount(@PositiveOrZero long limit) implements Opening<Account> {
        @Override
        public Account open(Turn turn) {
            return new Account(limit, Map.of());
        }
    }

    public record SetLimit(@PositiveOrZero long limit) implements Command<Account> {
        @Override
        public Account change(Account before, Turn turn) {
            return new Account(limit, before.taken());
        }
    }

    public record Block() implements Command<Account> {}

    public record Unblock() implements Command<Account> {}

    public record Close() implements Command<Account> {}

    public record TakeCredit(Ref<?> claimant, long amount) implements Claim<Account> {
        @Override
        public boolean isNothing() {
            return amount == 0;
        }

        @Override
        public boolean exceeds(Claim<Account> earlier) {
            return amount > ((TakeCredit) earlier).amount();
        }

        @Override
        public Account change(Account before, Turn turn) {
            Map<String, Long> taken = new TreeMap<>(before.taken());
            if (amount == 0) {
                taken.remove(claimant.id());
            } else {
                taken.put(claimant.id(), amount);
            }
            return new Account(before.limit(), taken);
        }
    }

    public static final Rule<Account> IS_WITHIN_LIMIT = Rule.asks("CU-06", "is-within-limit", on -> {
        long over = on.content().used() - on.content().limit();
        return over <= 0 ? Answer.met() : Answer.unmet().with("over", over).passesBy("reduce", over);
    });

    public static final Rule<Account> OWES_NOTHING =
            Rule.holds("CU-06", "owes-nothing", account -> account.used() == 0);

    // spotless:off
    public static final Lifecycle<Account> LIFECYCLE = lifecycle("account", Account.class,
        begins(OPEN), ends(CLOSED),
        newly(        OpenAccount.class).by(FINANCE_MANAGER)    .to(OPEN)    .always(),
        from(OPEN).on(SetLimit.class)   .by(FINANCE_MANAGER)    .stays()     .leaving(IS_WITHIN_LIMIT),
        from(OPEN).on(Block.class)      .by(FINANCE_MANAGER)    .to(BLOCKED) .always(),
        from(BLOCKED).on(Unblock.class) .by(FINANCE_MANAGER)    .to(OPEN)    .always(),
        from(OPEN).on(Close.class)      .by(FINANCE_MANAGER)    .to(CLOSED)  .when(OWES_NOTHING),
        from(OPEN).on(TakeCredit.class) .byAnotherDocument()    .stays()     .leaving(IS_WITHIN_LIMIT),
        from(BLOCKED, CLOSED).on(TakeCredit.class).byAnotherDocument().stays().takesBackOnly("CU-04", "gives-credit"));
    // spotless:on
}
