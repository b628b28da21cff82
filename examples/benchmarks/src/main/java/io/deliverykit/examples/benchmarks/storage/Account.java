package io.deliverykit.examples.benchmarks.storage;

import static io.deliverykit.examples.benchmarks.storage.Account.AccountState.CLOSED;
import static io.deliverykit.examples.benchmarks.storage.Account.AccountState.OPEN;
import static io.deliverykit.lifecycle.Table.begins;
import static io.deliverykit.lifecycle.Table.ends;
import static io.deliverykit.lifecycle.Table.from;
import static io.deliverykit.lifecycle.Table.lifecycle;
import static io.deliverykit.lifecycle.Table.newly;
import static io.deliverykit.party.Role.FINANCE_MANAGER;

import io.deliverykit.lifecycle.Claim;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.State;
import io.deliverykit.lifecycle.Turn;
import java.util.Map;
import java.util.TreeMap;

/**
 * A customer account with a limit, and who holds how much of it.
 *
 * @param held by claimant; who holds nothing is not in it, so that it does not grow
 */
record Account(long limit, Map<String, Long> held) {
    /** The id of the one account that every thread wants. */
    static final String HOT = "A-1";

    Account {
        held = Map.copyOf(held);
    }

    /** Whether the account gives credit. */
    enum AccountState implements State<Account> {
        OPEN,
        CLOSED
    }

    /** Opens an account. */
    record OpenAccount(long limit) implements Opening<Account> {
        @Override
        public Account open(Turn turn) {
            return new Account(limit, Map.of());
        }
    }

    /** Closes it. */
    record CloseAccount() implements Command<Account> {}

    /** Says how much of the limit a document holds. */
    record TakeCredit(Ref<?> claimant, long amount) implements Claim<Account> {
        @Override
        public boolean isNothing() {
            return amount == 0;
        }

        @Override
        public boolean exceeds(Claim<Account> earlier) {
            return amount > ((TakeCredit) earlier).amount;
        }

        @Override
        public Account change(Account before, Turn turn) {
            Map<String, Long> held = new TreeMap<>(before.held);
            if (amount == 0) {
                held.remove(claimant.toString());
            } else {
                held.put(claimant.toString(), amount);
            }
            return new Account(before.limit, held);
        }
    }

    private static final Rule<Account> IS_WITHIN_ITS_LIMIT = Rule.holds(
            "CU-06",
            "is-within-its-limit",
            account ->
                    account.held().values().stream().mapToLong(Long::longValue).sum() <= account.limit());

    // spotless:off
    static final Lifecycle<Account> LIFECYCLE = lifecycle("account", Account.class,
        begins(OPEN), ends(CLOSED),
        newly(OpenAccount.class).by(FINANCE_MANAGER).to(OPEN).always(),
        from(OPEN).on(TakeCredit.class).byAnotherDocument().stays().leaving(IS_WITHIN_ITS_LIMIT),
        from(CLOSED).on(TakeCredit.class).byAnotherDocument().stays().leaving(IS_WITHIN_ITS_LIMIT),
        from(OPEN).on(CloseAccount.class).by(FINANCE_MANAGER).to(CLOSED).always());
    // spotless:on
}
