package io.deliverykit.desk;

import io.deliverykit.approval.Delegation;
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.party.Actor;
import io.deliverykit.port.Directory;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Finds the delegation under which somebody takes another's place (AP-03, DN-08). */
record Deputies(Directory directory) {
    /** The place as taken; empty when no delegation in force covers it. */
    Optional<Turn.Deputy> find(Actor actor, String giver, String document, Instant at) {
        Optional<Actor> absent = directory.person(actor.tenant(), giver);
        return absent.flatMap(person -> directory.delegatedTo(actor.tenant(), actor.person()).stream()
                .filter(each -> each.giver().equals(giver) && each.covers(document, at))
                .filter(each -> passesOnSomething(each, person))
                .findFirst()
                .map(each -> new Turn.Deputy(each, person)));
    }

    private static boolean passesOnSomething(Delegation delegation, Actor giver) {
        Set<?> held = giver.roles();
        return delegation.roles().stream().anyMatch(held::contains);
    }
}
