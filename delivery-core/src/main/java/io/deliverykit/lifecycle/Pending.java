package io.deliverykit.lifecycle;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.approval.Approvals;
import io.deliverykit.approval.Touched;
import io.deliverykit.approval.Vote;
import io.deliverykit.deadline.Deadline;
import io.deliverykit.journal.JournalHead;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A document in the middle of one turn: the only mutable thing in the engine, and it never leaves it. */
final class Pending<D> {
    private final Shape<D> shape;
    private final Hearing<D> hearing;
    private final @Nullable Filed<D> before;
    private final Filed<D> envelope;
    private State<D> state;
    private D content;
    private Filed.@Nullable Proposal<D> proposal;
    private Set<String> makers;
    private Approvals approvals;
    private List<Deadline> deadlines;
    private long revision;
    private List<String> rules = List.of();
    private List<Vote> cast = List.of();
    private List<Deadline> missed = List.of();
    private boolean amendmentDropped;
    private @Nullable Filed<D> snapshot;

    private Pending(Shape<D> shape, Hearing<D> hearing, @Nullable Filed<D> before, Filed<D> envelope) {
        this.shape = shape;
        this.hearing = hearing;
        this.before = before;
        this.envelope = envelope;
        this.state = envelope.state();
        this.content = envelope.content();
        this.proposal = envelope.proposal();
        this.makers = envelope.makers();
        this.approvals = envelope.approvals();
        this.deadlines = envelope.deadlines();
        this.revision = envelope.revision();
        this.snapshot = envelope;
    }

    /** A document that stands. */
    static <D> Pending<D> of(Shape<D> shape, Hearing<D> hearing, Filed<D> before) {
        return new Pending<>(shape, hearing, before, before);
    }

    /** A document that stands, and goes on in another envelope. */
    static <D> Pending<D> of(Shape<D> shape, Hearing<D> hearing, Filed<D> before, Filed<D> envelope) {
        return new Pending<>(shape, hearing, before, envelope);
    }

    /**
     * A document that begins.
     *
     * @param source the document that opens it, and whose company it becomes; null when people do
     */
    static <D> Pending<D> opening(
            Lifecycle<D> lifecycle,
            Hearing<D> hearing,
            Ref<D> ref,
            @Nullable Filed<?> source,
            State<D> state,
            D content) {
        Filed<D> filed = Filed.opened(ref, lifecycle.version(), hearing.turn(), source, state, content);
        return new Pending<>(lifecycle.shape(), hearing, null, filed);
    }

    /** The document as it was before this turn; null when the turn opens it. */
    @Nullable
    Filed<D> before() {
        return before;
    }

    /** The document as the turn has it so far. */
    Filed<D> filed() {
        Filed<D> known = snapshot;
        if (known == null) {
            known = kept(envelope.journal(), envelope.version());
            snapshot = known;
        }
        return known;
    }

    /** The document as it is to be kept. */
    Filed<D> kept(JournalHead head, long version) {
        return new Filed<>(
                envelope.ref(),
                envelope.number(),
                envelope.tenant(),
                envelope.company(),
                envelope.lifecycle(),
                envelope.policy(),
                state,
                content,
                proposal,
                makers,
                approvals,
                deadlines,
                head,
                version,
                revision,
                envelope.openedAt(),
                envelope.openedBy());
    }

    Filed<D> envelope() {
        return envelope;
    }

    State<D> state() {
        return state;
    }

    long revision() {
        return revision;
    }

    List<Deadline> deadlines() {
        return deadlines;
    }

    /** The evidence that this turn adds, in order. */
    List<Vote> cast() {
        return cast;
    }

    /** The ids of the rules that were asked and met, sorted. */
    List<String> rules() {
        return rules;
    }

    boolean hasAmendment() {
        return proposal != null;
    }

    boolean isAmendmentDropped() {
        return amendmentDropped;
    }

    void met(List<String> ids) {
        if (rules.isEmpty()) {
            rules = ids;
        } else if (!rules.containsAll(ids)) {
            Set<String> all = new TreeSet<>(rules);
            all.addAll(ids);
            rules = List.copyOf(all);
        }
    }

    /** New content that only keeps books: it voids nothing, and nobody decided on it. */
    void book(D newContent) {
        content = newContent;
        snapshot = null;
    }

    /** New content by people: it turns the revision, voids what covered it, and makes them makers of what is covered. */
    void change(D newContent, Turn by) {
        if (newContent.equals(content)) {
            return;
        }
        Filed<D> was = filed();
        content = newContent;
        revision++;
        snapshot = null;
        boolean touches = shape.policies().isEmpty();
        for (ApprovalPolicy<Situation<D>> policy : shape.policies()) {
            Touched<Situation<D>> touched = touched(policy, was, filed());
            touches |= !touched.isNothing();
            approvals = approvals.and(lapse(policy, touched, approvals, by));
        }
        if (touches) {
            makers = union(makers, by.makers());
        }
        snapshot = null;
        lapseAmendment(was, by);
    }

    /** What people approve of an open amendment may have changed under them. */
    private void lapseAmendment(Filed<D> was, Turn by) {
        Amendment<D> open = proposal == null ? null : Amendment.of(filed(), shape);
        if (open != null) {
            Policy circumstances = hearing.turn().policy();
            Touched<Situation<D>> touched = touched(
                    open.policy(),
                    was.withContent(open.applied(was.content(), circumstances)),
                    was.withContent(open.applied(content, circumstances)));
            Approvals given = open.proposal().approvals();
            proposal = open.proposal().with(given.and(lapse(open.policy(), touched, given, by)));
            snapshot = null;
        }
    }

    /** Where a fact is missing that the policy looks at, nobody can tell what stands, so nothing does. */
    private Touched<Situation<D>> touched(ApprovalPolicy<Situation<D>> policy, Filed<D> was, Filed<D> is) {
        Hearing<D> facts = new Hearing<>(hearing.turn(), hearing.files());
        Set<Fact<D, ?>> reads = shape.readsOf(policy);
        return facts.has(reads, "AP-01", was) && facts.has(reads, "AP-01", is)
                ? policy.touched(hearing.on(was, shape.facts()), hearing.on(is, shape.facts()))
                : policy.touchedAll("missing-fact");
    }

    private List<Vote> lapse(
            ApprovalPolicy<Situation<D>> policy, Touched<Situation<D>> touched, Approvals given, Turn by) {
        List<Vote> lapsed = policy.lapse(
                touched,
                hearing.on(filed(), shape.facts()),
                given,
                by.actor().person(),
                hearing.turn().at());
        tell(lapsed);
        return lapsed;
    }

    /** Swaps an amendment in, as one revision: what it touches lapses, and what was given for it stands. */
    void amend(Amendment<D> amendment) {
        Turn turn = hearing.turn();
        Approvals own = amendment.proposal().approvals();
        long known = revision;
        proposal = null;
        snapshot = null;
        change(amendment.applied(content, turn.policy()), amendment.turn(turn.policy(), turn.at()));
        cast = cast.stream().filter(vote -> own.standing(vote.step()).isEmpty()).toList();
        makers = union(makers, amendment.proposal().makers());
        approvals = approvals.and(own.votes());
        revision = known + 1;
        snapshot = null;
    }

    /** Opens an amendment; what it would void is told now, though it lapses only when the amendment takes effect. */
    void propose(Filed.Proposal<D> opened, List<Vote> wouldVoid) {
        tell(wouldVoid);
        proposal = opened;
        snapshot = null;
    }

    /** Keeps more evidence about the open amendment. */
    void propose(Filed.Proposal<D> open) {
        proposal = open;
        snapshot = null;
    }

    void dropAmendment() {
        amendmentDropped = true;
        proposal = null;
        snapshot = null;
    }

    /** Adds evidence to the document's own. */
    void keep(List<Vote> votes) {
        approvals = approvals.and(votes);
        snapshot = null;
        tell(votes);
    }

    /** Writes evidence into the journal that is kept elsewhere. */
    void tell(List<Vote> votes) {
        cast = cast.isEmpty() ? votes : Rules.plus(cast, votes);
    }

    void move(State<D> to) {
        state = to;
        snapshot = null;
    }

    void deadlines(List<Deadline> running) {
        deadlines = running;
        snapshot = null;
    }

    /** The clocks that ran out and did not fire before this turn took them away. */
    List<Deadline> missed() {
        return missed;
    }

    void missed(List<Deadline> clocks) {
        missed = clocks;
    }

    private static Set<String> union(Set<String> some, Set<String> more) {
        if (some.containsAll(more)) {
            return some;
        }
        Set<String> all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }
}
