package org.bcfplanner.ui.prose;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a link may lead to: a web page or an e-mail address, nothing on this computer. */
final class Links {
    private static final int LONGEST = 2000;
    private static final Pattern FILE = Pattern.compile("(?i)(file:.*|[a-z]:[\\\\/].*|\\\\\\\\.*|[/~.].*)");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://[^\\s/]+\\S*|mailto:\\S+@\\S+)");
    private static final Pattern HOST = Pattern.compile("(?i)[\\p{L}\\d-]+(\\.[\\p{L}\\d-]+)+([/?#:]\\S*)?");
    private static final Pattern MAIL = Pattern.compile("[^\\s@:/]+@[^\\s@:/]+\\.[^\\s@:/]+");

    private Links() {}

    /** The address that was meant; a scheme that was left out is put before it. */
    static String completed(String typed) {
        String plain = typed.strip();
        if (MAIL.matcher(plain).matches()) {
            return "mailto:" + plain;
        }
        return !isFile(plain)
                        && !ADDRESS.matcher(plain).matches()
                        && HOST.matcher(plain).matches()
                ? "https://" + plain
                : plain;
    }

    /** Why an address cannot be linked to, as a sentence; empty where it can. */
    static Optional<String> refusal(String address) {
        if (isFile(address)) {
            return Optional.of(
                    "“" + shortened(address) + "” is a file on this computer, which nobody else can open. Give"
                            + " the address of a web page, or name the document under Related documentation.");
        }
        if (!ADDRESS.matcher(address).matches() || address.length() > LONGEST) {
            return Optional.of("“" + shortened(address)
                    + "” is no address of a web page or e-mail. One begins with https:// or mailto:.");
        }
        return Optional.empty();
    }

    private static boolean isFile(String address) {
        return FILE.matcher(address).matches();
    }

    private static String shortened(String address) {
        String plain = address.toLowerCase(Locale.ROOT).startsWith("data:") ? "data:" : address;
        return plain.length() > 60 ? plain.substring(0, 60) + "…" : plain;
    }
}
