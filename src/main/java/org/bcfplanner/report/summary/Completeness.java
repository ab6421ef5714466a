package org.bcfplanner.report.summary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.NarrativeTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.narrative.ConditionAnswer;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.signoff.Signature;

/**
 * How much of what is asked for is there, in one section of the plan. Only what somebody could point to is counted:
 * fields that the edition asks for, sections of its Part 1, places for signatures.
 *
 * @param section as the window's navigation names it
 * @param filled  how many are there
 * @param needed  how many are asked for; 0 where nothing is
 */
public record Completeness(String section, int filled, int needed) {
    public static final String NARRATIVE = "Narrative";
    public static final String REPORT = "Board report";
    public static final String SIGN_OFF = "Sign-off";

    /** From 0 to 100, rounded down, so that 100 means that nothing is missing; 0 where nothing is asked for. */
    public int percent() {
        return needed == 0 ? 0 : (int) (100L * filled / needed);
    }

    /**
     * Of each section: by the fields that were counted, and where none are, narrative by the sections of Part 1 that hold
     * a word, sign-off by the places that are signed.
     *
     * @param counted the fields, by section; sections in which nothing is asked for may be among them
     */
    public static List<Completeness> of(Plan plan, Edition edition, List<Completeness> counted) {
        List<Completeness> all = new ArrayList<>();
        counted.stream().filter(each -> each.needed() > 0).forEach(all::add);
        if (!edition.narrative().sections().isEmpty()
                && all.stream().noneMatch(each -> each.section().equals(NARRATIVE))) {
            all.add(Math.min(1, all.size()), written(NARRATIVE, plan, edition.narrative()));
        }
        NarrativeTables report = edition.report().sections();
        if (hasReport(plan, edition)
                && all.stream().noneMatch(each -> each.section().equals(REPORT))) {
            all.add(written(REPORT, plan, report));
        }
        if (plan.signatures().size() > 0
                && all.stream().noneMatch(each -> each.section().equals(SIGN_OFF))) {
            all.add(signatures(plan));
        }
        return List.copyOf(all);
    }

    private static boolean hasReport(Plan plan, Edition edition) {
        return !edition.report().sections().sections().isEmpty()
                && (edition.sections().always().contains("report") || plan.hasReport());
    }

    /** A section counts as soon as it holds a word: whether the words are enough, people say, not a count. */
    private static Completeness written(String name, Plan plan, NarrativeTables tables) {
        Set<String> written = new HashSet<>();
        for (Passage passage : plan.passages()) {
            if (!passage.words().isBlank()) {
                written.add(passage.section());
            }
        }
        for (ConditionAnswer answer : plan.conditionAnswers()) {
            if (answer.answer() != ConditionAnswer.Answer.NOT_STATED) {
                written.add(answer.prompt());
            }
        }
        List<NarrativeTables.Section> asked =
                tables.sections().stream().filter(Completeness::wantsWords).toList();
        long filled = asked.stream().filter(each -> isWritten(each, written)).count();
        return new Completeness(name, (int) filled, asked.size());
    }

    private static boolean wantsWords(NarrativeTables.Section section) {
        return switch (section.kind()) {
            case TEXT, DOCUMENTS, VISION, SCHEMES, CONDITION -> true;
            case SUMMARY, SIGNATURES, RISKS, IMPLICATIONS, APPENDICES -> false;
        };
    }

    private static boolean isWritten(NarrativeTables.Section section, Set<String> written) {
        return written.contains(section.key())
                || section.prompts().stream().anyMatch(prompt -> written.contains(prompt.key()));
    }

    private static Completeness signatures(Plan plan) {
        int signed =
                (int) plan.signatures().stream().filter(Signature::isSigned).count();
        return new Completeness(SIGN_OFF, signed, plan.signatures().size());
    }
}
