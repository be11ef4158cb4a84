package reso.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reso.language.Folded;
import reso.language.Language;
import reso.model.Prose;

/**
 * Words that a line end broke with a hyphen. The hyphen goes where the draft has the word in one piece elsewhere, or its
 * language is known to have it; else it stays, since «long-term» may break at its own hyphen too.
 */
final class BrokenWords {
    private static final String HYPHENS = "-\u2010\u00AD";
    private static final Pattern HEAD = Pattern.compile("(?<![\\p{L}\\p{M}" + HYPHENS + "])([\\p{L}\\p{M}]{2,})[" + HYPHENS + "]$");
    private static final Pattern TAIL = Pattern.compile("\\p{Ll}[\\p{L}\\p{M}]*+(?![" + HYPHENS + "])");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:[" + HYPHENS + "][\\p{L}\\p{M}]+)*");
    private static final int LONGEST_WORD = 60;

    private final List<Line> lines;
    private final Language language;
    private Set<String> words;

    /** @param lines the draft, whose words tell */
    BrokenWords(List<Line> lines, Language language) {
        this.lines = lines;
        this.language = language;
    }

    /** The draft with words in one piece that were broken within a block. */
    List<Line> mended() {
        List<Line> mended = new ArrayList<>();
        for (Line line : lines) {
            Line before = mended.isEmpty() ? null : mended.get(mended.size() - 1);
            int tail = before == null || line.startsBlock() ? 0 : tail(before, line);
            if (tail > 0) {
                mended.set(mended.size() - 1, whole(before, line, tail));
            }
            Line rest = tail > 0 ? rest(line, tail) : line;
            if (rest != null) {
                mended.add(rest);
            }
        }
        return mended;
    }

    /** The running text with words in one piece that a page end broke. */
    List<TextLine> mended(List<TextLine> text) {
        List<TextLine> mended = new ArrayList<>();
        for (TextLine line : text) {
            TextLine before = mended.isEmpty() ? null : mended.get(mended.size() - 1);
            int tail = before == null || line.gap() == Gap.LINE ? 0 : tail(before.line(), line.line());
            if (tail > 0) {
                mended.set(mended.size() - 1, before.with(whole(before.line(), line.line(), tail)));
            }
            Line rest = tail > 0 ? rest(line.line(), tail) : line.line();
            if (rest != null) {
                mended.add(line.with(rest));
            }
        }
        return mended;
    }

    /** How many signs of {@code after} end the word that {@code before} begins; 0 where nothing shows that they do. */
    private int tail(Line before, Line after) {
        String text = before.text();
        if (before.sort() != Line.Sort.WORDS || after.sort() != Line.Sort.WORDS || text.isEmpty() || HYPHENS.indexOf(text.charAt(text.length() - 1)) < 0
                || before.prose().calls().stream().anyMatch(call -> call.offset() >= text.length())) {
            return 0;
        }
        Matcher head = HEAD.matcher(text).region(Math.max(0, text.length() - LONGEST_WORD), text.length()).useTransparentBounds(true);
        Matcher tail = TAIL.matcher(after.text());
        boolean broken = head.find() && tail.lookingAt() && after.prose().calls().stream().noneMatch(call -> call.offset() < tail.end());
        int end = broken ? tokenEnd(after, tail.end()) : 0;
        return broken && words().contains(Folded.fold(head.group(1) + tail.group())) && !words().contains(Folded.fold(head.group(1) + '-' + tail.group())) ? end : 0;
    }

    /** The end of what clings to the word, a comma, say; a call that stands there stays with the line. */
    private static int tokenEnd(Line line, int from) {
        int end = from;
        while (end < line.text().length() && !Character.isWhitespace(line.text().charAt(end)) && !Character.isSpaceChar(line.text().charAt(end))) {
            end++;
        }
        int token = end;
        return line.prose().calls().stream().noneMatch(call -> call.offset() <= token) ? token : from;
    }

    private static Line whole(Line before, Line after, int tail) {
        Prose head = Proses.to(before.prose(), before.text().length() - 1);
        return before.with(new ProseBuilder().add(head).addToWord(Proses.to(after.prose(), tail)).build());
    }

    /** What is left of the line; null where the word was all of it. */
    private static Line rest(Line line, int tail) {
        int from = tail;
        while (from < line.text().length() && Character.isWhitespace(line.text().charAt(from))) {
            from++;
        }
        return from < line.text().length() || !line.prose().calls().isEmpty() ? line.with(line.prose().from(from)) : null;
    }

    /** The words of the draft that no line end breaks, and those that the language is known to have. */
    private Set<String> words() {
        if (words == null) {
            words = new HashSet<>(language.vocabulary());
            for (int i = 0; i < lines.size(); i++) {
                boolean goesOn = i > 0 && endsInHyphen(lines.get(i - 1).text());
                String text = lines.get(i).text();
                Matcher word = WORD.matcher(text);
                while (word.find()) {
                    boolean part = word.start() == 0 && goesOn || word.end() == text.length() - 1 && endsInHyphen(text);
                    if (!part) {
                        words.add(Folded.fold(word.group()));
                    }
                }
            }
        }
        return words;
    }

    private static boolean endsInHyphen(String text) {
        return !text.isEmpty() && HYPHENS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
