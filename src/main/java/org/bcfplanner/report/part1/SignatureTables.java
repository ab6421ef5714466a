package org.bcfplanner.report.part1;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bcfplanner.edition.Part1Words;
import org.bcfplanner.plan.signoff.Signatory;
import org.bcfplanner.plan.signoff.Signature;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.report.document.Block;
import org.bcfplanner.report.document.Table;

/**
 * A block for each signature, those of one kind together in the order of the template; of a kind that nobody is named
 * for, an empty block with the template's placeholders.
 */
final class SignatureTables {
    private final Frame frame;

    private SignatureTables(Frame frame) {
        this.frame = frame;
    }

    static List<Block> of(Frame frame) {
        SignatureTables tables = new SignatureTables(frame);
        return Arrays.stream(Signatory.values())
                .flatMap(kind -> frame.words().signature(kind).stream())
                .flatMap(block -> tables.signatures(block.kind()).map(each -> tables.table(block, each)))
                .toList();
    }

    private Stream<Signature> signatures(Signatory kind) {
        List<Signature> given = frame.plan().signatures().stream()
                .filter(each -> each.kind() == kind)
                .sorted(Ranked.order())
                .toList();
        return given.isEmpty() ? Stream.of(unnamed(kind)) : given.stream();
    }

    /** A place for a signature of which nobody has said anything; its id stands for nothing. */
    private static Signature unnamed(Signatory kind) {
        return Signature.of(Id.derivedFrom("signature", kind), kind, "");
    }

    private Block table(Part1Words.SignatureBlock words, Signature signature) {
        List<Table.Row> rows = new ArrayList<>();
        rows.add(row(words.signed(), signature.body(), words.placeholders().body()));
        rows.add(row(words.by(), signature.byPost(), words.placeholders().by()));
        if (!words.position().isBlank()) {
            String position = signature.role().isBlank() ? signature.byPost() : signature.role();
            rows.add(row(words.position(), position, words.placeholders().position()));
        }
        rows.add(row(words.date(), date(signature), words.placeholders().date()));
        boolean unnamed = signature.body().isBlank()
                || signature.body().strip().equals(words.placeholders().body());
        String caption = unnamed ? words.signed() : signature.body();
        return new Table(caption, List.of(Table.Column.names(2), Table.Column.words(3)), rows);
    }

    private static Table.Row row(String label, String given, String placeholder) {
        return Table.Row.data(Table.Cell.of(label), Table.Cell.of(given.isBlank() ? placeholder : given));
    }

    /** {@code 3rd February 2014, for version 0.5; under delegated authority, not yet confirmed}. */
    private String date(Signature signature) {
        if (!signature.isSigned()) {
            return "";
        }
        List<String> said = new ArrayList<>();
        String current = frame.plan().details().version();
        if (!signature.version().isBlank() && !signature.version().equals(current)) {
            said.add(frame.words().signedAs().replace("{version}", signature.version()));
        }
        boolean confirmed = !signature.ratified().equals(PrintedDate.NONE);
        if (signature.delegated() && confirmed) {
            said.add(frame.words()
                    .ratified()
                    .replace("{date}", signature.ratified().said()));
        } else if (signature.delegated()) {
            said.add(frame.words().delegated());
        }
        return signature.signed().said() + (said.isEmpty() ? "" : " (" + String.join("; ", said) + ")");
    }
}
