package org.bcfplanner.exchange.planfile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.zip.ZipException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** JSON as plan files have it: UTF-8 and nothing else, small limits, no leniency. */
final class Json {
    /** A little above our own limit, so that ours, which names the place, speaks first. */
    private static final int STRING_GUARD = Limits.LONG_TEXT + 20_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(8)
                    .maxNumberLength(40)
                    .maxStringLength(STRING_GUARD)
                    .maxNameLength(200)
                    .build())
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private Json() {}

    static JsonParser parser(InputStream bytes) {
        InputStreamReader text = new InputStreamReader(
                bytes,
                UTF_8.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        return FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    static JsonGenerator generator(OutputStream bytes) {
        ObjectWriteContext oneEntityPerLine = new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return new OneEntityPerLine();
            }
        };
        return FACTORY.createGenerator(oneEntityPerLine, bytes, JsonEncoding.UTF8);
    }

    /** What a parser threw, in words that name the part and the line. */
    static Refused refusal(String part, JacksonException thrown) {
        String line = thrown.getLocation() == null
                ? ""
                : ", line " + thrown.getLocation().getLineNr();
        String wrong;
        if (thrown.getCause() instanceof ZipException || thrown.getCause() instanceof EOFException) {
            return new Refused("it is damaged: its part " + part + " does not unpack.", thrown);
        }
        if (thrown.getCause() instanceof CharacterCodingException) {
            wrong = "holds bytes that are not UTF-8 text";
        } else if (thrown instanceof StreamConstraintsException) {
            wrong = "holds a name, number, text or nesting beyond every limit";
        } else {
            wrong = "is not well-formed JSON";
        }
        return new Refused(part + line + ", " + wrong + ".", thrown);
    }
}
