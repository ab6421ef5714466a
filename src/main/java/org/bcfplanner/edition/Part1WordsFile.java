package org.bcfplanner.edition;

import org.bcfplanner.plan.signoff.Signatory;

/** Makes the words of Part 1 as a document. */
final class Part1WordsFile {
    private Part1WordsFile() {}

    static Part1Words read(Fields document) {
        return new Part1Words(
                document.text("subject"),
                document.texts("preamble"),
                document.text("copy"),
                document.text("contents"),
                document.text("version"),
                document.text("nothing"),
                document.text("profile"),
                document.listOfFields("signatures").stream()
                        .map(Part1WordsFile::signature)
                        .toList(),
                document.text("delegated"),
                document.text("ratified"),
                document.text("signed-as"),
                documents(document.fields("documents")),
                vision(document.fields("vision")),
                schemes(document.fields("schemes")),
                conditions(document.fields("conditions")),
                new Part1Words.Risks(
                        document.fields("risks").text("caption"),
                        document.fields("risks").text("key")),
                outcomes(document.fields("outcomes")),
                finance(document.fields("finance")));
    }

    private static Part1Words.SignatureBlock signature(Fields block) {
        Fields words = block.fields("placeholders");
        return new Part1Words.SignatureBlock(
                Signatory.valueOf(block.text("kind")),
                block.text("signed"),
                block.text("by"),
                block.text("position"),
                block.text("date"),
                new Part1Words.Placeholders(
                        words.text("body"), words.text("by"), words.text("position"), words.text("date")));
    }

    private static Part1Words.Documents documents(Fields documents) {
        return new Part1Words.Documents(
                documents.text("reference"), documents.text("title"), documents.text("synopsis"));
    }

    private static Part1Words.Vision vision(Fields vision) {
        return new Part1Words.Vision(vision.text("caption"), vision.texts("columns"));
    }

    private static Part1Words.Schemes schemes(Fields schemes) {
        return new Part1Words.Schemes(
                schemes.text("number"),
                schemes.text("scheme"),
                schemes.text("description"),
                schemes.text("type"),
                schemes.text("spend"),
                schemes.text("total"),
                schemes.text("requirements"),
                schemes.text("outcomes"),
                schemes.text("metrics"));
    }

    private static Part1Words.Conditions conditions(Fields conditions) {
        return new Part1Words.Conditions(
                conditions.text("answer"),
                conditions.text("evidence"),
                conditions.text("by-when"),
                conditions.text("idle"));
    }

    private static Part1Words.Outcomes outcomes(Fields outcomes) {
        return new Part1Words.Outcomes(
                outcomes.text("part"),
                outcomes.text("heading"),
                outcomes.text("caption"),
                outcomes.text("outcomes"),
                outcomes.text("measurement"),
                outcomes.text("footnotes"));
    }

    private static Part1Words.Finance finance(Fields finance) {
        return new Part1Words.Finance(
                finance.text("heading"),
                finance.text("spend"),
                finance.text("investment"),
                finance.text("investment-note"),
                finance.text("scheme"),
                finance.text("total"),
                finance.text("excluded"));
    }
}
