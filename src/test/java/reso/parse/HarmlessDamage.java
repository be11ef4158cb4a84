package reso.parse;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What converters, scanners and mails do to a draft that changes nothing of what a person reads. */
final class HarmlessDamage {
    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{9,}");
    private static final Pattern ITALICS = Pattern.compile("(?m)^((?:\\d+\\. |\\d+ - )?)(\\*{1,3})([^*\\s]+) ([^*]+)(\\*{1,3})");

    private HarmlessDamage() {}

    static Map<String, UnaryOperator<String>> all() {
        Map<String, UnaryOperator<String>> kinds = new LinkedHashMap<>();
        kinds.put("soft hyphens", draft -> inLongWords(draft, "\u00AD"));
        kinds.put("zero-width spaces", draft -> inLongWords(draft, "\u200B"));
        kinds.put("direction marks", draft -> draft.replaceAll("\n\n(?=[\\p{L}\\d(*])", "\n\n\u200F").replace(", ", ",\u200E "));
        kinds.put("decomposed accents", draft -> Normalizer.normalize(draft, Normalizer.Form.NFD));
        kinds.put("Windows line ends", draft -> draft.replace("\n", "\r\n"));
        kinds.put("a byte-order mark", draft -> "\uFEFF" + draft);
        kinds.put("doubled spaces", draft -> draft.replace(", ", ",  "));
        kinds.put("no-break spaces", draft -> draft.replaceAll("(?<=\\p{L}) (?=\\p{Ll})", "\u00A0"));
        kinds.put("escaped numbers", draft -> draft.replaceAll("(?m)^(\\d+)\\. ", "$1\\\\. "));
        kinds.put("block quotes", draft -> quoted(draft));
        kinds.put("split italics", draft -> ITALICS.matcher(draft).replaceAll("$1$2$3$5 $2$4$5"));
        kinds.put("underscores", draft -> draft.replaceAll("(?<!\\*)\\*(?!\\*)([^*\n]+?)\\*(?!\\*)", "_$1_"));
        kinds.put("bold for italics", draft -> draft.replaceAll("(?<!\\*)\\*(?!\\*)([^*\n]+?)\\*(?!\\*)", "**$1**"));
        kinds.put("hard-wrapped lines", draft -> wrapped(draft, 60));
        kinds.put("more empty lines", draft -> draft.replace("\n\n", "\n\n\n"));
        kinds.put("spaces at line ends", draft -> draft.replace("\n", " \n"));
        kinds.put("superscript notes", draft -> draft.replaceAll("<sup>\\(?1\\)?</sup>", "¹"));
        kinds.put("Markdown notes", draft -> draft.replaceAll("(?m)^<sup>\\(?(\\d)\\)?</sup>", "[^$1]:").replaceAll("<sup>\\(?(\\d)\\)?</sup>", "[^$1]"));
        return kinds;
    }

    private static String inLongWords(String draft, String sign) {
        Matcher words = LONG_WORD.matcher(afterMatter(draft));
        return before(draft) + words.replaceAll(word -> word.group().substring(0, 5) + sign + word.group().substring(5));
    }

    /** Front matter is not what a scanner sees. */
    private static String before(String draft) {
        return draft.substring(0, draft.length() - afterMatter(draft).length());
    }

    private static String afterMatter(String draft) {
        return draft.startsWith("---\n") ? draft.substring(draft.indexOf("\n---\n") + 5) : draft;
    }

    private static String quoted(String draft) {
        return before(draft) + afterMatter(draft).replaceAll("(?m)^", "> ");
    }

    private static String wrapped(String draft, int width) {
        StringBuilder out = new StringBuilder(before(draft));
        int column = 0;
        for (char c : afterMatter(draft).toCharArray()) {
            boolean breaks = c == ' ' && column >= width;
            out.append(breaks ? '\n' : c);
            column = breaks || c == '\n' ? 0 : column + 1;
        }
        return out.toString();
    }
}
