package reso.renumber;

import java.util.ArrayList;
import java.util.List;
import reso.language.Folded;
import reso.language.Language;

/** Finds words that name paragraphs by number: a paragraph word and one number, a range or a list after it. */
final class ReferenceScanner {
    private final String text;
    private final Folded folded;
    private final List<String> words;
    private final String prefix;
    private final String suffix;
    private final List<String> between;
    private int at;

    /** A number in the text, at UTF-16 offsets, with its digits as Western ones. */
    record Number(int start, int end, String digits) {}

    /** A reference: from its word to its last number, at UTF-16 offsets of the text. */
    record Found(int start, int end, List<Number> numbers) {}

    ReferenceScanner(String text, Language language) {
        this.text = text;
        this.folded = Folded.of(text);
        this.words = language.references("words").stream().map(Folded::fold).toList();
        this.prefix = language.references("prefix").stream().findFirst().orElse("");
        this.suffix = language.references("suffix").stream().findFirst().orElse("");
        this.between = new ArrayList<>(language.references("range").stream().map(Folded::fold).toList());
        this.between.addAll(language.references("join").stream().map(Folded::fold).toList());
    }

    /** The next reference, or null. */
    Found next() {
        for (; at < folded.text().length(); at++) {
            int start = at;
            int numbers = wordEnd(at);
            if (numbers >= 0) {
                Found found = found(start, numbers);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private int wordEnd(int from) {
        String all = folded.text();
        if (!prefix.isEmpty()) {
            return all.startsWith(prefix, from) ? from + prefix.length() : -1;
        }
        if (from > 0 && Character.isLetterOrDigit(all.charAt(from - 1))) {
            return -1;
        }
        for (String word : words) {
            int end = from + word.length();
            if (all.startsWith(word, from) && end < all.length() && all.charAt(end) == ' ') {
                return end + 1;
            }
        }
        return -1;
    }

    private Found found(int start, int from) {
        List<Number> numbers = new ArrayList<>();
        for (int next = from; next >= 0 && digitsEnd(next) > next; next = afterJoin(at)) {
            at = digitsEnd(next);
            numbers.add(number(next, at));
        }
        if (numbers.isEmpty()) {
            return null;
        }
        int last = numbers.get(numbers.size() - 1).end();
        boolean closed = suffix.isEmpty() || text.startsWith(suffix, last);
        boolean symbol = last < text.length() && text.charAt(last) == '/';
        return closed && !symbol ? new Found(folded.origin(start), last + (closed ? suffix.length() : 0), numbers) : null;
    }

    private Number number(int from, int to) {
        StringBuilder digits = new StringBuilder();
        folded.text().substring(from, to).chars().forEach(c -> digits.append(Character.digit(c, 10)));
        return new Number(folded.origin(from), folded.originEnd(to), digits.toString());
    }

    private int digitsEnd(int from) {
        int end = from;
        while (end < folded.text().length() && end - from < 4 && Character.isDigit(folded.text().charAt(end))) {
            end++;
        }
        return end;
    }

    /** The place after the words between two numbers, or -1 where no further number can follow. */
    private int afterJoin(int from) {
        String all = folded.text();
        int start = from < all.length() && all.charAt(from) == ' ' ? from + 1 : from;
        for (String word : between) {
            if (all.startsWith(word, start)) {
                int end = start + word.length();
                int next = end < all.length() && all.charAt(end) == ' ' ? end + 1 : end;
                if (next < all.length() && Character.isDigit(all.charAt(next))) {
                    return next;
                }
            }
        }
        return -1;
    }
}
