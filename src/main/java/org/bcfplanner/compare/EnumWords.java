package org.bcfplanner.compare;

import java.util.Locale;
import java.util.Optional;
import org.bcfplanner.check.signing.SignatoryWords;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.plan.PlanState;
import org.bcfplanner.plan.board.Access;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.plan.finance.YesNo;
import org.bcfplanner.plan.metric.Direction;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.narrative.ChapterState;
import org.bcfplanner.plan.narrative.ConditionAnswer;
import org.bcfplanner.plan.narrative.Style;
import org.bcfplanner.plan.organisation.OrganisationKind;
import org.bcfplanner.plan.risk.Status;
import org.bcfplanner.plan.risk.Travel;
import org.bcfplanner.plan.scheme.InvestmentType;
import org.bcfplanner.plan.signoff.Signatory;
import org.bcfplanner.plan.strategy.ActionStatus;
import org.bcfplanner.plan.strategy.ValueKind;

/** What the constants of a plan are called: as the edition prints them where it does. */
final class EnumWords {
    private final Optional<Edition> edition;

    EnumWords(Optional<Edition> edition) {
        this.edition = edition;
    }

    /** Empty for a constant that says that nothing is said. One of a kind that nobody has named is an error. */
    String of(Enum<?> constant) {
        return switch (constant) {
            case InvestmentType type -> edition.map(each -> each.label(type)).orElseGet(() -> plain(type));
            case OrganisationKind kind -> edition.map(each -> each.label(kind)).orElseGet(() -> plain(kind));
            case Kind kind ->
                edition.map(each -> each.kinds().getOrDefault(kind, plain(kind)))
                        .orElseGet(() -> plain(kind));
            case Bound bound -> edition.map(each -> each.label(bound)).orElseGet(() -> plain(bound));
            case PoolMeasure measure -> edition.map(each -> each.label(measure)).orElseGet(() -> plain(measure));
            case Signatory kind -> SignatoryWords.of(kind);
            case PlanState state -> state.label();
            case Unit unit -> unit.label();
            case ChapterState state -> state.label();
            case ConditionAnswer.Answer answer -> answer.label();
            case YesNo answer -> answer.label();
            case Direction direction -> direction == Direction.NOT_STATED ? "" : direction.label();
            case Style style -> style.label();
            case Status status -> status.label();
            case ActionStatus status -> status.label();
            case ValueKind kind -> plain(kind);
            case Access access -> access.label();
            case Travel travel -> travel == Travel.NOT_STATED ? "" : travel.label();
            default -> throw new IllegalArgumentException("Nobody has said what people call " + constant);
        };
    }

    /** For an edition that this program does not know: {@code NOT_STATED} becomes {@code Not stated}. */
    private static String plain(Enum<?> constant) {
        String words = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
