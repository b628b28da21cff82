package io.deliverykit.desk;

import io.deliverykit.approval.Approvals;
import io.deliverykit.approval.Vote;
import io.deliverykit.deadline.Deadline;
import io.deliverykit.lifecycle.Escalate;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.lifecycle.ReviewRow;
import io.deliverykit.lifecycle.State;
import io.deliverykit.party.Actor;
import io.deliverykit.port.Query;
import io.deliverykit.refusal.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers what waits: documents under review, found by their states, and those of which an amendment waits. */
final class WorkLists {
    private static final int PAGE = 200;
    private static final List<String> PEOPLE = List.of("AX-", "AP-", "XP-11");

    private final DeliveryDesk desk;
    private final Actor actor;
    private final Instant now;
    private final List<WorkList.Item> mine = new ArrayList<>();
    private final List<WorkList.Item> handedOn = new ArrayList<>();

    private WorkLists(DeliveryDesk desk, Actor actor, Instant now) {
        this.desk = desk;
        this.actor = actor;
        this.now = now;
    }

    static WorkList of(DeliveryDesk desk, Actor actor, Instant now) {
        WorkLists lists = new WorkLists(desk, actor, now);
        desk.catalog().lifecycles().forEach(lists::gather);
        return new WorkList(lists.mine, lists.handedOn);
    }

    private void gather(Lifecycle<?> lifecycle) {
        Map<String, Filed<?>> waiting = new TreeMap<>();
        Query all = Query.all(lifecycle.name()).atMost(PAGE);
        String[] reviewed = lifecycle.reviews().stream()
                .flatMap(WorkLists::states)
                .distinct()
                .toArray(String[]::new);
        if (reviewed.length > 0) {
            gather(all.in(reviewed), waiting);
        }
        if (!lifecycle.policies().isEmpty()) {
            gather(all.onlyAmending(), waiting);
        }
        waiting.values().forEach(this::sort);
    }

    private static <D> Stream<String> states(ReviewRow<D> review) {
        return review.from().stream().map(State::name);
    }

    private void gather(Query query, Map<String, Filed<?>> waiting) {
        List<Filed<?>> page = desk.find(actor, query);
        page.forEach(each -> waiting.put(each.ref().id(), each));
        while (page.size() == PAGE) {
            page = desk.find(actor, query.after(page.get(PAGE - 1).ref().id()));
            page.forEach(each -> waiting.put(each.ref().id(), each));
        }
    }

    private <D> void sort(Filed<D> filed) {
        Ref<D> ref = filed.ref();
        List<Refusal> against =
                desk.dryRun(Submission.of(actor, ref, new Review.Approve<>())).reasons();
        if (against.stream().noneMatch(WorkLists::isNotTheirs)) {
            mine.add(item(filed, against));
        } else if (isHandedOn(filed) || makers(filed).contains(actor.person())) {
            handedOn.add(item(filed, List.of()));
        }
    }

    /** Who has no say, at all or in this step, is told so by the rules on people and approvals (XP-11: it was handed on). */
    private static boolean isNotTheirs(Refusal reason) {
        return reason.whence() == null && PEOPLE.stream().anyMatch(reason.rule()::startsWith);
    }

    private static Set<String> makers(Filed<?> filed) {
        Filed.Proposal<?> proposal = filed.proposal();
        return proposal == null ? filed.makers() : proposal.makers();
    }

    private boolean isHandedOn(Filed<?> filed) {
        return given(filed).votes().stream()
                .anyMatch(
                        vote -> vote.kind() == Vote.Kind.FORWARDED && vote.by().equals(actor.person()));
    }

    private static Approvals given(Filed<?> filed) {
        Filed.Proposal<?> proposal = filed.proposal();
        return proposal == null ? filed.approvals() : proposal.approvals();
    }

    private WorkList.Item item(Filed<?> filed, List<Refusal> obstacles) {
        return new WorkList.Item(
                filed.ref(), filed.title(), filed.state().name(), amendment(filed), obstacles, late(filed));
    }

    private <D> @Nullable String amendment(Filed<D> filed) {
        Filed.Proposal<D> proposal = filed.proposal();
        return proposal == null ? null : desk.catalog().lifecycle(filed.ref()).nameOf(proposal.command());
    }

    private @Nullable Instant late(Filed<?> filed) {
        return filed.deadlines().stream()
                .flatMap(each -> lateSince(filed, each).stream())
                .min(Instant::compareTo)
                .orElse(null);
    }

    /** A step that went up has a new hour, and is late all the same (AP-05). */
    private Optional<Instant> lateSince(Filed<?> filed, Deadline deadline) {
        return given(filed).votes().stream()
                .filter(vote -> Escalate.clockOf(vote.step()).equals(deadline.name()))
                .findFirst()
                .flatMap(vote -> given(filed).escalatedSince(vote.step()))
                .or(() -> deadline.fired() || deadline.isDue(now) ? Optional.of(deadline.due()) : Optional.empty());
    }
}
