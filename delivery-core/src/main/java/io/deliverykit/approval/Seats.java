package io.deliverykit.approval;

import io.deliverykit.party.Role;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The places of a step that needs one person of each of several roles, and who can fill them. A person with two of the
 * roles is moved to the other place when that lets somebody else in, so the order of voting never locks anybody out.
 */
final class Seats {
    private final List<Role> places;
    private final @Nullable Vote[] takenBy;

    Seats(Set<Role> places, List<Vote> votes) {
        this.places = List.copyOf(places);
        this.takenBy = new Vote[this.places.size()];
        for (Vote vote : votes) {
            seat(vote, new boolean[takenBy.length]);
        }
    }

    /** The roles of which one more person would fill a place. */
    Set<Role> open() {
        Set<Role> open = new LinkedHashSet<>();
        for (int place = 0; place < takenBy.length; place++) {
            if (canBeFreed(place, new boolean[takenBy.length])) {
                open.add(places.get(place));
            }
        }
        return open;
    }

    private boolean seat(Vote vote, boolean[] tried) {
        for (int place = 0; place < takenBy.length; place++) {
            if (vote.roles().contains(places.get(place)) && !tried[place]) {
                tried[place] = true;
                Vote sitting = takenBy[place];
                if (sitting == null || seat(sitting, tried)) {
                    takenBy[place] = vote;
                    return true;
                }
            }
        }
        return false;
    }

    private boolean canBeFreed(int place, boolean[] tried) {
        tried[place] = true;
        Vote sitting = takenBy[place];
        if (sitting == null) {
            return true;
        }
        for (int other = 0; other < takenBy.length; other++) {
            if (!tried[other] && sitting.roles().contains(places.get(other)) && canBeFreed(other, tried)) {
                return true;
            }
        }
        return false;
    }
}
