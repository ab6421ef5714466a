package org.bcfplanner.exchange.planfile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.bcfplanner.plan.Plan;

/** Plan files taken apart and put together again, well or badly. */
public final class Archives {
    private Archives() {}

    /** The entries of a zip by name, in their order. */
    public static Map<String, byte[]> entries(Path file) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return entries;
    }

    public static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    /** The text of plan.json as this program writes it. */
    public static String json(Plan plan) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PlanJson.write(plan, bytes);
        return bytes.toString(UTF_8);
    }

    static byte[] manifest(Plan plan, byte[] json) {
        return manifest(plan, json, PlanFormat.CURRENT.version());
    }

    private static byte[] manifest(Plan plan, byte[] json, int format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Manifest.of(plan, format, "0.1.0", sha256(json)).write(bytes);
        return bytes.toByteArray();
    }

    /** A zip whose manifest is that of {@code plan}, with the right checksum of whatever {@code json} holds. */
    public static byte[] sealed(Plan plan, byte[] json) {
        return sealed(plan, json, PlanFormat.CURRENT.version());
    }

    /** The same as if written in another version of the format. */
    static byte[] sealed(Plan plan, byte[] json, int format) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("manifest.json", manifest(plan, json, format));
        entries.put("plan.json", json);
        return zip(entries);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
