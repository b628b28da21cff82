package io.deliverykit.score;

import static io.deliverykit.lifecycle.Setting.setting;

import io.deliverykit.lifecycle.Policy;
import io.deliverykit.lifecycle.Setting;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the last dealings with a supplier or a carrier went, and what that makes of its score, so that it goes off the list of
 * the qualified by itself (PU-05).
 *
 * @param dealings since it was last evaluated, the oldest first; the last {@link #COUNTED}
 * @param score by them; null while there is none
 */
public record Scorecard(List<Dealing> dealings, @Nullable Score score) {
    /** How many of the last dealings count. */
    public static final Setting<Integer> COUNTED = setting("PU-05.dealings-counted", 20);

    /** Nothing is known yet. */
    public static final Scorecard EMPTY = new Scorecard(List.of(), null);

    public Scorecard {
        dealings = List.copyOf(dealings);
    }

    /** Whether the score is too low to stay on the list. */
    public boolean isUnderItsFloor() {
        return score != null && score.isUnderItsFloor();
    }

    /** How one dealing went, in place of what was said of it before; null when nothing is to be said. */
    public Scorecard with(String document, @Nullable Dealing went, Policy policy) {
        List<Dealing> all = new ArrayList<>(dealings);
        int known = indexOf(document);
        if (went == null) {
            all.removeIf(each -> each.document().equals(document));
        } else if (known < 0) {
            all.add(went);
        } else {
            all.set(known, went);
        }
        int over = all.size() - Math.max(1, policy.get(COUNTED));
        List<Dealing> last = over > 0 ? all.subList(over, all.size()) : all;
        return new Scorecard(last, last.isEmpty() ? null : Score.of(last, policy));
    }

    private int indexOf(String document) {
        for (int index = 0; index < dealings.size(); index++) {
            if (dealings.get(index).document().equals(document)) {
                return index;
            }
        }
        return -1;
    }
}
