package org.bcfplanner.endurance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;

/** Inputs made of others: bytes changed, parts left out, doubled or put in, and beginnings of one with ends of another. */
final class Mutation {
    private static final List<String> PIECES = List.of(
            "\"",
            "{",
            "[",
            "}",
            "]",
            "null",
            "-1",
            "1e999",
            "99999999999999999999",
            "\\u0000",
            "\\ud800",
            "\0",
            "\t",
            "\n",
            "\r\n",
            "=1+1",
            "../",
            "<b>",
            "<table>",
            "</p>",
            "<![CDATA[",
            "&#x110000;",
            "&amp",
            "\uFEFF",
            "\u202E",
            "🙂",
            "\\");

    private final Random random;

    Mutation(long seed) {
        random = new Random(seed);
    }

    byte[] of(byte[] input, byte[] other) {
        byte[] changed = input;
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(changed.length + 1);
            int to = Math.min(changed.length, at + random.nextInt(40));
            changed = switch (random.nextInt(5)) {
                case 0 -> joined(changed, at, new byte[] {(byte) random.nextInt(256)}, changed, at);
                case 1 -> joined(changed, at, new byte[0], changed, to);
                case 2 -> joined(changed, to, new byte[0], changed, at);
                case 3 -> joined(changed, at, piece(), changed, at);
                default -> joined(changed, at, new byte[0], other, random.nextInt(other.length + 1));
            };
        }
        return changed;
    }

    private byte[] piece() {
        return PIECES.get(random.nextInt(PIECES.size()))
                .repeat(random.nextInt(30) == 0 ? 2_000 : 1)
                .getBytes(UTF_8);
    }

    private static byte[] joined(byte[] head, int to, byte[] between, byte[] tail, int from) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(head, 0, to);
        all.writeBytes(between);
        all.write(tail, from, tail.length - from);
        return all.toByteArray();
    }
}
