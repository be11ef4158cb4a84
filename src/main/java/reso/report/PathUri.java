package reso.report;

import java.nio.charset.StandardCharsets;

/** File paths as URIs: {@code drafts/résolution 1.md} is {@code drafts/r%C3%A9solution%201.md}. */
final class PathUri {
    private static final String PLAIN = "-._~/!$&'()*+,;=@";

    private PathUri() {}

    static boolean isRelative(String path) {
        return !path.startsWith("/") && !path.matches("[A-Za-z]:.*");
    }

    /** A reference relative to the base the reader knows, or a whole {@code file:} address. */
    static String of(String path) {
        String slashes = path.replace('\\', '/').replaceFirst("^(\\./+)+", "");
        String encoded = encoded(slashes);
        return isRelative(slashes) ? encoded : "file://" + (slashes.startsWith("/") ? "" : "/") + encoded;
    }

    private static String encoded(String path) {
        StringBuilder out = new StringBuilder(path.length() + 16);
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
            out.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return out.toString();
    }
}
