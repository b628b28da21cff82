package io.deliverykit.rest;

import com.fasterxml.jackson.databind.util.RawValue;
import io.deliverykit.desk.Outcome;
import io.deliverykit.desk.WorkList;
import io.deliverykit.lifecycle.Catalog;
import io.deliverykit.lifecycle.Explanation;
import io.deliverykit.lifecycle.Explanation.Verdict;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.LifecycleDrawing;
import io.deliverykit.party.Role;
import io.deliverykit.refusal.Refusal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns what the desk answers into {@link Views}. */
final class Rendering {
    private final Catalog catalog;
    private final Fields fields;

    Rendering(Catalog catalog) {
        this.catalog = catalog;
        this.fields = new Fields(catalog);
    }

    <D> Views.Summary summary(Filed<D> filed, PathLinks links) {
        Lifecycle<D> lifecycle = catalog.lifecycle(filed.ref());
        return new Views.Summary(
                filed.ref().type(),
                filed.ref().id(),
                orNull(filed.number()),
                filed.state().name(),
                filed.revision(),
                orNull(lifecycle.customerOf(filed.content())),
                lifecycle.dueOf(filed.content()),
                filed.openedAt(),
                links.document(filed.ref()));
    }

    <D> Views.Document document(Filed<D> filed, Explanation explanation, PathLinks links, Words words) {
        Lifecycle<D> lifecycle = catalog.lifecycle(filed.ref());
        return new Views.Document(
                summary(filed, links),
                filed.version(),
                filed.company(),
                filed.lifecycle(),
                filed.policy(),
                Objects.requireNonNull(filed.content()),
                amendment(lifecycle, filed.proposal()),
                filed.makers(),
                filed.approvals().votes(),
                filed.deadlines(),
                filed.openedBy(),
                explanation.offers().stream()
                        .map(each -> offer(each, lifecycle, links.action(filed.ref(), each.command()), words))
                        .toList());
    }

    private static <D> Views.@Nullable Amendment amendment(
            Lifecycle<D> lifecycle, Filed.@Nullable Proposal<D> proposal) {
        if (proposal == null) {
            return null;
        }
        return new Views.Amendment(
                lifecycle.nameOf(proposal.command()),
                proposal.command(),
                proposal.by().person(),
                proposal.deputy() == null ? null : proposal.deputy().giver().person(),
                proposal.at(),
                proposal.approvals().votes());
    }

    /** @param href where to post it; null when that is for the client to choose */
    private <D> Views.Offer offer(Explanation.Offer offer, Lifecycle<D> lifecycle, @Nullable String href, Words words) {
        boolean isRefused = offer.verdict() == Verdict.REFUSED;
        return new Views.Offer(
                offer.command(),
                offer.verdict().name(),
                isRefused ? null : href,
                isRefused ? reasons(offer.reasons(), words) : null,
                offer.verdict() == Verdict.NEEDS_INPUT
                        ? fields.of(Objects.requireNonNull(lifecycle.commands().get(offer.command())))
                        : null);
    }

    Views.Openings openings(Lifecycle<?> lifecycle, Explanation explanation, Words words) {
        return new Views.Openings(
                lifecycle.name(),
                explanation.offers().stream()
                        .map(each -> offer(each, lifecycle, null, words))
                        .toList());
    }

    static Views.Granted granted(Outcome outcome, boolean isDryRun, PathLinks links, Words words) {
        return new Views.Granted(
                outcome.document().type(),
                outcome.document().id(),
                orNull(outcome.number()),
                outcome.state(),
                outcome.revision(),
                outcome.version(),
                isDryRun,
                reasons(outcome.hints(), words),
                outcome.voided(),
                links.document(outcome.document()));
    }

    static List<Views.Reason> reasons(List<Refusal> reasons, Words words) {
        return reasons.stream()
                .map(each -> new Views.Reason(
                        each.kind().name(),
                        each.rule(),
                        each.key(),
                        words.of(each),
                        each.values(),
                        names(each.liftedBy()),
                        each.remedies().stream()
                                .map(remedy -> new Views.Remedy(remedy.key(), words.of(remedy), remedy.values()))
                                .toList(),
                        each.whence()))
                .toList();
    }

    static Views.WorkList workList(WorkList list, PathLinks links, Words words) {
        return new Views.WorkList(waiting(list.waitingForMe(), links, words), waiting(list.handedOn(), links, words));
    }

    private static List<Views.Waiting> waiting(List<WorkList.Item> items, PathLinks links, Words words) {
        return items.stream()
                .map(each -> new Views.Waiting(
                        each.document().type(),
                        each.document().id(),
                        each.title(),
                        each.state(),
                        each.amendment(),
                        reasons(each.obstacles(), words.about(each.document().type())),
                        each.late(),
                        links.document(each.document())))
                .toList();
    }

    Views.Kinds kinds(PathLinks links) {
        return new Views.Kinds(catalog.lifecycles().stream()
                .map(each -> new Views.Kind(each.name(), each.version(), links.lifecycle(each.name())))
                .toList());
    }

    <D> Views.Life life(Lifecycle<D> lifecycle, Words words) {
        Map<String, List<FieldView>> commands = new LinkedHashMap<>();
        Commands.forPeople(lifecycle).forEach((name, type) -> commands.put(name, fields.of(type)));
        String drawn = LifecycleDrawing.of(lifecycle, words.wording()).json();
        return new Views.Life(new RawValue(drawn), commands);
    }

    private static List<String> names(Collection<Role> roles) {
        return roles.stream().map(Role::name).toList();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Whether a document of this reference is what the explanation speaks of, in the same edition. */
    static boolean agree(Filed<?> filed, Explanation explanation) {
        return explanation.edition().equals(filed.edition())
                && explanation.state().equals(filed.state().name());
    }
}
