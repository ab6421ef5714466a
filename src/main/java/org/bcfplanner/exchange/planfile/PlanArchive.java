package org.bcfplanner.exchange.planfile;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.bcfplanner.contribute.Copy;
import org.bcfplanner.contribute.Travel;
import org.bcfplanner.plan.Plan;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.exc.JacksonIOException;

/**
 * The zip of a plan file: manifest.json, then plan.json, then travel.json if it is sent to somebody, nothing else. Read from front to back in one pass, holding no
 * more than one row at a time beside the plan.
 */
final class PlanArchive {
    /** The first moment a zip can name, so that the same plan makes the same bytes whenever it is written. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private PlanArchive() {}

    static void write(Plan plan, Travel travel, String program, OutputStream file) throws IOException {
        try {
            writeParts(plan, travel, program, file);
        } catch (JacksonIOException wrapped) {
            throw wrapped.getCause();
        }
    }

    /** The checksum that a file of a plan has of it. */
    static String digest(Plan plan) {
        return digest(json(plan));
    }

    private static ByteArrayOutputStream json(Plan plan) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PlanJson.write(plan, bytes);
        return bytes;
    }

    private static String digest(ByteArrayOutputStream bytes) {
        MessageDigest digest = sha256();
        digest.update(bytes.toByteArray());
        return hexadecimal(digest);
    }

    private static void writeParts(Plan plan, Travel travel, String program, OutputStream file) throws IOException {
        ByteArrayOutputStream bytes = json(plan);
        Manifest manifest = Manifest.of(plan, PlanFormat.CURRENT.version(), program, digest(bytes));
        ZipOutputStream zip = new ZipOutputStream(file);
        put(zip, Manifest.ENTRY);
        manifest.write(zip);
        put(zip, PlanJson.ENTRY);
        bytes.writeTo(zip);
        if (!travel.isNone()) {
            put(zip, TravelJson.ENTRY);
            TravelJson.write(travel, zip);
        }
        zip.finish();
    }

    private static void put(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    /** The copy in a zip, given as a buffered stream; whatever is not exactly a plan file is {@link Refused}. */
    static Copy read(InputStream file, PlanFormat format) throws IOException {
        CountedStream counted = new CountedStream(file);
        ZipInputStream zip = new ZipInputStream(counted);
        BoundedStream manifestBytes = next(zip, Manifest.ENTRY, Limits.MANIFEST_BYTES, counted);
        Manifest manifest = Manifest.read(manifestBytes, format);
        BoundedStream planBytes = next(zip, PlanJson.ENTRY, Limits.PLAN_BYTES, counted);
        Plan plan = read(planBytes, manifest, format);
        Travel travel = travel(zip, counted);
        manifest.mustDescribe(plan);
        Wholeness.mustHold(plan);
        return new Copy(plan, travel, manifest.sha256());
    }

    private static Travel travel(ZipInputStream zip, CountedStream file) throws IOException {
        ZipEntry third = entry(zip);
        if (third == null) {
            return Travel.NONE;
        }
        mustBeTravel(third.getName().equals(TravelJson.ENTRY), third);
        Travel travel = TravelJson.read(new BoundedStream(zip, TravelJson.ENTRY, Limits.TRAVEL_BYTES, file::count));
        ZipEntry more = entry(zip);
        mustBeTravel(more == null, more);
        return travel;
    }

    private static void mustBeTravel(boolean expected, @Nullable ZipEntry found) {
        if (!expected) {
            String name = requireNonNull(found).getName();
            throw new Refused("it holds something that is no part of a plan, " + Refused.quoted(name) + ".");
        }
    }

    /** Reads to the end whatever comes, so that a damaged file is told as damaged rather than as ill-written. */
    private static Plan read(InputStream entry, Manifest manifest, PlanFormat format) throws IOException {
        MessageDigest digest = sha256();
        DigestInputStream bytes = new DigestInputStream(entry, digest);
        Plan plan = null;
        Refused refusal = null;
        try {
            plan = PlanJsonReader.read(bytes, format, (int) manifest.format());
        } catch (Refused refused) {
            refusal = refused;
        }
        bytes.transferTo(OutputStream.nullOutputStream());
        if (!hexadecimal(digest).equals(manifest.sha256())) {
            throw new Refused("it is damaged: what it holds is not what was written (its checksum is wrong).");
        }
        if (plan == null) {
            throw requireNonNull(refusal);
        }
        return plan;
    }

    private static BoundedStream next(ZipInputStream zip, String name, long most, CountedStream file)
            throws IOException {
        ZipEntry entry = entry(zip);
        if (entry == null) {
            throw new Refused("its part " + name + " is missing.");
        }
        if (!entry.getName().equals(name)) {
            throw new Refused("it holds " + Refused.quoted(entry.getName()) + " where " + name + " is expected.");
        }
        return new BoundedStream(zip, name, most, file::count);
    }

    private static @Nullable ZipEntry entry(ZipInputStream zip) throws IOException {
        try {
            return zip.getNextEntry();
        } catch (IllegalArgumentException malformedName) {
            throw new Refused("the name of one of its parts is not text.", malformedName);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private static String hexadecimal(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
