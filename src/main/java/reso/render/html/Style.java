package reso.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import reso.model.Masthead;

/** The one style sheet of a page, and the policy that admits it by its hash and nothing else. */
record Style(String rules) {
    /** The symbol heads every printed page but the first, which says it itself, at the outer edge. */
    private static final String HEAD = "@page:left{@top-left{content:SYMBOL}}@page:right{@top-right{content:SYMBOL}}"
            + "@page:first{@top-left{content:none}@top-right{content:none}}\n";

    static Style of(Rendering page) {
        return of(page.resolution().masthead().value(Masthead.Item.SYMBOL).orElse(""), page.options().css());
    }

    /** @param further rules that come after those of every page */
    static Style of(String symbol, String further) {
        String head = symbol.isEmpty() ? "" : HEAD.replace("SYMBOL", string(symbol));
        String extra = further.replace("\r\n", "\n").replace('\r', '\n').replace("</", "<\\/");
        return new Style(sheet() + head + extra);
    }

    private static String sheet() {
        try (InputStream in = Style.class.getResourceAsStream("/reso/render/html/page.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("page.css", e);
        }
    }

    /** A CSS string in which only letters, digits and a few signs stand as they are. */
    private static String string(String words) {
        StringBuilder out = new StringBuilder("\"");
        words.codePoints().limit(60).forEach(c -> {
            if (Character.isLetterOrDigit(c) || " ./()-".indexOf(c) >= 0) {
                out.appendCodePoint(c);
            } else {
                out.append('\\').append(Integer.toHexString(c == 0 ? 0xFFFD : c)).append(' ');
            }
        });
        return out.append('"').toString();
    }

    /** What a browser is allowed to do with the page: apply this style, and nothing over the network. */
    String policy() {
        return "default-src 'none'; style-src 'sha256-" + hash() + "'; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private String hash() {
        try {
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(rules.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
