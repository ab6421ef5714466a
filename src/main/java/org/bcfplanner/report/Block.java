package org.bcfplanner.report;

/** A part of a sheet. */
public sealed interface Block
        permits Block.Title, Block.Heading, Block.Note, Block.Statement, Block.TextBox, Block.Gap, Table {
    /** What the sheet is part of. */
    record Title(String text) implements Block {}

    /** What the sheet, or what follows, is about. */
    record Heading(String text) implements Block {}

    /** A sentence or two for the reader. */
    record Note(String text) implements Block {}

    /** A sentence that says a value of the plan. */
    record Statement(String text, Source source) implements Block {}

    /**
     * Room for a text of the reader's own, under a prompt; empty until something is written.
     *
     * @param source what of the plan the text is
     */
    record TextBox(String prompt, String text, Source source) implements Block {}

    /** Some room between two blocks. */
    record Gap() implements Block {}
}
