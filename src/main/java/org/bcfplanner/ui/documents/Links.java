package org.bcfplanner.ui.documents;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Links that every reader of a document can follow: pages of the web and addresses for letters. */
final class Links {
    private Links() {}

    /** Why a text is no such link, in a sentence; empty where it is one, or blank. */
    static Optional<String> refusal(String typed) {
        String link = typed.strip();
        if (link.isEmpty() || isLink(link)) {
            return Optional.empty();
        }
        return Optional.of(
                link.toLowerCase(Locale.ROOT).startsWith("www.")
                        ? "Begin the link with https://, as https://" + link + "."
                        : "“" + shortened(link)
                                + "” cannot be followed by others. Type a link that begins with https://,"
                                + " http:// or mailto:, or leave it blank.");
    }

    private static boolean isLink(String link) {
        try {
            URI uri = new URI(link);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return switch (scheme) {
                case "http", "https" -> uri.getHost() != null;
                case "mailto" -> uri.getSchemeSpecificPart().contains("@");
                default -> false;
            };
        } catch (URISyntaxException unwritten) {
            return false;
        }
    }

    private static String shortened(String link) {
        return link.length() <= 60 ? link : link.substring(0, 57) + "…";
    }
}
