package io.deliverykit.examples.quickstart.history;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Names that somebody may have meant. */
final class Near {

    private Near() {}

    /** Half a sentence: the nearest names, or all of them when none is near. */
    static String hint(String wanted, Collection<String> known) {
        List<String> near = names(wanted, known);
        if (!near.isEmpty()) {
            return "near it: " + quoted(near);
        }
        return "known: " + quoted(known);
    }

    static List<String> names(String wanted, Collection<String> known) {
        int tolerated = Math.max(2, wanted.length() / 3);
        record Candidate(String name, int distance) {}
        return known.stream()
                .map(name -> new Candidate(name, distance(fold(wanted), fold(name))))
                .filter(candidate -> candidate.distance() <= Math.min(tolerated, wanted.length() - 1)
                        || contains(candidate.name(), wanted))
                .sorted(Comparator.comparingInt(Candidate::distance))
                .limit(3)
                .map(Candidate::name)
                .toList();
    }

    private static boolean contains(String name, String wanted) {
        return wanted.length() > 3 && fold(name).contains(fold(wanted));
    }

    private static String quoted(Collection<String> names) {
        return "'" + String.join("', '", names) + "'";
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_.-]", "");
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
