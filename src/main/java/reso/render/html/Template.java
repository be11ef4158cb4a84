package reso.render.html;

import java.util.Map;
import java.util.TreeSet;

/**
 * A page of the caller's own with places for what a draft gives, each a name in two braces:
 *
 * <pre>
 *   {{lang}} {{dir}}             language and direction, for the html tag
 *   {{title}} {{symbol}} {{date}} {{notice}}   words, escaped for text and attributes alike
 *   {{csp}} {{style}}            the policy and the rules of the standard page
 *   {{neighbours}}               the way to other languages and to the list of drafts, where pages are printed into a folder
 *   {{contents}} {{content}}     table of contents and article, as markup that was cleaned
 * </pre>
 */
final class Template {
    private static final int LONGEST_NAME = 20;

    private Template() {}

    /** @throws IllegalArgumentException for a name that is not in {@code values} */
    static String fill(String template, Map<String, String> values) {
        StringBuilder out = new StringBuilder(template.length());
        int done = 0;
        for (int open = template.indexOf("{{"); open >= 0; open = template.indexOf("{{", done)) {
            String name = name(template, open + 2);
            int end = name.isEmpty() ? open + 2 : template.indexOf("}}", open) + 2;
            out.append(template, done, open).append(name.isEmpty() ? "{{" : value(name.strip(), values));
            done = end;
        }
        return out.append(template.substring(done)).toString();
    }

    /** The letters up to the closing braces, or nothing where something else stands between the braces. */
    private static String name(String template, int from) {
        int close = template.indexOf("}}", from);
        String name = close < 0 || close - from > LONGEST_NAME ? "" : template.substring(from, close);
        return !name.isBlank() && name.chars().allMatch(c -> Character.isLetter(c) || c == ' ') ? name : "";
    }

    private static String value(String name, Map<String, String> values) {
        if (!values.containsKey(name)) {
            String known = String.join(", ", new TreeSet<>(values.keySet()));
            throw new IllegalArgumentException("the template asks for {{" + name + "}}; there is " + known);
        }
        return values.get(name);
    }
}
