package org.bcfplanner.exchange.docx;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where words lead: to pages and mail boxes, never to files of the computer on which the plan was written. */
final class Links {
    private static final Set<String> FOLLOWED = Set.of("http", "https", "mailto");

    private final Packed.Part part;
    private final Map<String, Optional<String>> ids = new HashMap<>();

    Links(Packed.Part part) {
        this.part = part;
    }

    /** The id by which the text calls a target; empty for one that is kept as text. */
    Optional<String> id(String target) {
        return ids.computeIfAbsent(target, each -> address(each).flatMap(part::link));
    }

    static Optional<String> address(String target) {
        String stripped = target.strip().replace(" ", "%20");
        String whole = stripped.toLowerCase(Locale.ROOT).startsWith("www.") ? "https://" + stripped : stripped;
        try {
            URI address = new URI(whole);
            String scheme = address.getScheme();
            boolean followed = scheme != null
                    && FOLLOWED.contains(scheme.toLowerCase(Locale.ROOT))
                    && !address.getSchemeSpecificPart().isBlank();
            return followed ? Optional.of(address.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }
}
