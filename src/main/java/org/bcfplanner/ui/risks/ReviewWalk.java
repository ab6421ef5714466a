package org.bcfplanner.ui.risks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bcfplanner.change.Edit;
import org.bcfplanner.change.edits.RiskEdits;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.risk.Rating;
import org.bcfplanner.plan.risk.Reviews;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.risk.RiskReview;
import org.bcfplanner.plan.risk.Stage;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Text;

/**
 * A review under way: some risks one after another. What is chosen and typed of a risk stays until it is answered, so
 * that one can go back and forth, leave and come again. An answer is an edit of its own: once it is undone, the risk
 * counts as not reviewed.
 */
final class ReviewWalk {
    private final RegisterModel model;
    private final List<Id<Risk>> all;
    private final String reviewer;
    private final NextReview usual;
    private final Map<Id<Risk>, ReviewDraft> drafts = new HashMap<>();
    private final Map<Id<Risk>, Answer> answers = new HashMap<>();
    private Optional<Id<Risk>> at;

    /**
     * What has been answered.
     *
     * @param before the risk as it stood until then
     */
    private record Answer(Id<RiskReview> review, Risk before) {}

    /**
     * @param risks    to go through, at least one
     * @param reviewer the post that looks; blank for the owner of each risk
     */
    ReviewWalk(RegisterModel model, List<Risk> risks, String reviewer, NextReview usual) {
        this.model = model;
        this.all = risks.stream().map(Risk::id).toList();
        this.reviewer = reviewer.strip();
        this.usual = usual;
        this.at = Optional.of(all.getFirst());
    }

    /** The risks that are still in the plan. */
    List<Risk> risks() {
        return all.stream()
                .flatMap(id -> model.plan().risks().find(id).stream())
                .toList();
    }

    /** The risk that is looked at; empty at the end. */
    Optional<Risk> risk() {
        return at.flatMap(id -> model.plan().risks().find(id));
    }

    /** The place of the risk that is looked at among all, from 1. */
    int place() {
        return at.map(id -> risks().stream().map(Risk::id).toList().indexOf(id)).orElse(-1) + 1;
    }

    /** {@code 3 of 17}; at the end how many have been reviewed. */
    String progress() {
        return (at.isEmpty() ? reviewed() : place()) + " of " + risks().size();
    }

    boolean isAnswered(Risk risk) {
        return answer(risk.id()).isPresent();
    }

    int reviewed() {
        return (int) risks().stream().filter(this::isAnswered).count();
    }

    private int rescored() {
        return (int) risks().stream()
                .filter(risk -> answer(risk.id())
                        .filter(answer -> differs(
                                stage -> answer.before().at(stage),
                                stage -> review(answer).at(stage)))
                        .isPresent())
                .count();
    }

    /** What has been done, as a sentence. */
    String summary() {
        int reviewed = reviewed();
        int left = risks().size() - reviewed;
        String done = reviewed == 0
                ? "No risk has been reviewed."
                : RiskWords.risks(reviewed) + " reviewed, " + rescored() + " re-scored.";
        return left == 0 ? done : done + " " + left + (left == 1 ? " is" : " are") + " left for another time.";
    }

    /** The latest review of a risk before this one. */
    Optional<RiskReview> before(Risk risk) {
        Optional<Id<RiskReview>> own = answer(risk.id()).map(Answer::review);
        return Reviews.of(model.plan().riskReviews()).of(risk.id()).reversed().stream()
                .filter(review -> own.filter(review.id()::equals).isEmpty())
                .findFirst();
    }

    Rating rating(Stage stage) {
        Rating chosen = draft().ratings().get(stage);
        return chosen != null ? chosen : risk().map(risk -> risk.at(stage)).orElse(Rating.BLANK);
    }

    String reason() {
        return draft().reason();
    }

    String next() {
        return draft().next();
    }

    void rate(Stage stage, Rating rating) {
        keep(draft().rated(stage, rating));
    }

    void because(String why) {
        keep(draft().because(why));
    }

    void nextOn(String typed) {
        keep(draft().nextOn(typed));
    }

    /** Whether a rating is another than it was before this review. */
    boolean isRescored() {
        return risk().filter(risk -> differs(stood(risk)::at, this::rating)).isPresent();
    }

    /**
     * Whether a reason is to be given: where a rating is another than the review before left it. Without one to compare
     * with, on this scale, it is where the rating changes now.
     */
    boolean asksReason() {
        return risk().flatMap(this::before)
                .filter(review -> review.scale().equals(scaleCode()))
                .map(review -> differs(review::at, this::rating))
                .orElseGet(this::isRescored);
    }

    Optional<String> refusedReason() {
        return asksReason() && reason().isBlank()
                ? Optional.of("Say why the score is another: the reason is kept with the review.")
                : Optional.empty();
    }

    Optional<String> refusedNext() {
        return NextReview.refusal(next(), model.session().today());
    }

    /** Keeps the review of this risk, in the place of an earlier answer, and goes on. Nothing may be refused. */
    void answer() {
        risk().ifPresent(risk -> {
            RiskReview review = review(risk);
            PrintedDate next = next().isBlank() ? PrintedDate.NONE : PrintedDate.read(next().strip());
            Optional<Id<RiskReview>> earlier = answer(risk.id()).map(Answer::review);
            Answer answer = new Answer(review.id(), stood(risk));
            model.session().apply(Edit.of("review " + model.name(risk.id()), plan -> {
                Plan without = earlier.map(id -> plan.withRiskReviews(rows -> rows.without(id)))
                        .orElse(plan);
                return RiskEdits.review(without, review, next);
            }));
            answers.put(risk.id(), answer);
            drafts.remove(risk.id());
            forward();
        });
    }

    /** Gives up what is chosen and typed of this risk, and goes on. */
    void skip() {
        at.ifPresent(drafts::remove);
        forward();
    }

    /** To the next risk, or behind the last to the end. */
    void forward() {
        at = place() == 0 ? at : at(place());
    }

    /** To the risk before; from the end to the last. */
    void back() {
        at = at(Math.max(0, (at.isEmpty() ? risks().size() + 1 : place()) - 2));
    }

    /** To the first risk that has no answer yet; stays where all have one. */
    void toFirstLeft() {
        risks().stream().filter(risk -> !isAnswered(risk)).findFirst().ifPresent(risk -> at = Optional.of(risk.id()));
    }

    /** Where the risk that is looked at has gone from the plan, the first that is left takes its place. */
    void settle() {
        if (at.isPresent() && risk().isEmpty()) {
            at = Optional.empty();
            toFirstLeft();
        }
    }

    private Optional<Id<Risk>> at(int index) {
        List<Risk> risks = risks();
        return index < risks.size() ? Optional.of(risks.get(index).id()) : Optional.empty();
    }

    private RiskReview review(Risk risk) {
        RiskReview review = RiskReview.of(
                model.ids().create(),
                risk,
                scaleCode(),
                PrintedDate.read(NextReview.day(model.session().today())));
        for (Stage stage : Stage.values()) {
            review = review.rating(stage, lookedAt(rating(stage)));
        }
        Text why = asksReason() ? Text.parse(reason().strip()) : Text.EMPTY;
        return review.saying(reviewer.isEmpty() ? risk.owner().strip() : reviewer, why);
    }

    private RiskReview review(Answer answer) {
        return model.plan().riskReviews().get(answer.review());
    }

    /** The answer of a risk, unless it has been undone. */
    private Optional<Answer> answer(Id<Risk> risk) {
        return Optional.ofNullable(answers.get(risk))
                .filter(answer -> model.plan().riskReviews().contains(answer.review()));
    }

    /** The risk as it stood before this review. */
    private Risk stood(Risk risk) {
        return answer(risk.id()).map(Answer::before).orElse(risk);
    }

    private ReviewDraft draft() {
        return at.flatMap(id -> Optional.ofNullable(drafts.get(id))).orElseGet(this::untouched);
    }

    private ReviewDraft untouched() {
        return risk().map(risk -> answer(risk.id())
                        .map(answer -> ReviewDraft.of(
                                review(answer).reason().written(), risk.review().words()))
                        .orElseGet(() -> ReviewDraft.of(
                                "", usual.words(risk, model.session().today()))))
                .orElse(ReviewDraft.of("", ""));
    }

    private void keep(ReviewDraft draft) {
        at.ifPresent(id -> drafts.put(id, draft));
    }

    private String scaleCode() {
        return model.plan().details().riskScale();
    }

    private boolean differs(Function<Stage, Rating> one, Function<Stage, Rating> other) {
        return Stream.of(Stage.values())
                .anyMatch(stage -> !SameRating.on(model.scale(), one.apply(stage), other.apply(stage)));
    }

    /** Whoever reviews a rating has looked at it. */
    private static Rating lookedAt(Rating rating) {
        return new Rating(rating.probability(), rating.impact(), rating.score(), false);
    }
}
