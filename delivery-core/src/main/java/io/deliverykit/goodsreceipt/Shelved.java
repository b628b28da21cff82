package io.deliverykit.goodsreceipt;

import io.deliverykit.lifecycle.Answer;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Shares;
import java.util.Optional;
import java.util.function.Function;

/** Of goods of which some lie on shelves: whether no more does than may. */
public final class Shelved {
    private Shelved() {}

    /**
     * Answers for each line of which receipts have shelved something.
     *
     * @param good how much of a line may lie there; empty where nothing may
     */
    public static Answer isNoMoreThan(Shares<Quantity> shelved, Function<String, Optional<Quantity>> good) {
        return Answer.allOf(shelved.lines().stream()
                .map(line -> good.apply(line)
                        .filter(most -> shelved.isCountedIn(line, most.unit()))
                        .map(most -> isNoMoreThan(line, shelved.sum(line, Quantity.zero(most.unit())), most))
                        .orElse(Answer.unmet()
                                .with("line", line)
                                .with("shelved", "-")
                                .with("good", "-")))
                .toList());
    }

    private static Answer isNoMoreThan(String line, Quantity sum, Quantity most) {
        return Answer.of(!sum.isMoreThan(most))
                .with("line", line)
                .with("shelved", sum)
                .with("good", most);
    }
}
