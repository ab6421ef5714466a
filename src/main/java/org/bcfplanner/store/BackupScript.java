package org.bcfplanner.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.bcfplanner.store.ScriptLexer.Kind;
import org.bcfplanner.store.ScriptLexer.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows out of a backup. A script can carry code, and a file can be swapped, so nothing in it is ever run:
 * rows are read as plain values, the statements that make tables are passed over, and anything else refuses the file.
 */
final class BackupScript {
    /** How the statements begin that a backup holds besides its rows. */
    private static final Set<String> PASSED_OVER =
            Set.of("CREATE USER", "CREATE CACHED", "CREATE MEMORY", "CREATE INDEX", "CREATE UNIQUE", "ALTER TABLE");

    private final ScriptLexer lexer;
    private final Rows rows;

    /** Takes the rows as they are read. */
    interface Rows {
        /** Takes a row; its values are texts, truth values or null, one for each column. */
        void row(String table, List<String> columns, List<@Nullable Object> values) throws Exception;
    }

    private BackupScript(Reader in, Rows rows) {
        this.lexer = new ScriptLexer(in);
        this.rows = rows;
    }

    /**
     * Reads a file to its end. A file that is broken is an {@link IOException}; one that holds anything but a backup
     * an {@link IllegalArgumentException} that says what.
     */
    static void read(Backup backup, LibraryKey key, Rows rows) throws Exception {
        try (InputStream file = backup.open(key);
                Reader in = new InputStreamReader(
                        new GZIPInputStream(new BufferedInputStream(file)), StandardCharsets.UTF_8)) {
            new BackupScript(in, rows).statements();
        }
    }

    private void statements() throws Exception {
        for (Token token = lexer.next(); token.kind() != Kind.END; token = lexer.next()) {
            if (token.is(Kind.WORD, "INSERT")) {
                insert();
            } else if (!token.is(Kind.SIGN, ";")) {
                passOver(token);
            }
        }
    }

    private void passOver(Token first) throws IOException {
        Token second = lexer.next();
        String head = first.text() + " " + second.text();
        if (first.kind() != Kind.WORD || second.kind() != Kind.WORD || !PASSED_OVER.contains(head)) {
            throw new IllegalArgumentException("the statement " + head);
        }
        Token token = second;
        while (!token.is(Kind.SIGN, ";")) {
            token = lexer.next();
            if (token.kind() == Kind.END) {
                throw new IllegalArgumentException("a statement without an end");
            }
        }
    }

    private void insert() throws Exception {
        expect(Kind.WORD, "INTO");
        expect(Kind.NAME, "PUBLIC");
        expect(Kind.SIGN, ".");
        String table = name();
        List<String> columns = new ArrayList<>();
        expect(Kind.SIGN, "(");
        do {
            columns.add(name());
        } while (separated(")"));
        expect(Kind.WORD, "VALUES");
        do {
            rows.row(table, columns, row(columns.size()));
        } while (separated(";"));
    }

    private List<@Nullable Object> row(int size) throws IOException {
        expect(Kind.SIGN, "(");
        List<@Nullable Object> values = new ArrayList<>();
        do {
            values.add(value());
        } while (separated(")"));
        if (values.size() != size) {
            throw new IllegalArgumentException("a row of another length than its columns");
        }
        return values;
    }

    private @Nullable Object value() throws IOException {
        Token token = lexer.next();
        return switch (token.kind()) {
            case TEXT, NUMBER -> token.text();
            case SIGN -> negative(token);
            case WORD -> named(token.text());
            case NAME, END -> throw unexpected(token);
        };
    }

    private String negative(Token sign) throws IOException {
        Token number = lexer.next();
        if (!sign.is(Kind.SIGN, "-") || number.kind() != Kind.NUMBER) {
            throw unexpected(sign);
        }
        return "-" + number.text();
    }

    private @Nullable Object named(String word) throws IOException {
        return switch (word) {
            case "NULL" -> null;
            case "TRUE", "FALSE" -> word.equals("TRUE");
            case "UUID", "DATE" -> text();
            case "TIMESTAMP" -> moment();
            default -> throw new IllegalArgumentException("the value " + word);
        };
    }

    private String moment() throws IOException {
        Token token = lexer.next();
        if (token.is(Kind.WORD, "WITH")) {
            expect(Kind.WORD, "TIME");
            expect(Kind.WORD, "ZONE");
            return text();
        }
        if (token.kind() != Kind.TEXT) {
            throw unexpected(token);
        }
        return token.text();
    }

    private String text() throws IOException {
        return only(Kind.TEXT);
    }

    private String name() throws IOException {
        return only(Kind.NAME);
    }

    private String only(Kind kind) throws IOException {
        Token token = lexer.next();
        if (token.kind() != kind) {
            throw unexpected(token);
        }
        return token.text();
    }

    private void expect(Kind kind, String text) throws IOException {
        Token token = lexer.next();
        if (!token.is(kind, text)) {
            throw unexpected(token);
        }
    }

    /** True behind a comma, false behind the sign that ends the list. */
    private boolean separated(String end) throws IOException {
        Token token = lexer.next();
        if (!token.is(Kind.SIGN, ",") && !token.is(Kind.SIGN, end)) {
            throw unexpected(token);
        }
        return token.text().equals(",");
    }

    private static IllegalArgumentException unexpected(Token token) {
        return new IllegalArgumentException(token.kind() == Kind.END ? "an end too early" : token.text());
    }
}
