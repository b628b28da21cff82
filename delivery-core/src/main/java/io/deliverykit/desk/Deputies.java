package io.deliverykit.desk;

import io.deliverykit.approval.Delegation;
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.party.Actor;
import io.deliverykit.port.Directory;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the delegations under which somebody takes another's place (AP-03, DN-08). */
record Deputies(Directory directory) {
    /** The place as taken, under each delegation in force that covers it; empty when none does. */
    List<Turn.Deputy> all(Actor actor, String giver, String document, Instant at) {
        Optional<Actor> absent = directory.person(actor.tenant(), giver);
        return absent.stream()
                .flatMap(person -> directory.delegatedTo(actor.tenant(), actor.person()).stream()
                        .filter(each -> each.giver().equals(giver) && each.covers(document, at))
                        .filter(each -> passesOnSomething(each, person))
                        .map(each -> new Turn.Deputy(each, person)))
                .toList();
    }

    private static boolean passesOnSomething(Delegation delegation, Actor giver) {
        Set<?> held = giver.roles();
        return delegation.roles().stream().anyMatch(held::contains);
    }
}
