package org.bcfplanner.edition;

import java.util.List;
import java.util.Optional;
import org.bcfplanner.plan.signoff.Signatory;

/**
 * What Part 1 prints around the plan's own words, as a document.
 *
 * @param subject   what kind of document it is, for its properties and the foot of every page
 * @param preamble  what stands under the title, with {@code {copy}} where the address is to stand
 * @param copy      the address that gets a copy
 * @param contents  the heading of the table of contents
 * @param version   how the version is told, with {@code {version}} where it is to stand
 * @param nothing   what a draft says where nothing is written
 * @param profile   the heading of the facts about people and place
 * @param signatures the blocks for signatures, one for each kind
 * @param delegated what is said of a signature that its body has yet to confirm
 * @param ratified  what is said of one that it has, with {@code {date}}
 * @param signedAs  what is said of one that was given for another version, with {@code {version}}
 */
public record Part1Words(
        String subject,
        List<String> preamble,
        String copy,
        String contents,
        String version,
        String nothing,
        String profile,
        List<SignatureBlock> signatures,
        String delegated,
        String ratified,
        String signedAs,
        Documents documents,
        Vision vision,
        Schemes schemes,
        Conditions conditions,
        Risks risks,
        Outcomes outcomes,
        Finance finance) {
    /**
     * The labels of a block.
     *
     * @param position empty where the template does not ask for one
     */
    public record SignatureBlock(
            Signatory kind, String signed, String by, String position, String date, Placeholders placeholders) {}

    /** What stands where nothing is given yet. */
    public record Placeholders(String body, String by, String position, String date) {}

    /**
     * Headings of the table of related documents.
     *
     * @param reference the heading of a column that is there only where documents have numbers
     */
    public record Documents(String reference, String title, String synopsis) {}

    /** The headings of the grid of principles. */
    public record Vision(String caption, List<String> columns) {}

    /**
     * The tables and texts of schemes.
     *
     * @param spend what a table of one year is called: {@code {year} spend}
     */
    public record Schemes(
            String number,
            String scheme,
            String description,
            String type,
            String spend,
            String total,
            String requirements,
            String outcomes,
            String metrics) {}

    /** Words of the table of national conditions. */
    public record Conditions(String answer, String evidence, String byWhen, String idle) {}

    /**
     * Words of the table of risks.
     *
     * @param key what stands before the steps of the scale
     */
    public record Risks(String caption, String key) {}

    /** Words of the tables of outcomes and metrics, and of what leads to them. */
    public record Outcomes(
            String part, String heading, String caption, String outcomes, String measurement, String footnotes) {}

    /**
     * The tables of money.
     *
     * @param investmentNote what is said above the table of investment
     * @param excluded       the name of the row that says what a total leaves out
     */
    public record Finance(
            String heading,
            String spend,
            String investment,
            String investmentNote,
            String scheme,
            String total,
            String excluded) {}

    /** The block for signatures of a kind. */
    public Optional<SignatureBlock> signature(Signatory kind) {
        return signatures.stream().filter(block -> block.kind() == kind).findFirst();
    }
}
